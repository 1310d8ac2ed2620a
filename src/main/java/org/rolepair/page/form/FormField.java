package org.rolepair.page.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field as a template shows it: label, hint, what was typed and what is wrong with it.
 *
 * @param name its name in what the form sends
 * @param label what to enter
 * @param hint what helps with entering it, or nothing
 * @param value what was typed
 * @param error what is wrong with it
 * @param options what can be chosen, for a field that offers a choice
 */
public record FormField(String name, String label, String hint, String value, Optional<String> error,
		List<Option> options) {

	private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

	public FormField {
		options = List.copyOf(options);
	}

	/**
	 * The id that the field of a name has on its page.
	 * @param name the name of a field
	 * @return lower-case letters, digits and hyphens, with a letter at the front
	 */
	public static String id(String name) {
		String plain = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
		return plain.endsWith("-") ? plain.substring(0, plain.length() - 1) : plain;
	}

	/** The same field with words that help. */
	public FormField withHint(String words) {
		return new FormField(this.name, this.label, words, this.value, this.error, this.options);
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

	/**
	 * The ids of hint and error, as {@code aria-describedby} wants them.
	 * @return empty when there is neither
	 */
	public String describedBy() {
		return Stream.of(isHinted() ? hintId() : "", isInvalid() ? errorId() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/**
	 * What can be chosen in a field.
	 *
	 * @param value what the form sends for it
	 * @param label how it reads
	 * @param chosen whether it is chosen
	 */
	public record Option(String value, String label, boolean chosen) {

	}

}
