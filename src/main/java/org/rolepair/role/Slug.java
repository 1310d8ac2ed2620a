package org.rolepair.role;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A role's part of an address: lower-case words of letters and digits joined by hyphens,
 * at most 80 characters, no word "vs", which separates roles.
 *
 * @param value the slug
 */
public record Slug(@JsonValue String value) {

	private static final int LONGEST = 80;

	private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

	private static final Pattern SEPARATOR = Pattern.compile("(?:^|-)vs(?:-|$)");

	@JsonCreator
	public Slug {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a slug: " + value);
		}
	}

	/**
	 * Read a slug that somebody typed.
	 * @param text any text
	 * @return empty when the text has not the form of a slug
	 */
	public static Optional<Slug> parse(String text) {
		return isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
	}

	private static boolean isValid(String text) {
		return text.length() <= LONGEST && FORM.matcher(text).matches() && !SEPARATOR.matcher(text).find();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
