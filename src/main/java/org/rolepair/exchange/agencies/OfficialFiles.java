package org.rolepair.exchange.agencies;

import java.util.List;

import org.rolepair.exchange.tables.FileProblem;

/**
 * What was read, the rows that cannot be read, and the files without a known table.
 *
 * @param remarks on tables that were read in part, since a column is missing or a newer
 * edition was given
 */
public record OfficialFiles(OfficialData data, List<ReadTable> tables, List<FileProblem> rejected,
		List<FileProblem> unknown, List<FileProblem> remarks) {

	static final String ROLES = "roles";

	/** Returns whether any table is an agency's rather than the operator's own. */
	public boolean hasAgencyTables() {
		return this.tables.stream().anyMatch((table) -> !table.isRoleTable());
	}

	public List<String> ofRoles() {
		return this.tables.stream().filter(ReadTable::isRoleTable).map(ReadTable::file).toList();
	}

	/** A table read from a file, with the number of rows read. */
	public record ReadTable(String file, String format, int rows) {

		boolean isRoleTable() {
			return this.format.equals(ROLES);
		}

	}

}
