package org.rolepair.comparison.prose;

/**
 * A verdict as text, in parts that a table can set apart.
 *
 * @param leader the role that has more
 * @param amount by how much, or the verdict in words where no role has more
 * @param word what the amount means, such as "more"; empty without an amount
 * @param note the percentage, the margin of error or a reason; may be empty
 */
public record VerdictWording(Leader leader, String amount, String word, String note) {

	/** Returns a verdict in words alone. */
	public static VerdictWording words(String words) {
		return words(words, "");
	}

	static VerdictWording words(String words, String note) {
		return new VerdictWording(Leader.NONE, words, "", note);
	}

	public boolean hasLeader() {
		return this.leader != Leader.NONE;
	}

	/** Returns the verdict in one line, such as "$29,930 more (41.9%)". */
	public String text() {
		String text = (this.amount + " " + this.word).strip();
		if (this.note.isEmpty()) {
			return text;
		}
		return hasLeader() ? text + " (" + this.note + ")" : text + ": " + this.note;
	}

	/** The role that has more, relative to the compared pair. */
	public enum Leader {

		NONE, FIRST, OTHER

	}

}
