package org.rolepair.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The steps of a path, taken by methods that were looked up before.
 */
final class PathSteps {

	private final List<Reader> readers;

	PathSteps(List<PathExpression.Step> steps, PathReaders readers) {
		this.readers = steps.stream().map((step) -> new Reader(step, readers)).toList();
	}

	boolean isEmpty() {
		return this.readers.isEmpty();
	}

	/**
	 * Where the steps lead.
	 * @param start what they start from
	 * @return null for nowhere, or to nothing
	 */
	@Nullable Object follow(@Nullable Object start) {
		Object value = start;
		for (int i = 0; i < this.readers.size() && value != null; i++) {
			value = this.readers.get(i).read(value);
		}
		return value;
	}

	/**
	 * Reads one step. Most places of a template see objects of one class, so the last
	 * method found is tried first. A step that fails leads nowhere.
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
				PropertyReader reader = this.readers.find(target, this.step).orElse(null);
				if (reader == null) {
					return null;
				}
				found = new Found(target.getClass(), reader);
				this.last = found;
			}
			try {
				return found.reader.read(target);
			}
			catch (RuntimeException ex) {
				return null;
			}
		}

	}

	private record Found(Class<?> type, PropertyReader reader) {

	}

}
