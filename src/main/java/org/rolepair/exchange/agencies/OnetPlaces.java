package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rolepair.exchange.tables.FileProblem;

/** The files and sheets of one edition of O*NET, by the name of their table. */
final class OnetPlaces {

	private static final String OLDER = "is older than %s beside it, so it ";

	private final Map<String, List<String>> byTable = new TreeMap<>();

	void add(String table, String place) {
		this.byTable.computeIfAbsent(table, (name) -> new ArrayList<>()).add(place);
	}

	Set<String> tables() {
		return this.byTable.keySet();
	}

	boolean have(String table) {
		return this.byTable.containsKey(table);
	}

	/** Returns the places of a table that a newer edition has, too. */
	List<FileProblem> superseded(String table, OnetEdition newer) {
		return this.byTable.getOrDefault(table, List.of())
			.stream()
			.map((place) -> FileProblem.of(place, OLDER.formatted(newer.label()) + remainder(table)))
			.toList();
	}

	/** Returns what an older table is for; relations come from one edition. */
	private static String remainder(String table) {
		return table.equals(OnetTables.RELATIONS) ? "is passed over"
				: "counts only for occupations that the newer one lacks";
	}

}
