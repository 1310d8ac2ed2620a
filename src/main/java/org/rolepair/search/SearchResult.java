package org.rolepair.search;

import java.util.List;

/**
 * The result of a search.
 *
 * @param matches the best roles, each once with its best name, best first
 * @param total how many roles have a name with all typed words; 0 if the matches are only
 * similar
 */
public record SearchResult(List<Match> matches, int total) {

	static final SearchResult NOTHING = new SearchResult(List.of(), 0);

}
