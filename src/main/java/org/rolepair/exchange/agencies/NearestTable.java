package org.rolepair.exchange.agencies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.tables.Row;

/** Finds the known table that an unknown one is most like, by its headings. */
record NearestTable(List<KnownTable> known) {

	/** Returns the words for it, such as "; the nearest is …"; empty if none is near. */
	String of(List<Row> head) {
		return this.known.stream()
			.map((table) -> match(table, head))
			.filter((match) -> 2 * match.count() >= match.table().headings().size() && match.count() > 1)
			.max(Comparator.comparing(Match::share).thenComparing(Match::count))
			.map((match) -> "; the nearest is " + match.table().name() + need(match))
			.orElse("");
	}

	/** Returns the further columns that a table lacks; an empty string for none. */
	static String lacking(KnownTable table, List<Row> head) {
		return table.missingOthers(match(table, head).row().cells());
	}

	private static String need(Match match) {
		return Optional.of(match.table().missing(match.row().cells()))
			.filter((missing) -> !missing.isEmpty())
			.map(", which needs "::concat)
			.orElse(", whose rows are others");
	}

	/** Matches the row with the most of the table's headings. */
	private static Match match(KnownTable table, List<Row> head) {
		return head.stream()
			.map((row) -> new Match(table, row, table.matches(row.cells())))
			.max(Comparator.comparing(Match::count))
			.orElseThrow();
	}

	private record Match(KnownTable table, Row row, int count) {

		double share() {
			return (double) this.count / this.table.headings().size();
		}

	}

}
