package org.rolepair.wages.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.SourceLine;

/**
 * The states as equal tiles, each with its average pay.
 *
 * @param label what the map shows, for assistive technology
 * @param unit what follows a number: "k" for thousands
 */
public record StateMap(String caption, SourceLine from, String label, String unit, List<Tile> tiles, List<Step> scale) {

	/**
	 * A state.
	 *
	 * @param style the CSS classes of its position and step
	 * @param path the page at this place; empty for a state without a figure
	 * @param amount the number, or why there is none
	 */
	public record Tile(String style, String letters, String name, Optional<String> path, String amount) {

	}

	/** A step of the scale, with the CSS class of its color. */
	public record Step(String style, String label) {

	}

}
