package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.With;

/**
 * The line that says where a figure comes from, or why it is blank.
 *
 * @param path the address of the source's entry on the page; empty without a link
 * @param text the source's short name and the figure's period; empty without a link
 * @param notes how the figure was derived, then the wider group that it counts; without a
 * link, all that the line says
 * @param repeated whether the page links to that source before
 */
public record SourceLine(String path, String text, @With(AccessLevel.PACKAGE) List<String> notes,
		@With(AccessLevel.PACKAGE) boolean repeated) {

	private static final String SEPARATOR = ", ";

	public SourceLine {
		notes = List.copyOf(notes);
	}

	/** Returns a line of words alone. */
	public static SourceLine words(String words) {
		return new SourceLine("", "", List.of(words), false);
	}

	public boolean isLinked() {
		return !this.path.isEmpty();
	}

	/**
	 * Returns the link's {@code tabindex}: the Tab key stops at the first link to a
	 * source, so that a page is not a hundred stops long.
	 */
	public String tabindex() {
		return this.repeated ? "-1" : "";
	}

	/** Returns the notes as they continue the link, or as they stand without one. */
	public String remarks() {
		String joined = String.join(SEPARATOR, this.notes);
		return (isLinked() && !this.notes.isEmpty()) ? SEPARATOR + joined : joined;
	}

	/** Returns whether both lines link to one source and period. */
	boolean hasSameLink(SourceLine other) {
		return this.path.equals(other.path) && this.text.equals(other.text);
	}

	/** Returns the notes alone, for a place that shows the link, if there are any. */
	Optional<SourceLine> withoutLink() {
		return this.notes.isEmpty() ? Optional.empty() : Optional.of(new SourceLine("", "", this.notes, false));
	}

	/** Returns the last note as a list; empty if there is none. */
	List<String> lastNote() {
		return this.notes.subList(Math.max(0, this.notes.size() - 1), this.notes.size());
	}

	/** Returns a linked line without its last note, and any other as it is. */
	SourceLine withoutLastNote() {
		return (isLinked() && !this.notes.isEmpty()) ? withNotes(this.notes.subList(0, this.notes.size() - 1)) : this;
	}

	/** Returns the line as plain text. */
	public String plain() {
		return this.text + remarks();
	}

}
