package org.rolepair.reference;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.SignedIn;
import org.rolepair.admin.AdminHead;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRoles;
import org.rolepair.source.SourceCatalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where figures come from.
 */
@Controller
@RequestMapping(SourceShelf.PATH)
class SourcesController {

	private final SourceShelf shelf;

	private final ShelfScreens screens;

	private final SourceCatalogue sources;

	private final PublishedRoles roles;

	private final Messages messages;

	SourcesController(SourceShelf shelf, ShelfScreens screens, SourceCatalogue sources, PublishedRoles roles,
			Messages messages) {
		this.shelf = shelf;
		this.screens = screens;
		this.sources = sources;
		this.roles = roles;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SignedIn person) {
		Map<String, Long> uses = this.roles.citingRoles();
		List<SourceRow> rows = this.sources.all()
			.stream()
			.map((source) -> new SourceRow(source.title(), SourceShelf.PATH + "/" + source.slug(), source.publisher(),
					source.edition(),
					this.messages.text("browse.used", Map.of("count", uses.getOrDefault(source.slug(), 0L)))))
			.toList();
		return new ModelAndView("reference/sources", Map.of("head", AdminHead.of(this.messages.text("source.all")),
				"sources", rows, "mayAdd", person.may(AccessLevel.EDITOR)));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		return this.screens.ask(this.shelf, SourceForm.class, request);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/new")
	ModelAndView add(SourceForm typed, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return this.screens.add(this.shelf, typed, person, next);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{key}")
	ModelAndView show(@PathVariable String key, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		return this.screens.show(this.shelf, key, SourceForm.class, person, request);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}")
	ModelAndView change(@PathVariable String key, SourceForm typed, Envelope envelope,
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
