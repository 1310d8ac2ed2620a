package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * What the search page shows.
 *
 * @param query what was typed
 * @param summary how many roles were found; empty before anything was typed
 * @param near whether the results only come near what was typed
 * @param results the roles found, best first
 */
record SearchPage(String query, Optional<String> summary, boolean near, List<Result> results) {

	static SearchPage empty() {
		return new SearchPage("", Optional.empty(), false, List.of());
	}

	/**
	 * A role that was found.
	 *
	 * @param role its page
	 * @param reason why it was found, where its title does not show that
	 */
	record Result(Link role, Optional<String> reason) {

	}

}
