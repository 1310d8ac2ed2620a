package org.rolepair.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.page.Banner;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.past.PastPages;
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

	ComparisonController(ComparisonLookup lookup, ComparisonPages pages, ComparisonHeads heads, DeadEnds deadEnds,
			PastPages past) {
		this.lookup = lookup;
		this.pages = pages;
		this.heads = heads;
		this.deadEnds = deadEnds;
		this.past = past;
	}

	@GetMapping(ComparisonAddress.PREFIX + "{names}")
	ModelAndView compare(@PathVariable String names, @RequestParam(defaultValue = "") List<String> rows) {
		Lookup found = this.lookup.find(names);
		if (found instanceof Lookup.Found page) {
			return page(page.roles(), rows.stream().findFirst().flatMap(RowFilter::of).orElse(RowFilter.ALL));
		}
		if (found instanceof Lookup.Moved moved) {
			return Redirect.permanently(moved.path());
		}
		return this.deadEnds.of(found);
	}

	@GetMapping(path = ComparisonAddress.PREFIX + "{names}", params = PastPages.PARAMETER)
	ModelAndView comparePast(@PathVariable String names, HttpServletRequest request, HttpServletResponse response) {
		Lookup found = this.lookup.find(names);
		if (found instanceof Lookup.Found page) {
			List<Slug> slugs = page.roles().stream().map(PublishedRole::slug).toList();
			return this.past.answer(slugs, ComparisonAddress.path(slugs), request, response, this::past);
		}
		if (found instanceof Lookup.Moved moved) {
			return Redirect.permanently(moved.path() + "?" + request.getQueryString());
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

	private ModelAndView page(List<PublishedRole> roles, RowFilter filter) {
		ComparisonPage page = this.pages.page(roles.stream().map(PublishedRole::profile).toList(), filter);
		PageHead head = this.heads.of(roles, page, filter);
		return new ModelAndView("comparison/comparison", Map.of("head", head, "page", page, "lastChanged",
				ComparisonHeads.lastChanged(roles), "histories", ComparisonHeads.histories(roles)));
	}

}
