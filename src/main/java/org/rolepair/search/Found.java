package org.rolepair.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param matches the best roles, each once with its best name, best first
 * @param total how many roles have a name that holds all that was typed; 0 when the
 * matches only come near
 */
public record Found(List<Match> matches, int total) {

	static final Found NOTHING = new Found(List.of(), 0);

}
