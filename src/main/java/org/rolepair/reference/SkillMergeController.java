package org.rolepair.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.form.Fields;
import org.rolepair.form.Problems;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.role.KeptSkill;
import org.rolepair.role.RoleUses;
import org.rolepair.role.SkillCatalogue;

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

/**
 * Lets one skill stand for another.
 */
@Controller
@RequestMapping(SkillShelf.PATH + "/{key}/merge")
class SkillMergeController {

	private static final int LONGEST_NOTE = 1_000;

	private final SkillShelf shelf;

	private final SkillCatalogue skills;

	private final Keeping keeping;

	private final ShelfScreens screens;

	private final ShelfPages pages;

	private final Messages messages;

	SkillMergeController(SkillShelf shelf, SkillCatalogue skills, Keeping keeping, ShelfScreens screens,
			ShelfPages pages, Messages messages) {
		this.shelf = shelf;
		this.skills = skills;
		this.keeping = keeping;
		this.screens = screens;
		this.pages = pages;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping
	ModelAndView ask(@PathVariable String key, HttpServletRequest request) {
		KeptSkill skill = known(key);
		SkillMergeForm form = KeptTyping.take(request)
			.map((kept) -> kept.as(SkillMergeForm.class))
			.orElse(SkillMergeForm.at(skill.version()));
		return page(skill, form, new Problems());
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping
	ModelAndView merge(@PathVariable String key, SkillMergeForm form, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		KeptSkill skill = known(key);
		Optional<KeptSkill> into = named(form.into());
		Problems problems = check(skill, into, form);
		if (problems.isEmpty()) {
			try {
				UUID kept = into.orElseThrow().id();
				this.keeping.merge(skill.id(), form.expected(), kept,
						new Keeping.Merged(skill.name(), into.orElseThrow().name()), form.note(), person);
				return this.screens.done(this.shelf, "merged", SkillShelf.PATH + "/" + kept, next);
			}
			catch (ConcurrencyFailureException ex) {
				problems.add("into", this.messages.text("reference.changed"));
			}
		}
		ModelAndView page = page(skill, form, problems);
		page.setStatus(HttpStatus.BAD_REQUEST);
		return page;
	}

	private Problems check(KeptSkill skill, Optional<KeptSkill> into, SkillMergeForm form) {
		Problems problems = new Problems();
		boolean other = into.filter((kept) -> !kept.id().equals(skill.id())).isPresent();
		problems.unless(other, "into", this.messages.text("skill.into.unknown"));
		if (other) {
			List<String> both = this.skills.listingBoth(skill.id(), into.orElseThrow().id())
				.stream()
				.map(RoleUses.Named::title)
				.toList();
			if (!both.isEmpty()) {
				problems.add("into", this.messages.text("skill.both", Map.of("roles", Lists.and(both))));
			}
		}
		problems.requireText("note", form.note(), LONGEST_NOTE, this.messages.text("publish.note.missing"),
				this.messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		return problems;
	}

	private ModelAndView page(KeptSkill skill, SkillMergeForm form, Problems problems) {
		Fields fields = new Fields(problems);
		String title = this.messages.text("skill.merge");
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", this.pages.head(this.shelf, title).with(problems));
		model.put("title", title);
		model.put("name", skill.name());
		model.put("path", SkillShelf.PATH + "/" + skill.id());
		model.put("version", form.version());
		model.put("names", this.skills.kept().stream().map(KeptSkill::name).toList());
		model.put("into", fields.text("into", this.messages.text("skill.into"), form.into()));
		model.put("note", fields.text("note", this.messages.text("publish.note"), form.note())
			.withHint(this.messages.text("reference.note.hint", Map.of("count", skill.roles()))));
		return new ModelAndView("reference/merge-skill", model);
	}

	private KeptSkill known(String key) {
		return this.shelf.skill(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Optional<KeptSkill> named(String name) {
		return this.skills.kept().stream().filter((skill) -> skill.name().equals(name)).findFirst();
	}

}
