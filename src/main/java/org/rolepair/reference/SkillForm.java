package org.rolepair.reference;

import java.util.LinkedHashMap;
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
record SkillForm(String name, String runningName) implements Fillable {

	private static final int LONGEST = 200;

	SkillForm {
		name = TypedText.line(name);
		runningName = TypedText.line(runningName);
	}

	static SkillForm of(KeptSkill skill) {
		return new SkillForm(skill.name(), skill.runningName());
	}

	static SkillForm of(Map<String, String> fields) {
		return new SkillForm(fields.getOrDefault("name", ""), fields.getOrDefault("runningName", ""));
	}

	/** The same skill with the running name that its name makes. */
	SkillForm filled() {
		return new SkillForm(this.name, this.runningName.isEmpty() ? SkillNames.running(this.name) : this.runningName);
	}

	@Override
	public String called() {
		return this.name;
	}

	@Override
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("name", this.name);
		fields.put("runningName", this.runningName);
		return fields;
	}

	/**
	 * What is wrong.
	 * @param taken whether another skill has or had the name
	 */
	Problems check(boolean taken, Messages messages) {
		Problems problems = new Problems();
		String tooLong = messages.text("publish.note.long", Map.of("longest", LONGEST));
		problems.requireText("name", this.name, LONGEST, messages.text("skill.name.missing"), tooLong);
		problems.unless(this.runningName.length() <= LONGEST, "runningName", tooLong);
		problems.unless(!taken, "name", messages.text("skill.name.taken", Map.of("name", this.name)));
		return problems;
	}

	SkillName skillName() {
		return new SkillName(this.name, this.runningName);
	}

}
