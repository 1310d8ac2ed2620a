package org.rolepair.browse;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.CodedListing;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping(path = "/categories", produces = MediaType.TEXT_HTML_VALUE)
@RequiredArgsConstructor
class CategoryController {

	private static final int MAX_COMPARISONS = 12;

	private final CategoryCatalogue categories;

	private final PublishedRoles roles;

	private final CategoryCards cards;

	private final PageHeads heads;

	private final ExampleComparisons pairs;

	private final RoleFamilies families;

	private final NotFoundPages missing;

	private final Messages messages;

	@GetMapping
	String list(Model model) {
		List<Listing> listings = this.roles.listings();
		List<CategoryCards.CategoryCard> all = this.cards.of(listings);
		model.addAttribute("categories", all);
		model.addAttribute("head",
				this.heads.listed(this.messages.text("browse.categories.title"),
						this.messages.text("browse.categories.description",
								Map.of("roles", listings.size(), "categories", all.size())),
						"/categories", List.of(PageHead.Crumb.home(), PageHead.Crumb.here("Categories")), List.of()));
		return "browse/categories";
	}

	@GetMapping("/{slug}")
	ModelAndView show(@PathVariable String slug) {
		return this.categories.bySlug(slug).map(this::page).orElseGet(() -> this.missing.category(slug));
	}

	private ModelAndView page(Category category) {
		List<CodedListing> roles = this.roles.codedListingsIn(category.name().slug());
		List<Listing> listings = roles.stream().map(CodedListing::listing).toList();
		String path = "/categories/" + category.name().slug();
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(), PageHead.Crumb.to("Categories", "/categories"),
				PageHead.Crumb.here(category.name().name()));
		String title = this.messages.text("browse.category.title", Map.of("category", category.name().name()));
		String description = this.messages.text("browse.category.description", Map.of("category",
				category.name().runningName(), "count", listings.size(), "what", category.description()));
		return new ModelAndView("browse/category")
			.addObject("page",
					new CategoryPage(category.name().name(), category.description(),
							listings.stream().map(Link::toRole).toList(), this.families.of(roles),
							this.pairs.ofCategory(listings, MAX_COMPARISONS)))
			.addObject("head", listings.isEmpty() ? PageHead.unlisted(title, description, path)
					: this.heads.listed(title, description, path, trail, List.of()));
	}

	/**
	 * Model of a category page.
	 *
	 * @param families the same roles by family, if there are many
	 */
	record CategoryPage(String name, String description, List<Link> roles, List<RoleFamilies.RoleFamily> families,
			List<Link> comparisons) {

	}

}
