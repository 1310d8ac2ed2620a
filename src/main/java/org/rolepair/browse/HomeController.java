package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.PageHead;
import org.rolepair.page.PageHeads;
import org.rolepair.role.Listing;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@RequiredArgsConstructor
class HomeController {

	private static final int MAX_COMPARISONS = 9;

	private final PublishedRoles roles;

	private final CategoryCounts categories;

	private final PageHeads heads;

	private final ExampleComparisons examples;

	private final Messages messages;

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	String show(Model model) {
		List<Listing> listings = this.roles.listings();
		List<CategoryCounts.CategoryCount> counts = this.categories.of(listings);
		Map<String, Integer> sizes = Map.of("roles", listings.size(), "categories", counts.size());
		List<List<RoleProfile>> pairs = this.examples.ofSite(MAX_COMPARISONS);
		Optional<ExampleComparisons.Showcase> showcase = pairs.stream()
			.flatMap((pair) -> this.examples.showcase(pair).stream())
			.findFirst();
		List<ExampleComparisons.Example> more = pairs.stream()
			.map(this.examples::example)
			.filter((example) -> showcase.filter((shown) -> shown.example().equals(example)).isEmpty())
			.toList();
		model.addAttribute("page", new HomePage(this.messages.text("browse.home.answer", sizes), Chooser.empty(),
				showcase, more, this.messages.text("browse.scope", sizes), counts));
		model.addAttribute("head", this.heads.listed(this.messages.text("browse.home.title"),
				this.messages.text("browse.home.description", sizes), "/", List.of(PageHead.Crumb.home()), List.of()));
		return "browse/home";
	}

	record HomePage(String answer, Chooser chooser, Optional<ExampleComparisons.Showcase> showcase,
			List<ExampleComparisons.Example> comparisons, String scope, List<CategoryCounts.CategoryCount> categories) {

	}

}
