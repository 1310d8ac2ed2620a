package org.rolepair.editing.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.RolePublishing;
import org.rolepair.role.publishing.RoleUse;
import org.rolepair.role.publishing.RoleUses;
import org.rolepair.role.publishing.SkillCatalogue;
import org.rolepair.role.publishing.SkillSummary;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes sources, categories and skills. The same transaction publishes a new revision
 * of every role that shows the change.
 */
@Service
@Transactional
@RequiredArgsConstructor
class ReferenceDataService {

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final SkillCatalogue skills;

	private final RoleUses usages;

	private final RolePublishing publishing;

	private final AuditLog log;

	void add(SourceForm form, SignedIn person) {
		this.sources.add(form.citation());
		this.log.record(person.name(), AuditAction.SOURCE_ADDED, form.title(), form.edition(),
				SourcesController.PATH + "/" + form.slug());
	}

	void change(SourceForm form, int version, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		this.sources.change(version, form.citation());
		republish(this.usages.ofSource(form.slug()).stream().map(RoleUse::id).toList(), note, person);
		this.log.record(person.name(), AuditAction.SOURCE_CHANGED, form.title(), note,
				SourcesController.PATH + "/" + form.slug());
	}

	void remove(SourceForm form, int version, SignedIn person) {
		this.publishing.lockForPublishing();
		this.sources.remove(form.slug(), version);
		this.log.record(person.name(), AuditAction.SOURCE_REMOVED, form.title(), form.edition(), "");
	}

	void add(CategoryForm form, SignedIn person) {
		this.categories.add(form.categoryName(), form.description());
		this.log.record(person.name(), AuditAction.CATEGORY_ADDED, form.name(), "",
				CategoriesController.PATH + "/" + form.slug());
	}

	void change(CategoryForm form, int version, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		this.categories.change(version, form.categoryName(), form.description());
		republish(ids(this.usages.ofCategory(form.slug())), note, person);
		this.log.record(person.name(), AuditAction.CATEGORY_CHANGED, form.name(), note,
				CategoriesController.PATH + "/" + form.slug());
	}

	void move(CategoryForm form, boolean up, SignedIn person) {
		this.categories.move(form.slug(), up);
		this.log.record(person.name(), AuditAction.CATEGORY_MOVED, form.name(), up ? "up" : "down",
				CategoriesController.PATH + "/" + form.slug());
	}

	void remove(CategoryForm form, int version, SignedIn person) {
		this.publishing.lockForPublishing();
		this.categories.remove(form.slug(), version);
		this.log.record(person.name(), AuditAction.CATEGORY_REMOVED, form.name(), "", "");
	}

	void add(SkillForm form, SignedIn person) {
		this.skills.add(form.skillName());
		this.log.record(person.name(), AuditAction.SKILL_ADDED, form.name(), "", SkillsController.PATH);
	}

	void change(UUID skill, SkillForm form, int version, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		this.skills.change(skill, version, form.skillName());
		republish(ids(this.usages.ofSkill(skill)), note, person);
		this.log.record(person.name(), AuditAction.SKILL_CHANGED, form.name(), note,
				SkillsController.PATH + "/" + skill);
	}

	/** Replaces a skill with another in every role that names it. */
	void merge(SkillSummary skill, int version, SkillSummary into, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		republish(this.skills.merge(skill.id(), version, into.id()), note, person);
		this.log.record(person.name(), AuditAction.SKILL_MERGED, skill.name() + " → " + into.name(), note,
				SkillsController.PATH + "/" + into.id());
	}

	void remove(UUID skill, SkillForm form, int version, SignedIn person) {
		this.publishing.lockForPublishing();
		this.skills.remove(skill, version);
		this.log.record(person.name(), AuditAction.SKILL_REMOVED, form.name(), "", "");
	}

	private static List<UUID> ids(List<RoleUses.Named> roles) {
		return roles.stream().map(RoleUses.Named::id).toList();
	}

	private void republish(Collection<UUID> roles, String note, SignedIn person) {
		if (!roles.isEmpty()) {
			this.publishing.republish(roles, new ChangeSignature(person.name(), note));
		}
	}

}
