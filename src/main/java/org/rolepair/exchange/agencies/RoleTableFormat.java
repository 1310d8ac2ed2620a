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
		return Header.find(sheet, head, List.of("title"))
			.filter((header) -> RoleColumns.isRoleTable(header.names()))
			.map((header) -> {
				header.names().forEach((name) -> RoleColumns.faultOf(name).ifPresent((fault) -> {
					throw header.refused(name, fault);
				}));
				return new Reading(OfficialFiles.ROLES, header,
						(row) -> data.roleRows.add(RoleRowReader.read(row, this.messages)));
			});
	}

}
