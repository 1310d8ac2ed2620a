package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.rolepair.fact.FactKind;
import org.rolepair.format.Messages;
import org.rolepair.place.LocalKinds;
import org.rolepair.place.LocalRole;
import org.rolepair.place.Place;

/**
 * Makes the table in which a place and the nation stand below each other, figure by
 * figure; the roles are compared within each of them.
 */
final class PlaceTables {

	private final FactTables here;

	private final FactTables nation;

	private final Messages messages;

	PlaceTables(FactTables here, FactTables nation, Messages messages) {
		this.here = here;
		this.nation = nation;
		this.messages = messages;
	}

	/**
	 * The table.
	 * @param place the place
	 * @param roles the roles in it
	 */
	FactTable table(Place place, List<LocalRole> roles) {
		List<FactTable> tables = new ArrayList<>();
		for (FactKind kind : LocalKinds.of(roles)) {
			tables.add(named(this.here, kind, place.title()));
			tables.add(named(this.nation, kind, this.messages.text("place.united-states")));
		}
		return new FactTable(this.messages.text("place.caption", Map.of("place", place.title())),
				joined(tables, FactTable::rows), joined(tables, FactTable::undecided), true);
	}

	private FactTable named(FactTables tables, FactKind kind, String place) {
		FactTable table = tables.table("", List.of(kind), "place");
		return new FactTable("", named(table.rows(), place), named(table.undecided(), place), true);
	}

	private List<FactTable.Row> named(List<FactTable.Row> rows, String place) {
		return rows.stream()
			.map((row) -> new FactTable.Row(
					this.messages.text("place.row", Map.of("figure", row.label(), "place", place)), row.columns()))
			.toList();
	}

	private static List<FactTable.Row> joined(List<FactTable> tables, Function<FactTable, List<FactTable.Row>> rows) {
		return tables.stream().map(rows).flatMap(List::stream).toList();
	}

}
