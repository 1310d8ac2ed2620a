package org.rolepair.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with what a path leads to behind it: {@code 'role role-' + entry.number}.
 *
 * @param label the text
 * @param path the path
 */
record LabelledPath(String label, PathExpression path) {

	private static final Pattern FORM = Pattern.compile("\\s*'([^']*)'\\s*\\+([^'+]*)");

	/**
	 * Read an expression.
	 * @return empty when it is another
	 */
	static Optional<LabelledPath> of(String expression) {
		Matcher form = FORM.matcher(expression);
		return form.matches() ? PathExpression.of(form.group(2)).map((path) -> new LabelledPath(form.group(1), path))
				: Optional.empty();
	}

}
