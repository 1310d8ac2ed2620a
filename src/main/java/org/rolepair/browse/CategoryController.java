package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.PageHeads;
import org.rolepair.page.form.Paging;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.CodedListing;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping(path = "/categories", produces = MediaType.TEXT_HTML_VALUE)
@RequiredArgsConstructor
class CategoryController {

	/** The number of roles on one page. */
	static final int PAGE = 200;

	private static final int MAX_COMPARISONS = 12;

	private final CategoryCatalogue categories;

	private final PublishedRoles roles;

	private final CategoryCounts counts;

	private final PageHeads heads;

	private final ExampleComparisons examples;

	private final RoleFamilies families;

	private final NotFoundPages missing;

	private final Messages messages;

	@GetMapping
	String list(@RequestParam(name = Shortlist.PARAMETER, defaultValue = "") List<String> chosen, Model model) {
		List<Listing> listings = this.roles.listings();
		List<CategoryCounts.CategoryCount> all = this.counts.of(listings);
		Map<String, Integer> sizes = Map.of("roles", listings.size(), "categories", all.size());
		model.addAttribute("categories", all);
		Shortlist shortlist = Shortlist.of(chosen, this.roles);
		model.addAttribute("shortlist", shortlist);
		model.addAttribute("scope", this.messages.text("browse.scope", sizes));
		model.addAttribute("head",
				shortlist.unlisted(this.heads.listed(this.messages.text("browse.categories.title"),
						this.messages.text("browse.categories.description", sizes), "/categories",
						List.of(PageHead.Crumb.home(), PageHead.Crumb.here("Categories")), List.of())));
		return "browse/categories";
	}

	@GetMapping("/{slug}")
	ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String page,
			@RequestParam(name = Shortlist.PARAMETER, defaultValue = "") List<String> chosen) {
		return this.categories.bySlug(slug)
			.flatMap((category) -> page(category, Paging.number(page), Shortlist.of(chosen, this.roles)))
			.orElseGet(() -> this.missing.category(slug));
	}

	private Optional<ModelAndView> page(Category category, int number, Shortlist shortlist) {
		String slug = category.name().slug();
		Page<CodedListing> roles = this.roles.codedListingsIn(slug, PageRequest.of(number - 1, PAGE));
		String path = "/categories/" + slug;
		Paging paging = Paging.of(roles, shortlist.carriedTo(path));
		return paging.exists()
				? Optional.of(
						new ModelAndView("browse/category",
								Map.of("page", model(category, roles.getContent(), paging), "shortlist", shortlist,
										"head", shortlist.unlisted(head(category, Paging.of(roles, path))))))
				: Optional.empty();
	}

	private CategoryPage model(Category category, List<CodedListing> roles, Paging paging) {
		List<RoleFamilies.RoleFamily> families = paging.isNeeded() ? List.of() : this.families.of(roles);
		return new CategoryPage(category.name().name(), category.description(),
				this.messages.text("browse.count", Map.of("count", paging.total())),
				families.isEmpty() ? roles.stream().map(CodedListing::listing).map(Link::toRole).toList() : List.of(),
				families,
				(paging.number() > 1) ? List.of() : this.examples.ofCategory(category.name().slug(), MAX_COMPARISONS),
				paging);
	}

	private PageHead head(Category category, Paging paging) {
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(), PageHead.Crumb.to("Categories", "/categories"),
				PageHead.Crumb.here(category.name().name()));
		String title = this.messages.text("browse.category.title", Map.of("category", category.name().name()));
		String description = this.messages.text("browse.category.description", Map.of("category",
				category.name().runningName(), "count", paging.total(), "what", category.description()));
		return (paging.total() == 0) ? PageHead.unlisted(title, description, paging.address())
				: this.heads.ofPage(paging, this.heads.listed(title, description, paging.address(), trail, List.of()));
	}

	/**
	 * Model of a category page.
	 *
	 * @param roles the roles that are not shown by family
	 * @param families the roles by family, if there are many on a single page
	 */
	record CategoryPage(String name, String description, String count, List<Link> roles,
			List<RoleFamilies.RoleFamily> families, List<ExampleComparisons.Example> comparisons, Paging paging) {

	}

}
