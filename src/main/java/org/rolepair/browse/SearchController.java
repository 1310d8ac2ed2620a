package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.Match;
import org.rolepair.role.NameSort;
import org.rolepair.role.NearestTitles;
import org.rolepair.role.PublishedRoles;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private static final int LONGEST_QUERY = 200;

	private static final int MOST_RESULTS = 50;

	private static final int MOST_NEAREST = 6;

	private final PublishedRoles roles;

	private final PageHeads heads;

	private final Messages messages;

	SearchController(PublishedRoles roles, PageHeads heads, Messages messages) {
		this.roles = roles;
		this.heads = heads;
		this.messages = messages;
	}

	@GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
	String search(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
		String query = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
		model.addAttribute("page", query.isEmpty() ? new SearchPage("", Optional.empty(), List.of(), List.of())
				: page(query, this.roles.search(query)));
		model.addAttribute("head",
				this.heads.unlisted(
						this.messages.text(query.isEmpty() ? "browse.search.title" : "browse.search.title.query",
								Map.of("query", query)),
						this.messages.text("browse.search.description", Map.of()), "/search"));
		return "browse/search";
	}

	private SearchPage page(String query, List<Match> matches) {
		List<SearchPage.Result> results = matches.stream()
			.limit(MOST_RESULTS)
			.map((match) -> new SearchPage.Result(Link.toRole(match.role()), reason(match)))
			.toList();
		List<Link> nearest = matches.isEmpty()
				? NearestTitles.of(query, this.roles.listings(), MOST_NEAREST).stream().map(Link::toRole).toList()
				: List.of();
		String key = (matches.size() > MOST_RESULTS) ? "browse.search.many" : "browse.search.found";
		return new SearchPage(query, Optional
			.of(this.messages.text(key, Map.of("count", matches.size(), "shown", results.size(), "query", query))),
				results, nearest);
	}

	private Optional<String> reason(Match match) {
		return (match.sort() == NameSort.TITLE) ? Optional.empty() : Optional.of(this.messages
			.text("browse.search." + match.sort(), Map.of("name", match.name(), "role", match.role().runningTitle())));
	}

}
