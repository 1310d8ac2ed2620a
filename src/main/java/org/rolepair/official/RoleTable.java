package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.roletable.RoleColumns;
import org.rolepair.roletable.RoleRowReader;
import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;

/**
 * The project's own table of roles, which may come among those of the agencies.
 */
final class RoleTable implements OfficialFormat {

	static final String NAME = "roles";

	private static final String TITLE = "title";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		boolean own = Header.first(head, List.of(TITLE)).filter(RoleColumns::areOfRoles).isPresent();
		return own ? Header.find(sheet, head, List.of(TITLE)).map((header) -> {
			requireKnown(header);
			return new Reading(NAME, header, (row) -> data.roleRows.add(RoleRowReader.read(row)));
		}) : Optional.empty();
	}

	/** A figure in a column whose heading is misspelt would be lost without a word. */
	private static void requireKnown(Header header) {
		header.names().forEach((name) -> RoleColumns.faultOf(name).ifPresent((fault) -> {
			throw header.refused(name, fault);
		}));
	}

}
