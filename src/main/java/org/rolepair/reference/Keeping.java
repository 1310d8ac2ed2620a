package org.rolepair.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.rolepair.role.CategoryCatalogue;
import org.rolepair.role.RolePublishing;
import org.rolepair.role.RoleUse;
import org.rolepair.role.RoleUses;
import org.rolepair.role.Signature;
import org.rolepair.role.SkillCatalogue;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what roles refer to. A change that published pages show is published with it:
 * every role that it touches gets a revision of its own, in the same transaction.
 */
@Service
@Transactional
class Keeping {

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final SkillCatalogue skills;

	private final RoleUses uses;

	private final RolePublishing publishing;

	private final AuditLog log;

	Keeping(SourceCatalogue sources, CategoryCatalogue categories, SkillCatalogue skills, RoleUses uses,
			RolePublishing publishing, AuditLog log) {
		this.sources = sources;
		this.categories = categories;
		this.skills = skills;
		this.uses = uses;
		this.publishing = publishing;
		this.log = log;
	}

	void add(SourceForm form, SignedIn person) {
		this.sources.add(form.citation());
		this.log.record(person.name(), Deed.SOURCE_ADDED, form.title(), form.edition(),
				SourceShelf.PATH + "/" + form.slug());
	}

	void change(SourceForm form, int version, String note, SignedIn person) {
		this.publishing.takeTurn();
		this.sources.change(version, form.citation());
		republish(this.uses.ofSource(form.slug()).stream().map(RoleUse::id).toList(), note, person);
		this.log.record(person.name(), Deed.SOURCE_CHANGED, form.title(), note, SourceShelf.PATH + "/" + form.slug());
	}

	void remove(SourceForm form, int version, SignedIn person) {
		this.publishing.takeTurn();
		this.sources.remove(form.slug(), version);
		this.log.record(person.name(), Deed.SOURCE_REMOVED, form.title(), form.edition(), "");
	}

	void add(CategoryForm form, SignedIn person) {
		this.categories.add(form.categoryName(), form.description());
		this.log.record(person.name(), Deed.CATEGORY_ADDED, form.name(), "", CategoryShelf.PATH + "/" + form.slug());
	}

	void change(CategoryForm form, int version, String note, SignedIn person) {
		this.publishing.takeTurn();
		this.categories.change(version, form.categoryName(), form.description());
		republish(ids(this.uses.ofCategory(form.slug())), note, person);
		this.log.record(person.name(), Deed.CATEGORY_CHANGED, form.name(), note,
				CategoryShelf.PATH + "/" + form.slug());
	}

	void move(CategoryForm form, boolean up, SignedIn person) {
		this.categories.move(form.slug(), up);
		this.log.record(person.name(), Deed.CATEGORY_MOVED, form.name(), up ? "up" : "down",
				CategoryShelf.PATH + "/" + form.slug());
	}

	void remove(CategoryForm form, int version, SignedIn person) {
		this.publishing.takeTurn();
		this.categories.remove(form.slug(), version);
		this.log.record(person.name(), Deed.CATEGORY_REMOVED, form.name(), "", "");
	}

	void add(SkillForm form, SignedIn person) {
		this.skills.add(form.skillName());
		this.log.record(person.name(), Deed.SKILL_ADDED, form.name(), "", SkillShelf.PATH);
	}

	void change(UUID skill, SkillForm form, int version, String note, SignedIn person) {
		this.publishing.takeTurn();
		this.skills.change(skill, version, form.skillName());
		republish(ids(this.uses.ofSkill(skill)), note, person);
		this.log.record(person.name(), Deed.SKILL_CHANGED, form.name(), note, SkillShelf.PATH + "/" + skill);
	}

	/**
	 * Let one skill stand for another.
	 * @param gone the name of the one that goes
	 * @param kept the name of the one that stays
	 */
	void merge(UUID skill, int version, UUID into, Merged names, String note, SignedIn person) {
		this.publishing.takeTurn();
		republish(this.skills.merge(skill, version, into), note, person);
		this.log.record(person.name(), Deed.SKILL_MERGED, names.gone() + " → " + names.kept(), note,
				SkillShelf.PATH + "/" + into);
	}

	void remove(UUID skill, SkillForm form, int version, SignedIn person) {
		this.publishing.takeTurn();
		this.skills.remove(skill, version);
		this.log.record(person.name(), Deed.SKILL_REMOVED, form.name(), "", "");
	}

	private static List<UUID> ids(List<RoleUses.Named> roles) {
		return roles.stream().map(RoleUses.Named::id).toList();
	}

	private void republish(Collection<UUID> roles, String note, SignedIn person) {
		if (!roles.isEmpty()) {
			this.publishing.republish(roles, new Signature(person.name(), note));
		}
	}

	/**
	 * The names of two skills that became one.
	 *
	 * @param gone the name of the one that goes
	 * @param kept the name of the one that stays
	 */
	record Merged(String gone, String kept) {

	}

}
