package org.rolepair.reference;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.SignedIn;
import org.rolepair.admin.AdminHead;
import org.rolepair.format.Messages;
import org.rolepair.role.CategoryCatalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The categories of roles, in the order in which readers see them.
 */
@Controller
@RequestMapping(CategoryShelf.PATH)
class CategoriesController {

	private final CategoryShelf shelf;

	private final ShelfScreens screens;

	private final CategoryCatalogue categories;

	private final Keeping keeping;

	private final Messages messages;

	CategoriesController(CategoryShelf shelf, ShelfScreens screens, CategoryCatalogue categories, Keeping keeping,
			Messages messages) {
		this.shelf = shelf;
		this.screens = screens;
		this.categories = categories;
		this.keeping = keeping;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SignedIn person) {
		List<CategoryRow> rows = this.categories.all()
			.stream()
			.map((category) -> new CategoryRow(category.name().name(),
					CategoryShelf.PATH + "/" + category.name().slug(), category.description()))
			.toList();
		return new ModelAndView("reference/categories",
				Map.of("head", AdminHead.of(this.messages.text("category.all")), "categories", rows, "mayAdd",
						person.may(AccessLevel.EDITOR), "mayMove", person.may(AccessLevel.PUBLISHER)));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		return this.screens.ask(this.shelf, CategoryForm.class, request);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/new")
	ModelAndView add(CategoryForm typed, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return this.screens.add(this.shelf, typed, person, next);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{key}")
	ModelAndView show(@PathVariable String key, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		return this.screens.show(this.shelf, key, CategoryForm.class, person, request);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}")
	ModelAndView change(@PathVariable String key, CategoryForm typed, Envelope envelope,
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

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/move")
	ModelAndView move(@PathVariable String key, @RequestParam(defaultValue = "") String way,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		this.keeping.move(this.screens.known(this.shelf, key).form(), way.equals("up"), person);
		return this.screens.done(this.shelf, "moved", CategoryShelf.PATH, next);
	}

}
