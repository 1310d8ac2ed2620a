package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;

/**
 * One figure as it stands on a page.
 *
 * @param text the value, or the words of a blank
 * @param blank whether there is no value
 * @param tags what marks the figure: derived, estimated, old, of a wider group
 * @param detail a line below the value
 * @param source the number of its source in the page's list; empty for a blank that no
 * source accounts for
 */
public record FigureCell(String text, boolean blank, List<String> tags, Optional<String> detail,
		Optional<Integer> source) {

	public FigureCell {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A cell without a value says why");
		}
		tags = List.copyOf(tags);
	}

	/** The line below the value, or no line. */
	public List<String> details() {
		return this.detail.map(List::of).orElse(List.of());
	}

	public int sourceNumber() {
		return this.source.orElseThrow();
	}

	public String sourceAddress() {
		return "#source-" + sourceNumber();
	}

	public String sourceLabel() {
		return "Source " + sourceNumber();
	}

}
