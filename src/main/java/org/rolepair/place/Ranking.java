package org.rolepair.place;

import java.util.List;
import java.util.Optional;

/**
 * Where a role is paid most and least, as it stands on the page.
 *
 * @param id what tells it from the other ranking of the page
 * @param heading the heading
 * @param caption what the table shows, and of how many places
 * @param amountHeading what the amounts are
 * @param highest the places that pay most, the first one most
 * @param nation the same figure of the nation
 * @param lowest the places that pay least, the last one least
 * @param notes on places left out
 * @param source the number of the source
 * @param tags what marks its figures: old, of a wider group
 */
public record Ranking(String id, String heading, String caption, String amountHeading, List<Row> highest,
		Optional<Row> nation, List<Row> lowest, List<String> notes, int source, List<String> tags) {

	/**
	 * A place.
	 *
	 * @param name its title
	 * @param path the page at this place; empty for the nation
	 * @param amount what it pays
	 * @param jobs how many jobs there are
	 * @param width the length of its bar, in percent of the longest
	 * @param source the number of its source, where that is another than the ranking's
	 */
	public record Row(String name, Optional<String> path, String amount, String jobs, String width,
			Optional<Integer> source) {

	}

}
