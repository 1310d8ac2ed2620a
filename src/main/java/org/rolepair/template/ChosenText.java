package org.rolepair.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One of two texts, or of what paths lead to: {@code page.pair ? 'facts' : null}.
 */
final class ChosenText implements Expression {

	private static final Pattern FORM = Pattern
		.compile("([^?':]+)\\?([^?:]+|\\s*'[^']*'\\s*):([^?:]+|\\s*'[^']*'\\s*)");

	private final PathValue condition;

	private final Expression one;

	private final Expression other;

	private final Expression language;

	private ChosenText(PathValue condition, Expression one, Expression other, Expression language) {
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
		if (!form.matches()) {
			return Optional.empty();
		}
		Optional<PathExpression> condition = PathExpression.of(form.group(1));
		Optional<Expression> one = choice(form.group(2), readers, language);
		Optional<Expression> other = choice(form.group(3), readers, language);
		return (condition.isPresent() && one.isPresent() && other.isPresent()) ? Optional
			.of(new ChosenText(new PathValue(condition.get(), readers, language), one.get(), other.get(), language))
				: Optional.empty();
	}

	private static Optional<Expression> choice(String choice, PathReaders readers, Expression language) {
		if (choice.strip().equals("null")) {
			return Optional.of((scope) -> null);
		}
		return Expressions.quoted(choice)
			.<Expression>map((words) -> (scope) -> words)
			.or(() -> PathExpression.of(choice).map((path) -> new PathValue(path, readers, language)));
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		if (!(this.condition.find(scope) instanceof Boolean truth)) {
			return this.language.evaluate(scope);
		}
		return (truth ? this.one : this.other).evaluate(scope);
	}

}
