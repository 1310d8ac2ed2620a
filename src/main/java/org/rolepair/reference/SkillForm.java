package org.rolepair.reference;

import java.util.Map;

import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;
import org.rolepair.role.KeptSkill;
import org.rolepair.role.SkillName;
import org.rolepair.role.SkillNames;

/**
 * A skill as it is typed.
 *
 * @param name its name as sources write it
 * @param runningName in running text
 */
record SkillForm(String name, String runningName) implements ReferenceForm<SkillForm> {

	private static final int LONGEST = 200;

	SkillForm {
		name = TypedText.line(name);
		runningName = TypedText.line(runningName);
	}

	static SkillForm of(KeptSkill skill) {
		return new SkillForm(skill.name(), skill.runningName());
	}

	/** Makes the running name of the name. */
	@Override
	public SkillForm withDefaults() {
		return new SkillForm(this.name, this.runningName.isEmpty() ? SkillNames.running(this.name) : this.runningName);
	}

	@Override
	public String displayName() {
		return this.name;
	}

	@Override
	public Problems check(boolean taken, Messages messages) {
		Problems problems = new Problems();
		problems.requireText("name", this.name, LONGEST, "skill.name.missing", messages);
		problems.limitText("runningName", this.runningName, LONGEST, messages);
		problems.unless(!taken, "name", messages.text("skill.name.taken", Map.of("name", this.name)));
		return problems;
	}

	SkillName skillName() {
		return new SkillName(this.name, this.runningName);
	}

}
