package org.rolepair.role;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that people in a role do. In one line, its activities follow vertical bars:
 * "Set broken bones | Treat acute illnesses, infections, or injuries".
 *
 * @param text what they do; without a vertical bar
 * @param activities names of O*NET's detailed work activities that it belongs to
 */
public record Duty(String text, List<String> activities) {

	/** How long a duty can be in one line. */
	public static final int MAX_LENGTH = 2_000;

	private static final String BAR = "|";

	public Duty {
		activities = List.copyOf(activities);
		if (text.isBlank() || text.contains(BAR) || activities.stream().anyMatch((name) -> name.contains(BAR))) {
			throw new IllegalArgumentException("A duty has a text, and no part of it has a vertical bar: " + text);
		}
	}

	/**
	 * Reads a duty from one line, of which the first part is its text.
	 * @throws IllegalArgumentException if the line isn't {@linkplain #isReadable
	 * readable}
	 */
	@JsonCreator
	public static Duty read(String line) {
		List<String> parts = Arrays.stream(line.split("\\|"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.distinct()
			.toList();
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A duty has a text");
		}
		return new Duty(parts.get(0), parts.subList(1, parts.size()));
	}

	/** Returns whether a line has more than vertical bars. */
	public static boolean isReadable(String line) {
		return !line.replace(BAR, "").isBlank();
	}

	/** Returns the line that {@link #read} reads. */
	@JsonValue
	public String line() {
		return this.text + String.join("", this.activities.stream().map((name) -> " | " + name).toList());
	}

}
