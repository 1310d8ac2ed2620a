package org.rolepair.role;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The part of an address that identifies a role. It has lower-case words of letters and
 * digits, joined by hyphens, at most 80 characters. The word "vs" is not allowed, because
 * it separates roles.
 */
public record Slug(@JsonValue String value) {

	private static final int MAX_LENGTH = 80;

	private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

	private static final Pattern SEPARATOR = Pattern.compile("(?:^|-)vs(?:-|$)");

	@JsonCreator
	public Slug {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a slug: " + value);
		}
	}

	/** Parses user input; empty if it is not a valid slug. */
	public static Optional<Slug> parse(String text) {
		return isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
	}

	private static boolean isValid(String text) {
		return text.length() <= MAX_LENGTH && FORM.matcher(text).matches() && !SEPARATOR.matcher(text).find();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
