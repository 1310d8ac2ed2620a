package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.With;

/**
 * A role's figure in a table.
 *
 * @param text the value, or the words for a blank
 * @param details lines below the value
 * @param from where the figure comes from, or why it is blank; empty where the row or the
 * table says it
 */
public record FigureValue(String text, Form form, List<String> details,
		@With(AccessLevel.PACKAGE) Optional<SourceLine> from) {

	public FigureValue {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A figure without a value says why");
		}
		details = List.copyOf(details);
	}

	public boolean isBlank() {
		return this.form == Form.BLANK;
	}

	/** Returns a blank and its reason as sentences. */
	public String sentence() {
		return this.text + ". " + this.from.map(SourceLine::plain).orElse("");
	}

	/** Returns the CSS classes of the figure's cell. */
	public String style() {
		return switch (this.form) {
			case NUMBER -> "";
			case WORDS -> "words";
			case BLANK -> "words blank";
		};
	}

	/** Returns the lines below the value: its details, and where it comes from. */
	public List<SourceLine> lines() {
		return Stream.concat(this.details.stream().map(SourceLine::words), this.from.stream()).toList();
	}

	/** Returns this value with a first line below it. */
	public FigureValue withDetail(String detail) {
		return new FigureValue(this.text, this.form, Stream.concat(Stream.of(detail), this.details.stream()).toList(),
				this.from);
	}

	/** How a value is set: a number large, words small, a blank in italics. */
	public enum Form {

		NUMBER, WORDS, BLANK

	}

}
