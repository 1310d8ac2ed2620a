package org.rolepair.reference;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.SignedIn;
import org.rolepair.admin.AdminHead;
import org.rolepair.form.Fields;
import org.rolepair.form.Paging;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;
import org.rolepair.role.Folding;
import org.rolepair.role.KeptSkill;
import org.rolepair.role.SkillCatalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The skills that roles name.
 */
@Controller
@RequestMapping(SkillShelf.PATH)
class SkillsController {

	private static final int PAGE = 100;

	private final SkillShelf shelf;

	private final ShelfScreens screens;

	private final SkillCatalogue skills;

	private final Messages messages;

	SkillsController(SkillShelf shelf, ShelfScreens screens, SkillCatalogue skills, Messages messages) {
		this.shelf = shelf;
		this.screens = screens;
		this.skills = skills;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page,
			@AuthenticationPrincipal SignedIn person) {
		String wanted = TypedText.line(q);
		List<KeptSkill> found = this.skills.kept()
			.stream()
			.filter((skill) -> Folding.fold(skill.name()).contains(Folding.fold(wanted)))
			.toList();
		int number = Paging.number(page);
		List<SkillRow> rows = Paging.cut(found, number, PAGE).stream().map(this::row).toList();
		String address = UriComponentsBuilder.fromPath(SkillShelf.PATH).queryParam("q", wanted).encode().toUriString();
		return new ModelAndView("reference/skills",
				Map.of("head", AdminHead.of(this.messages.text("skill.all")), "skills", rows, "mayAdd",
						person.may(AccessLevel.EDITOR), "q",
						new Fields(new Problems()).text("q", this.messages.text("field.skill.name"), wanted), "paging",
						Paging.of(number, PAGE, found.size(), address)));
	}

	private SkillRow row(KeptSkill skill) {
		return new SkillRow(skill.name(), SkillShelf.PATH + "/" + skill.id(), skill.runningName(),
				this.messages.text("browse.used", Map.of("count", skill.roles())));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		return this.screens.ask(this.shelf, SkillForm.class, request);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/new")
	ModelAndView add(SkillForm typed, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return this.screens.add(this.shelf, typed, person, next);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{key}")
	ModelAndView show(@PathVariable String key, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		return this.screens.show(this.shelf, key, SkillForm.class, person, request);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}")
	ModelAndView change(@PathVariable String key, SkillForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return this.screens.change(this.shelf, key, typed, envelope, person, next);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping("/{key}/versions")
	ModelAndView putTogetherAgain(@PathVariable String key, HttpServletRequest request) {
		return this.screens.mergeAgain(this.shelf, key, request);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/versions")
	ModelAndView putTogether(@PathVariable String key, Envelope envelope, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, RedirectAttributes next) {
		return this.screens.merge(this.shelf, key, envelope, person, request, next);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/remove")
	ModelAndView remove(@PathVariable String key, Envelope envelope, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		return this.screens.remove(this.shelf, key, envelope, person, next);
	}

}
