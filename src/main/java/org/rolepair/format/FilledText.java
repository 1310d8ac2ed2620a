package org.rolepair.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with plain arguments only, as in "The pay of {role}". ICU parses such a
 * message on every call, and pages have hundreds.
 *
 * @param texts the text before each argument, and after the last one
 */
record FilledText(List<String> texts, List<String> arguments) {

	private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]\\w*)\\}");

	/**
	 * Parses a message in ICU's format.
	 * @return empty if the message has quotes, plurals or other formats
	 */
	static Optional<FilledText> of(String message) {
		List<String> texts = new ArrayList<>();
		List<String> arguments = new ArrayList<>();
		Matcher argument = ARGUMENT.matcher(message);
		int begin = 0;
		while (argument.find()) {
			texts.add(message.substring(begin, argument.start()));
			arguments.add(argument.group(1));
			begin = argument.end();
		}
		texts.add(message.substring(begin));
		boolean plain = texts.stream().noneMatch((text) -> text.matches("(?s).*[{}'].*"));
		return plain ? Optional.of(new FilledText(List.copyOf(texts), List.copyOf(arguments))) : Optional.empty();
	}

	/**
	 * Returns the message with its arguments.
	 * @return empty if an argument is not a string and needs formatting
	 */
	Optional<String> fill(Map<String, ?> values) {
		StringBuilder filled = new StringBuilder(this.texts.get(0));
		for (int i = 0; i < this.arguments.size(); i++) {
			if (!(values.get(this.arguments.get(i)) instanceof String value)) {
				return Optional.empty();
			}
			filled.append(value).append(this.texts.get(i + 1));
		}
		return Optional.of(filled.toString());
	}

}
