package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.Topic;
import org.rolepair.comparison.asof.PageVersions;
import org.rolepair.page.Banner;
import org.rolepair.page.CitationPages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.wages.view.PlacePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class ComparisonController {

	private final ComparisonLookup lookup;

	private final ComparisonPages pages;

	private final ComparisonErrorPages errorPages;

	private final PageVersions versions;

	private final PlacePages places;

	private final CitationPages citations;

	@GetMapping(ComparisonAddress.PREFIX + "{names}")
	ModelAndView compare(@PathVariable String names, HttpServletRequest request, HttpServletResponse response) {
		RowFilter rows = Optional.ofNullable(request.getParameter("rows")).flatMap(RowFilter::of).orElse(RowFilter.ALL);
		List<Topic> matters = PageChoices.matters(request);
		return PageVersions.withoutPlace(ComparisonAddress.PREFIX + names, request)
			.orElseGet(() -> found(ComparisonAddress.names(names), PageVersions.query(request),
					(roles) -> this.versions.answer(slugs(roles), path(roles), request, response, this::past,
							(place) -> this.pages.page(roles, new PageChoices(rows, matters, place)))));
	}

	@GetMapping(ComparisonAddress.PREFIX + "{names}/places")
	ModelAndView showPlaces(@PathVariable String names) {
		return found(ComparisonAddress.names(names), "/places",
				(roles) -> this.places.list(ComparisonPages.title(roles), path(roles)));
	}

	@GetMapping(ComparisonAddress.PREFIX + "{names}" + CitationPages.PATH)
	ModelAndView cite(@PathVariable String names) {
		return found(ComparisonAddress.names(names), CitationPages.PATH, (roles) -> this.citations
			.page(ComparisonPages.title(roles), path(roles), ComparisonPages.lastChanged(roles)));
	}

	private ModelAndView found(List<String> names, String rest, Function<List<PublishedRole>, ModelAndView> page) {
		ComparisonLookup.Result found = this.lookup.find(names);
		if (found instanceof ComparisonLookup.Found roles) {
			return page.apply(roles.roles());
		}
		return this.errorPages.insteadOf(found, rest);
	}

	private ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		return ComparisonLookup.withdrawn(roles)
			.map(this.errorPages::of)
			.orElseGet(() -> this.pages.past(roles, day, banner));
	}

	private static List<Slug> slugs(List<PublishedRole> roles) {
		return roles.stream().map(PublishedRole::slug).toList();
	}

	static String path(List<PublishedRole> roles) {
		return ComparisonAddress.path(slugs(roles));
	}

}
