package org.rolepair.exchange.tables;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
			addAll(ex.problems());
			return otherwise;
		}
	}

	public void addAll(List<FileProblem> found) {
		found.forEach((problem) -> this.problems.putIfAbsent(problem.column(), problem));
	}

	/** Returns whether any of the columns has a problem. */
	public boolean include(Collection<String> columns) {
		return !Collections.disjoint(this.problems.keySet(), columns);
	}

	/** Rejects the row for all problems, the first one leading. */
	public void requireNone() {
		rejection().ifPresent((rejection) -> {
			throw rejection;
		});
	}

	/**
	 * Returns the rejection for all problems, the first one leading; empty without any.
	 */
	public Optional<RejectedRowException> rejection() {
		List<FileProblem> all = List.copyOf(this.problems.values());
		return all.stream().findFirst().map((first) -> {
			String others = all.stream()
				.skip(1)
				.limit(MOST - 1)
				.map((problem) -> "; also %s: %s".formatted(problem.column(), problem.reason()))
				.collect(Collectors.joining());
			String more = (all.size() > MOST) ? "; and %d more".formatted(all.size() - MOST) : "";
			return new RejectedRowException(
					new FileProblem(first.file(), first.row(), first.column(), first.reason() + others + more), all);
		});
	}

}
