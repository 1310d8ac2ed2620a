package org.rolepair.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An expression of a template that only follows names from a variable on, as
 * {@code page.places.get().title} does.
 *
 * @param variable the name of the variable
 * @param steps the names that follow
 */
record PathExpression(String variable, List<Step> steps) {

	private static final String NAME = "[A-Za-z][A-Za-z0-9]*";

	private static final Pattern FORM = Pattern.compile(NAME + "(?:\\." + NAME + "(?:\\(\\))?)*");

	private static final Pattern WORD = Pattern.compile("(?i)true|false|null");

	PathExpression {
		steps = List.copyOf(steps);
	}

	/**
	 * Read an expression.
	 * @param expression what stands between the braces
	 * @return empty when it is more than a path
	 */
	static Optional<PathExpression> of(String expression) {
		String trimmed = expression.strip();
		if (!FORM.matcher(trimmed).matches()) {
			return Optional.empty();
		}
		List<String> names = Arrays.asList(trimmed.split("\\."));
		if (WORD.matcher(names.get(0)).matches()) {
			return Optional.empty();
		}
		return Optional
			.of(new PathExpression(names.get(0), names.subList(1, names.size()).stream().map(Step::of).toList()));
	}

	/**
	 * A name in a path.
	 *
	 * @param name the name
	 * @param isCall whether it calls a method of just that name
	 */
	record Step(String name, boolean isCall) {

		private static Step of(String text) {
			return text.endsWith("()") ? new Step(text.substring(0, text.length() - 2), true) : new Step(text, false);
		}

	}

}
