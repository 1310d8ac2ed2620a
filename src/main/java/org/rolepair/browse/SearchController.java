package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.search.MatchReasons;
import org.rolepair.search.RoleSearch;
import org.rolepair.search.SearchResult;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequiredArgsConstructor
class SearchController {

	private static final int MAX_QUERY_LENGTH = 200;

	private static final int MAX_RESULTS = 50;

	private static final int MAX_NEAREST = 6;

	private final RoleSearch roles;

	private final MatchReasons reasons;

	private final PublishedRoles published;

	private final Messages messages;

	@GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
	String search(@RequestParam(name = "q", defaultValue = "") String typed,
			@RequestParam(name = Shortlist.PARAMETER, defaultValue = "") List<String> chosen, Model model) {
		String query = typed.strip().substring(0, Math.min(typed.strip().length(), MAX_QUERY_LENGTH));
		model.addAttribute("page", query.isEmpty() ? SearchPage.empty() : page(query));
		model.addAttribute("shortlist", Shortlist.of(chosen, this.published));
		model.addAttribute("head",
				PageHead.unlisted(
						this.messages.text(query.isEmpty() ? "browse.search.title" : "browse.search.title.query",
								Map.of("query", query)),
						this.messages.text("browse.search.description", Map.of()), "/search"));
		return "browse/search";
	}

	private SearchPage page(String query) {
		SearchResult found = this.roles.find(query, MAX_RESULTS);
		List<Optional<String>> reasons = this.reasons.of(found.matches());
		List<SearchPage.Result> results = IntStream.range(0, reasons.size()).mapToObj((at) -> {
			Listing role = found.matches().get(at).role();
			return new SearchPage.Result(Link.toRole(role), role.runningTitle(), reasons.get(at));
		}).toList();
		String key = (found.total() > MAX_RESULTS) ? "browse.search.many" : "browse.search.found";
		String summary = this.messages.text(key,
				Map.of("count", found.total(), "shown", results.size(), "query", query));
		boolean near = found.total() == 0 && !results.isEmpty();
		return new SearchPage(query, this.messages.text(near ? "browse.search.near" : "browse.search.results"),
				Optional.of(summary), near ? results.subList(0, Math.min(MAX_NEAREST, results.size())) : results);
	}

	/**
	 * Model of the search page.
	 *
	 * @param heading whether the results match or are only close
	 * @param summary the number of roles found; empty before a search
	 * @param results the roles found, best first
	 */
	record SearchPage(String query, String heading, Optional<String> summary, List<Result> results) {

		static SearchPage empty() {
			return new SearchPage("", "", Optional.empty(), List.of());
		}

		/**
		 * A search result.
		 *
		 * @param running the role's title in running text
		 * @param reason why it matches, or what tells it apart, if its title does not
		 * show that
		 */
		record Result(Link role, String running, Optional<String> reason) {

		}

	}

}
