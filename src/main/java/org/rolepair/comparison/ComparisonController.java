package org.rolepair.comparison;

import java.util.List;
import java.util.Map;

import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;

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

	ComparisonController(ComparisonLookup lookup, ComparisonPages pages, ComparisonHeads heads, DeadEnds deadEnds) {
		this.lookup = lookup;
		this.pages = pages;
		this.heads = heads;
		this.deadEnds = deadEnds;
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

	private ModelAndView page(List<PublishedRole> roles, RowFilter filter) {
		ComparisonPage page = this.pages.page(roles.stream().map(PublishedRole::profile).toList(), filter);
		PageHead head = this.heads.of(roles, page, filter);
		return new ModelAndView("comparison/comparison",
				Map.of("head", head, "page", page, "lastChanged", ComparisonHeads.lastChanged(roles)));
	}

}
