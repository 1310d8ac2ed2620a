package org.rolepair.editing.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.SkillCatalogue;
import org.rolepair.role.publishing.SkillSummary;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits skills, each by its id, and merges one into another. */
@Controller
@RequestMapping(SkillsController.PATH)
class SkillsController extends ReferenceController<SkillForm> {

	static final String PATH = "/admin/skills";

	private final SkillCatalogue skills;

	SkillsController(SkillCatalogue skills, RoleSummaries roles, Usages usages, ReferenceDataService data,
			Messages messages) {
		super(SkillForm.class, new ReferencePages("skill", PATH, Map.of(), messages), data, roles, usages, messages);
		this.skills = skills;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(ReferenceListQuery query, @AuthenticationPrincipal SignedIn person) {
		return new ModelAndView("reference/skills",
				query.model(this.skills.summaries().stream().filter((skill) -> query.matches(skill.name())),
						SkillSummary::roles, this::row, PATH, this.messages))
			.addObject("head", AdminPageHead.of(this.messages.text("skill.all")))
			.addObject("mayAdd", person.may(AccessLevel.EDITOR));
	}

	private SkillRow row(SkillSummary skill) {
		return new SkillRow(skill.name(), PATH + "/" + skill.id(), skill.runningName(),
				this.messages.text("browse.used", Map.of("count", skill.roles())));
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping("/{key}/merge")
	ModelAndView askToMerge(@PathVariable String key, HttpServletRequest request) {
		SkillSummary skill = knownSkill(key);
		SkillMerge form = SavedFormInput.take(request, SkillMerge.class)
			.orElse(new SkillMerge(String.valueOf(skill.version()), "", ""));
		return mergePage(skill, form, new FieldProblems());
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/merge")
	ModelAndView merge(@PathVariable String key, SkillMerge form, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		SkillSummary skill = knownSkill(key);
		Optional<SkillSummary> into = this.skills.summaries()
			.stream()
			.filter((other) -> other.name().equals(form.into()) && !other.id().equals(skill.id()))
			.findFirst();
		FieldProblems problems = check(skill, into);
		problems.requireNote(form.note(), this.messages);
		if (problems.isEmpty()) {
			try {
				merge(skill, form, into.orElseThrow(), person);
				return done("merged", "/" + into.orElseThrow().id(), next);
			}
			catch (ConcurrencyFailureException ex) {
				problems.add("into", this.messages.text("reference.changed"));
			}
		}
		return mergePage(skill, form, problems);
	}

	private void merge(SkillSummary skill, SkillMerge form, SkillSummary into, SignedIn person) {
		this.data.applyAndRepublish(() -> this.skills.merge(skill.id(), HiddenNumber.read(form.version()), into.id()),
				form.note(), this.pages.logged("MERGED", skill.name() + " → " + into.name(), form.note(),
						this.pages.path(into.id().toString())),
				person);
	}

	private FieldProblems check(SkillSummary skill, Optional<SkillSummary> into) {
		FieldProblems problems = new FieldProblems();
		problems.unless(into.isPresent(), "into", this.messages.text("skill.into.unknown"));
		List<String> both = into.map((other) -> this.skills.listingBoth(skill.id(), other.id()))
			.orElse(List.of())
			.stream()
			.map(RoleSummaries.Named::title)
			.toList();
		problems.unless(both.isEmpty(), "into", this.messages.text("skill.both", Map.of("roles", Lists.and(both))));
		return problems;
	}

	private ModelAndView mergePage(SkillSummary skill, SkillMerge form, FieldProblems problems) {
		return new ModelAndView("reference/merge-skill", problems.status())
			.addObject("head", this.pages.head(this.pages.text("merge")).with(problems))
			.addObject("title", this.pages.text("merge"))
			.addObject("name", skill.name())
			.addObject("path", this.pages.path(skill.id().toString()))
			.addObject("version", form.version())
			.addObject("names", this.skills.summaries().stream().map(SkillSummary::name).toList())
			.addObject("into", new FormFields(problems, this.messages).text("into", "skill.into", form.into()))
			.addObject("note", this.pages.note(form.note(), skill.roles(), problems));
	}

	@Override
	Optional<ReferenceForm.Stored<SkillForm>> find(String id) {
		return skill(id).map((skill) -> new ReferenceForm.Stored<>(SkillForm.of(skill), skill.version()));
	}

	@Override
	boolean isTaken(Optional<String> id, SkillForm form) {
		return this.skills.isTaken(id.map(UUID::fromString), form.name());
	}

	@Override
	List<Usages.Usage> usages(String id) {
		return this.usages.ofSkill(UUID.fromString(id));
	}

	@Override
	void create(SkillForm form) {
		this.skills.add(form.skillName());
	}

	@Override
	List<UUID> update(String id, SkillForm form, int version) {
		UUID skill = UUID.fromString(id);
		this.skills.change(skill, version, form.skillName());
		return this.roles.withSkill(skill).stream().map(RoleSummaries.Named::id).toList();
	}

	@Override
	void delete(String id, int version) {
		this.skills.remove(UUID.fromString(id), version);
	}

	private Optional<SkillSummary> skill(String id) {
		return this.skills.summaries().stream().filter((skill) -> skill.id().toString().equals(id)).findFirst();
	}

	private SkillSummary knownSkill(String id) {
		return skill(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	record SkillRow(String name, String path, String runningName, String use) {

	}

	/** A request to merge a skill of a version into another, by its name. */
	record SkillMerge(String version, String into, String note) {

		SkillMerge {
			version = TextInput.line(version);
			into = TextInput.line(into);
			note = TextInput.clean(note);
		}

	}

}
