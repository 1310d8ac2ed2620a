package org.rolepair.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One of two texts: {@code page.pair ? 'facts' : null}.
 */
final class ChosenText implements Expression {

	private static final Pattern FORM = Pattern.compile("([^?']+)\\?\\s*('[^']*'|null)\\s*:\\s*('[^']*'|null)\\s*");

	private final PathValue condition;

	private final @Nullable String one;

	private final @Nullable String other;

	private final Expression language;

	private ChosenText(PathValue condition, @Nullable String one, @Nullable String other, Expression language) {
		this.condition = condition;
		this.one = one;
		this.other = other;
		this.language = language;
	}

	/**
	 * Read an expression.
	 * @param language the same expression in the whole language, which says what to make
	 * of a condition that is none
	 * @return empty when it is another
	 */
	static Optional<Expression> of(String expression, PathReaders readers, Expression language) {
		Matcher form = FORM.matcher(expression);
		return form.matches() ? PathExpression.of(form.group(1))
			.map((path) -> new ChosenText(new PathValue(path, readers, language),
					Expressions.quoted(form.group(2)).orElse(null), Expressions.quoted(form.group(3)).orElse(null),
					language))
				: Optional.empty();
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		if (!(this.condition.find(scope) instanceof Boolean truth)) {
			return this.language.evaluate(scope);
		}
		return truth ? this.one : this.other;
	}

}
