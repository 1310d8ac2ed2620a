package org.rolepair.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a path leads to. Where it leads nowhere, or to nothing, the whole language is
 * asked, which tells a mistake from nothing.
 */
final class PathValue implements Expression {

	private final String variable;

	private final List<Reader> readers;

	private final Expression language;

	PathValue(PathExpression path, PathReaders readers, Expression language) {
		this.variable = path.variable();
		this.readers = path.steps().stream().map((step) -> new Reader(step, readers)).toList();
		this.language = language;
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		Object value = find(scope);
		return (value != null) ? value : this.language.evaluate(scope);
	}

	/** Where the path leads; null for nowhere, or to nothing. */
	@Nullable Object find(Scope scope) {
		Object value = scope.get(this.variable);
		for (int i = 0; i < this.readers.size() && value != null; i++) {
			value = this.readers.get(i).read(value);
		}
		return value;
	}

	/**
	 * Reads one step. Most places of a template see objects of one class, so the last
	 * method found is tried first.
	 */
	private static final class Reader {

		private final PathExpression.Step step;

		private final PathReaders readers;

		private volatile @Nullable Found last;

		Reader(PathExpression.Step step, PathReaders readers) {
			this.step = step;
			this.readers = readers;
		}

		@Nullable Object read(Object target) {
			Found found = this.last;
			if (found == null || found.type != target.getClass()) {
				Method method = this.readers.find(target, this.step).orElse(null);
				if (method == null) {
					return null;
				}
				found = new Found(target.getClass(), method);
				this.last = found;
			}
			try {
				return found.method.invoke(target);
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				return null;
			}
		}

	}

	private record Found(Class<?> type, Method method) {

	}

}
