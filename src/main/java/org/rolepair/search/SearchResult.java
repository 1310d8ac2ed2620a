package org.rolepair.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param matches the best roles, each once with its best name, best first
 * @param total how many roles have a name that holds all that was typed; 0 when the
 * matches only come near
 */
public record SearchResult(List<Match> matches, int total) {

	static final SearchResult NOTHING = new SearchResult(List.of(), 0);

}
