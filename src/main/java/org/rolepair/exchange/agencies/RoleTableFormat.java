package org.rolepair.exchange.agencies;

import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.roletable.RoleColumns;
import org.rolepair.exchange.roletable.RoleRowReader;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.format.Messages;

/** The operator's role table, which can accompany the agencies' tables. */
record RoleTableFormat(Messages messages) implements OfficialFormat {

	/** Refuses unknown headings, since a figure under a misspelled one would be lost. */
	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of("title"), RoleColumns.SYNONYMS)
			.filter((header) -> RoleColumns.isRoleTable(header.names()))
			.map((header) -> {
				requireKnown(header);
				return new Reading(OfficialFiles.ROLES, header,
						(row) -> data.roleRows.add(RoleRowReader.read(row, this.messages)));
			});
	}

	private static void requireKnown(Header header) {
		List<String> unknown = header.names().stream().filter((name) -> RoleColumns.faultOf(name).isPresent()).toList();
		String others = (unknown.size() > 1) ? "; so do " + String.join(", ", unknown.subList(1, unknown.size())) : "";
		unknown.stream().findFirst().ifPresent((name) -> {
			throw header.refused(name, RoleColumns.faultOf(name).orElseThrow() + others);
		});
	}

	/** Returns why a table isn't one of roles if it lacks only the title. */
	static Optional<String> lacking(List<Row> head) {
		return head.stream()
			.map((row) -> row.cells().stream().map(Header::plain).filter((name) -> !name.isEmpty()).toList())
			.filter(RoleColumns::lacksTitle)
			.findFirst()
			.map((names) -> "; a table of roles needs the column title" + names.stream()
				.filter((name) -> RoleColumns.within(name).filter("title"::equals).isPresent())
				.findFirst()
				.map(" (is it \"%s\"?)"::formatted)
				.orElse(""));
	}

}
