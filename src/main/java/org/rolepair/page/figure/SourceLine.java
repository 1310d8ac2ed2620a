package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;

/**
 * The line that says where a figure comes from, or why it is blank.
 *
 * @param path the address of the source's entry on the page; empty without a link
 * @param text the source's short name and the figure's period; empty without a link
 * @param remarks how the figure was derived, or the wider group that it counts
 */
public record SourceLine(String path, String text, String remarks) {

	private static final String SEPARATOR = ", ";

	/** Returns a line that links to a source on the page. */
	static SourceLine linked(String path, String text, List<String> remarks) {
		return new SourceLine(path, text, remarks.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, remarks));
	}

	/** Returns a line of words alone. */
	public static SourceLine words(String words) {
		return new SourceLine("", "", words);
	}

	public boolean isLinked() {
		return !this.path.isEmpty();
	}

	/** Returns whether both lines link to one source and period. */
	boolean hasSameLink(SourceLine other) {
		return this.path.equals(other.path) && this.text.equals(other.text);
	}

	/** Returns the link without remarks. */
	SourceLine withoutRemarks() {
		return new SourceLine(this.path, this.text, "");
	}

	/**
	 * Returns the remarks alone, for a place where the link is already shown; empty if
	 * there are none.
	 */
	Optional<SourceLine> withoutLink() {
		if (!isLinked()) {
			return Optional.of(this);
		}
		return this.remarks.isEmpty() ? Optional.empty()
				: Optional.of(words(this.remarks.substring(SEPARATOR.length())));
	}

	/**
	 * Returns the last remark, which names a wider group if the figure is of one. The
	 * group's title may itself contain commas.
	 */
	String lastRemark() {
		int group = this.remarks.indexOf(SEPARATOR + "all ");
		int last = (group < 0) ? this.remarks.lastIndexOf(SEPARATOR) : group;
		return (last < 0) ? "" : this.remarks.substring(last);
	}

	/** Returns a linked line without its last remark. */
	SourceLine withoutLastRemark() {
		return !isLinked() ? this
				: withRemark(this.remarks.substring(0, this.remarks.length() - lastRemark().length()));
	}

	/** Returns the link with other remarks, which begin with their separator. */
	SourceLine withRemark(String words) {
		return new SourceLine(this.path, this.text, words);
	}

	/** Returns the line as plain text. */
	public String plain() {
		return this.text + this.remarks;
	}

}
