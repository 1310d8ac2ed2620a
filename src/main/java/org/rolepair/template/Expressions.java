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
		if (stripped.length() > 1 && stripped.startsWith(QUOTE)
				&& stripped.indexOf(QUOTE, 1) == stripped.length() - 1) {
			String words = stripped.substring(1, stripped.length() - 1);
			return (scope) -> words;
		}
		throw new UnsupportedTemplateException(text);
	}

	private Expression value(String expression) {
		Expression language = new LanguageValue(expression);
		Optional<PathExpression> path = PathExpression.of(expression);
		if (path.isPresent()) {
			return new PathValue(path.get(), this.readers, language);
		}
		return LabelledPath.of(expression)
			.<Expression>map((labelled) -> labelled(labelled, new PathValue(labelled.path(), this.readers, language)))
			.orElse(language);
	}

	/** The language says what to make of nothing. */
	private static Expression labelled(LabelledPath labelled, PathValue path) {
		return (scope) -> {
			Object value = path.find(scope);
			return (value != null) ? labelled.label() + value : path.evaluate(scope);
		};
	}

	/** One expression, and neither two of them nor a conversion. */
	private static boolean isWhole(String text) {
		return text.startsWith("${") && text.endsWith("}") && !text.startsWith("${{") && text.indexOf("${", 1) < 0;
	}

}
