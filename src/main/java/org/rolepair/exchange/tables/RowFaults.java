package org.rolepair.exchange.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects all that is wrong with one row, to reject it once. */
public final class RowFaults {

	private static final int MOST = 5;

	/** The first problem of each column. */
	private final Map<String, FileProblem> problems = new LinkedHashMap<>();

	/** Returns what is read, or otherwise another value if the row is rejected. */
	public <T> T attempt(Supplier<T> reader, T otherwise) {
		try {
			return reader.get();
		}
		catch (RejectedRowException ex) {
			this.problems.putIfAbsent(ex.problem().column(), ex.problem());
			return otherwise;
		}
	}

	/** Rejects the row for all problems, the first one leading. */
	public void requireNone() {
		List<FileProblem> all = List.copyOf(this.problems.values());
		if (!all.isEmpty()) {
			FileProblem first = all.get(0);
			String others = all.stream()
				.skip(1)
				.limit(MOST - 1)
				.map((problem) -> "; also %s: %s".formatted(problem.column(), problem.reason()))
				.collect(Collectors.joining());
			String more = (all.size() > MOST) ? "; and %d more".formatted(all.size() - MOST) : "";
			throw new RejectedRowException(
					new FileProblem(first.file(), first.row(), first.column(), first.reason() + others + more));
		}
	}

}
