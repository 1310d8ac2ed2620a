package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as a page shows it.
 *
 * @param text the value, or the words for a blank
 * @param tags labels such as derived, estimated, old or wider group
 * @param detail a line below the value
 * @param source the source's number on the page; empty for a blank without a source
 */
public record FigureCell(String text, boolean blank, List<String> tags, Optional<String> detail,
		Optional<Integer> source) {

	public FigureCell {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A cell without a value says why");
		}
		tags = List.copyOf(tags);
	}

	/** Returns {@code detail} as a list, for templates. */
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
