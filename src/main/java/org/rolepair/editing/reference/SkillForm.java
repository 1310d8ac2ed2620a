package org.rolepair.editing.reference;

import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.SentenceCase;
import org.rolepair.role.publishing.SkillName;
import org.rolepair.role.publishing.SkillSummary;

record SkillForm(String name, String runningName) implements ReferenceForm<SkillForm> {

	private static final int MAX_LENGTH = 200;

	SkillForm {
		name = TextInput.line(name);
		runningName = TextInput.line(runningName);
	}

	static SkillForm of(SkillSummary skill) {
		return new SkillForm(skill.name(), skill.runningName());
	}

	/** Derives an empty running name from the name. */
	@Override
	public SkillForm withDefaults() {
		return new SkillForm(this.name, this.runningName.isEmpty() ? SentenceCase.skill(this.name) : this.runningName);
	}

	@Override
	public FieldProblems check(boolean taken, Messages messages) {
		FieldProblems problems = new FieldProblems();
		problems.requireText("name", this.name, MAX_LENGTH, "skill.name.missing", messages);
		problems.limitText("runningName", this.runningName, MAX_LENGTH, messages);
		problems.unless(!taken, "name", messages.text("skill.name.taken", Map.of("name", this.name)));
		return problems;
	}

	SkillName skillName() {
		return new SkillName(this.name, this.runningName);
	}

}
