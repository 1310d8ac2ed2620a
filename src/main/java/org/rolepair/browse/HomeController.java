package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRoles;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private static final int MOST_COMPARISONS = 8;

	/** The pairs that people look up most, where the site has them. */
	private static final List<List<String>> WELL_KNOWN = List.of(
			List.of("patient-service-specialist", "patient-coordinator"),
			List.of("registered-nurse", "licensed-practical-nurse"),
			List.of("physical-therapist", "physical-therapist-assistant"),
			List.of("software-developer", "data-scientist"), List.of("electrician", "hvac-technician"),
			List.of("medical-assistant", "dental-assistant"),
			List.of("elementary-school-teacher", "high-school-teacher"), List.of("pharmacist", "pharmacy-technician"));

	private final PublishedRoles roles;

	private final CategoryCards categories;

	private final PageHeads heads;

	private final Links links;

	private final Messages messages;

	HomeController(PublishedRoles roles, CategoryCards categories, PageHeads heads, Links links, Messages messages) {
		this.roles = roles;
		this.categories = categories;
		this.heads = heads;
		this.links = links;
		this.messages = messages;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	String show(Model model) {
		List<Listing> listings = this.roles.listings();
		List<CategoryCard> cards = this.categories.of(listings);
		String scope = this.messages.text("browse.home.scope",
				Map.of("roles", listings.size(), "categories", cards.size()));
		model.addAttribute("page", new HomePage(scope, Chooser.with(List.of()), comparisons(listings), cards));
		model.addAttribute("head",
				this.heads.listed(this.messages.text("browse.home.title"),
						this.messages.text("browse.home.description", Map.of("roles", listings.size())), "/",
						List.of(PageHead.Crumb.home()), List.of()));
		return "browse/home";
	}

	private List<Link> comparisons(List<Listing> listings) {
		Map<String, Listing> bySlug = listings.stream()
			.collect(Collectors.toMap((role) -> role.slug().value(), Function.identity()));
		Stream<List<Listing>> wellKnown = WELL_KNOWN.stream()
			.map((pair) -> pair.stream().map(bySlug::get).filter(Objects::nonNull).toList());
		Stream<List<Listing>> neighbours = listings.stream()
			.collect(Collectors.groupingBy(Listing::categorySlug))
			.values()
			.stream()
			.map((kindred) -> kindred.subList(0, Math.min(2, kindred.size())));
		return Stream.concat(wellKnown, neighbours)
			.filter((pair) -> pair.size() == 2)
			.distinct()
			.limit(MOST_COMPARISONS)
			.map((pair) -> this.links.comparison(pair.get(0), pair.get(1)))
			.toList();
	}

}
