package org.rolepair.page.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.With;

/**
 * A form field for a template.
 *
 * @param hint empty for none
 * @param options empty for a text field
 */
public record FormField(String name, String label, @With String hint, String value, Optional<String> error,
		List<Option> options) {

	private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

	public FormField {
		options = List.copyOf(options);
	}

	/** Returns the HTML id for a field name: lower-case letters, digits and hyphens. */
	public static String id(String name) {
		String plain = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
		return plain.endsWith("-") ? plain.substring(0, plain.length() - 1) : plain;
	}

	public String id() {
		return id(this.name);
	}

	public String hintId() {
		return id() + "-hint";
	}

	public String errorId() {
		return id() + "-error";
	}

	public boolean isInvalid() {
		return this.error.isPresent();
	}

	public boolean isHinted() {
		return !this.hint.isEmpty();
	}

	/** Returns the ids of hint and error for {@code aria-describedby}, if any. */
	public String describedBy() {
		return Stream.of(isHinted() ? hintId() : "", isInvalid() ? errorId() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** An option of a field; the form sends its value. */
	public record Option(String value, String label, boolean chosen) {

	}

}
