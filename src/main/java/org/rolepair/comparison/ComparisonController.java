package org.rolepair.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.page.Banner;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.past.PastPages;
import org.rolepair.place.Place;
import org.rolepair.place.PlaceAddress;
import org.rolepair.place.PlaceLists;
import org.rolepair.place.PlacePages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ComparisonController {

	private final ComparisonLookup lookup;

	private final ComparisonPages pages;

	private final ComparisonHeads heads;

	private final DeadEnds deadEnds;

	private final PastPages past;

	private final PlacePages places;

	private final PlaceLists lists;

	ComparisonController(ComparisonLookup lookup, ComparisonPages pages, ComparisonHeads heads, DeadEnds deadEnds,
			PastPages past, PlacePages places, PlaceLists lists) {
		this.lookup = lookup;
		this.pages = pages;
		this.heads = heads;
		this.deadEnds = deadEnds;
		this.past = past;
		this.places = places;
		this.lists = lists;
	}

	@GetMapping(ComparisonAddress.PREFIX + "{names}")
	ModelAndView compare(@PathVariable String names, @RequestParam(defaultValue = "") List<String> rows) {
		return found(names, "", (roles) -> page(roles, filter(rows), Optional.empty()));
	}

	@GetMapping(path = ComparisonAddress.PREFIX + "{names}",
			params = { PlaceAddress.PARAMETER, "!" + PastPages.PARAMETER })
	ModelAndView compareAt(@PathVariable String names, @RequestParam(defaultValue = "") List<String> rows,
			HttpServletRequest request) {
		return found(names, "?" + request.getQueryString(), (roles) -> this.places.answer(request, path(roles),
				(place) -> page(roles, filter(rows), Optional.of(place))));
	}

	@GetMapping(ComparisonAddress.PREFIX + "{names}/places")
	ModelAndView showPlaces(@PathVariable String names) {
		return found(names, "/places", (roles) -> this.lists
			.page(ComparisonHeads.title(roles.stream().map((role) -> role.profile().titles()).toList()), path(roles)));
	}

	@GetMapping(path = ComparisonAddress.PREFIX + "{names}", params = PastPages.PARAMETER)
	ModelAndView comparePast(@PathVariable String names, HttpServletRequest request, HttpServletResponse response) {
		return found(names, "?" + request.getQueryString(),
				(roles) -> this.past.answer(slugs(roles), path(roles), request, response, this::past));
	}

	@GetMapping(path = ComparisonAddress.PREFIX + "{names}", params = { PlaceAddress.PARAMETER, PastPages.PARAMETER })
	ModelAndView comparePastWithoutPlace(@PathVariable String names, @RequestParam(PastPages.PARAMETER) String day) {
		return Redirect.forNow(PastPages.path(ComparisonAddress.PREFIX + names, day));
	}

	private ModelAndView found(String names, String rest, Function<List<PublishedRole>, ModelAndView> page) {
		Lookup found = this.lookup.find(names);
		if (found instanceof Lookup.Found roles) {
			return page.apply(roles.roles());
		}
		if (found instanceof Lookup.Moved moved) {
			return Redirect.permanently(moved.path() + rest);
		}
		return this.deadEnds.of(found);
	}

	private ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		List<PublishedRole> withdrawn = ComparisonLookup.withdrawn(roles);
		if (!withdrawn.isEmpty()) {
			return this.deadEnds.of(new Lookup.Withdrawn(withdrawn, ComparisonLookup.without(roles, withdrawn)));
		}
		ComparisonPage page = this.pages.past(roles.stream().map(PublishedRole::profile).toList(), day);
		return new ModelAndView("comparison/comparison",
				Map.of("head", this.heads.past(roles, page, day), "page", page, "lastChanged",
						ComparisonHeads.lastChanged(roles), "histories", ComparisonHeads.histories(roles), "banner",
						banner));
	}

	private ModelAndView page(List<PublishedRole> roles, RowFilter filter, Optional<Place> place) {
		ComparisonPage page = this.pages.page(roles.stream().map(PublishedRole::profile).toList(), filter, place);
		PageHead head = place.map((here) -> this.heads.at(roles, page, here))
			.orElseGet(() -> this.heads.of(roles, page, filter));
		return new ModelAndView("comparison/comparison", Map.of("head", head, "page", page, "lastChanged",
				ComparisonHeads.lastChanged(roles), "histories", ComparisonHeads.histories(roles)));
	}

	private static RowFilter filter(List<String> rows) {
		return rows.stream().findFirst().flatMap(RowFilter::of).orElse(RowFilter.ALL);
	}

	private static List<Slug> slugs(List<PublishedRole> roles) {
		return roles.stream().map(PublishedRole::slug).toList();
	}

	private static String path(List<PublishedRole> roles) {
		return ComparisonAddress.path(slugs(roles));
	}

}
