package org.rolepair.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;
import org.rolepair.role.KeptSkill;
import org.rolepair.role.SkillCatalogue;

import org.springframework.stereotype.Component;

/**
 * The skills, by id.
 */
@Component
class SkillShelf implements Shelf<SkillForm> {

	static final String PATH = "/admin/skills";

	private final SkillCatalogue skills;

	private final Keeping keeping;

	private final Uses uses;

	private final Messages messages;

	SkillShelf(SkillCatalogue skills, Keeping keeping, Uses uses, Messages messages) {
		this.skills = skills;
		this.keeping = keeping;
		this.uses = uses;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "skill";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public Map<String, Integer> tallFields() {
		return Map.of();
	}

	@Override
	public Optional<Kept<SkillForm>> find(String key) {
		return skill(key).map((skill) -> new Kept<>(SkillForm.of(skill), skill.version()));
	}

	/** A skill by the text of its id. */
	Optional<KeptSkill> skill(String key) {
		return this.skills.kept().stream().filter((skill) -> skill.id().toString().equals(key)).findFirst();
	}

	@Override
	public SkillForm form(String key, Map<String, String> fields) {
		return SkillForm.of(fields).filled();
	}

	/** A skill has no key that is typed. */
	@Override
	public String key(SkillForm form) {
		return "";
	}

	@Override
	public Problems check(String key, SkillForm form, boolean fresh) {
		Optional<UUID> own = skill(key).map(KeptSkill::id);
		return form.check(this.skills.isTaken(own, form.name()), this.messages);
	}

	@Override
	public List<Use> uses(String key) {
		return skill(key).map((skill) -> this.uses.ofSkill(skill.id())).orElse(List.of());
	}

	@Override
	public void add(SkillForm form, SignedIn person) {
		this.keeping.add(form, person);
	}

	@Override
	public void change(String key, SkillForm form, int version, String note, SignedIn person) {
		this.keeping.change(UUID.fromString(key), form, version, note, person);
	}

	@Override
	public void remove(String key, SkillForm form, int version, SignedIn person) {
		this.keeping.remove(UUID.fromString(key), form, version, person);
	}

}
