package org.rolepair.template;

import java.util.Optional;

/**
 * Compiles what stands in attributes.
 */
final class Expressions {

	private static final String QUOTE = "'";

	private final PathReaders readers = new PathReaders();

	/**
	 * Compile an expression.
	 * @param text <code>${…}</code>, or a text in single quotes
	 * @throws UnsupportedTemplateException if it is neither
	 */
	Expression compile(String text) {
		String stripped = text.strip();
		if (isWhole(stripped)) {
			return value(stripped.substring(2, stripped.length() - 1));
		}
		String words = quoted(stripped).orElseThrow(() -> new UnsupportedTemplateException(text));
		return (scope) -> words;
	}

	/** The text in single quotes; empty when there is none, or more. */
	static Optional<String> quoted(String text) {
		String stripped = text.strip();
		return (stripped.length() > 1 && stripped.startsWith(QUOTE)
				&& stripped.indexOf(QUOTE, 1) == stripped.length() - 1)
						? Optional.of(stripped.substring(1, stripped.length() - 1)) : Optional.empty();
	}

	private Expression value(String expression) {
		Expression language = new LanguageValue(expression);
		return PathExpression.of(expression)
			.<Expression>map((path) -> new PathValue(path, this.readers, language))
			.or(() -> JoinedText.of(expression, this.readers, language))
			.or(() -> ChosenText.of(expression, this.readers, language))
			.orElse(language);
	}

	/** One expression, and neither two of them nor a conversion. */
	private static boolean isWhole(String text) {
		return text.startsWith("${") && text.endsWith("}") && !text.startsWith("${{") && text.indexOf("${", 1) < 0;
	}

}
