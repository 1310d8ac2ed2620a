package org.rolepair.editing.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.RoleSummaries;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits the categories of roles, each by its slug, and their order. */
@Controller
@RequestMapping(CategoriesController.PATH)
class CategoriesController extends ReferenceController<CategoryForm> {

	static final String PATH = "/admin/categories";

	private final CategoryCatalogue categories;

	CategoriesController(CategoryCatalogue categories, RoleSummaries roles, Usages usages, ReferenceDataService data,
			Messages messages) {
		super(CategoryForm.class, new ReferencePages("category", PATH, Map.of("description", 4), messages), data, roles,
				usages, messages);
		this.categories = categories;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SignedIn person) {
		List<CategoryRow> rows = this.categories.all()
			.stream()
			.map((category) -> new CategoryRow(category.name().name(), PATH + "/" + category.name().slug(),
					category.description()))
			.toList();
		return new ModelAndView("reference/categories",
				Map.of("head", AdminPageHead.of(this.messages.text("category.all")), "categories", rows, "mayAdd",
						person.may(AccessLevel.EDITOR), "mayMove", person.may(AccessLevel.PUBLISHER)));
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/move")
	ModelAndView move(@PathVariable String key, @RequestParam(defaultValue = "") String way,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		String name = known(key).form().name();
		this.data.apply(() -> this.categories.move(key, way.equals("up")),
				this.pages.logged("MOVED", name, way.equals("up") ? "up" : "down", this.pages.path(key)), person);
		return done("moved", "", next);
	}

	@Override
	Optional<ReferenceForm.Stored<CategoryForm>> find(String slug) {
		return this.categories.bySlug(slug)
			.map((category) -> new ReferenceForm.Stored<>(CategoryForm.of(category), category.version()));
	}

	@Override
	List<Usages.Usage> usages(String slug) {
		return this.usages.ofCategory(slug);
	}

	@Override
	void create(CategoryForm form) {
		this.categories.add(form.categoryName(), form.description());
	}

	@Override
	List<UUID> update(String slug, CategoryForm form, int version) {
		this.categories.change(version, form.categoryName(), form.description());
		return this.roles.inCategory(slug).stream().map(RoleSummaries.Named::id).toList();
	}

	@Override
	void delete(String slug, int version) {
		this.categories.remove(slug, version);
	}

	record CategoryRow(String name, String path, String description) {

	}

}
