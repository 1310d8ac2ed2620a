package org.rolepair.template;

import java.util.List;
import java.util.Optional;

/**
 * Texts and what paths lead to, one behind the other:
 * {@code head.path + '/report?section=' + section}.
 */
final class JoinedText implements Expression {

	private final List<Part> parts;

	private final Expression language;

	private JoinedText(List<Part> parts, Expression language) {
		this.parts = parts;
		this.language = language;
	}

	/**
	 * Read an expression.
	 * @param language the same expression in the whole language, which says what to make
	 * of nothing
	 * @return empty when it is another, or may be a sum of numbers
	 */
	static Optional<Expression> of(String expression, PathReaders readers, Expression language) {
		List<Optional<Part>> parts = Parts.of(expression, '+').stream().map((part) -> Part.of(part, readers)).toList();
		if (parts.size() < 2 || !parts.stream().allMatch(Optional::isPresent)) {
			return Optional.empty();
		}
		List<Part> known = parts.stream().flatMap(Optional::stream).toList();
		return (known.get(0).path.isEmpty() || known.get(1).path.isEmpty())
				? Optional.of(new JoinedText(known, language)) : Optional.empty();
	}

	@Override
	public Object evaluate(Scope scope) {
		StringBuilder joined = new StringBuilder();
		for (Part part : this.parts) {
			Object value = part.path.isPresent() ? part.path.get().find(scope) : part.text;
			if (value == null) {
				return String.valueOf(this.language.evaluate(scope));
			}
			joined.append(value);
		}
		return joined.toString();
	}

	/**
	 * One of them.
	 *
	 * @param text the text, where it is one
	 * @param path the path, where it is one
	 */
	private record Part(String text, Optional<PathValue> path) {

		static Optional<Part> of(String part, PathReaders readers) {
			Optional<Part> text = Expressions.quoted(part).map((words) -> new Part(words, Optional.empty()));
			return text.or(() -> PathExpression.of(part)
				.map((path) -> new Part("", Optional.of(new PathValue(path, readers, (scope) -> null)))));
		}

	}

}
