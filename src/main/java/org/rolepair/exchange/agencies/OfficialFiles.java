package org.rolepair.exchange.agencies;

import java.util.List;

import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RejectedRow;

/**
 * What was read, the rows that cannot be read, and the files without a known table.
 *
 * @param rejectedRows the rows of role tables among those rejected
 * @param remarks on tables that were read in part, since a column is missing or a newer
 * edition was given
 */
public record OfficialFiles(OfficialData data, List<ReadTable> tables, List<FileProblem> rejected,
		List<RejectedRow> rejectedRows, List<FileProblem> unknown, List<FileProblem> remarks) {

	static final String ROLES = "roles";

	/** Returns whether any table is an agency's rather than the operator's own. */
	public boolean hasAgencyTables() {
		return this.tables.stream().anyMatch((table) -> !table.isRoleTable());
	}

	public List<String> ofRoles() {
		return roleTables().stream().map(ReadTable::file).toList();
	}

	public List<ReadTable> roleTables() {
		return this.tables.stream().filter(ReadTable::isRoleTable).toList();
	}

	/**
	 * A table read from a file.
	 *
	 * @param rows the number of rows read, in a role table with those rejected
	 * @param form the form of the file, such as "UTF-8 with commas"
	 * @param passedOver the headings of a role table whose columns aren't read
	 */
	public record ReadTable(String file, String format, int rows, String form, List<String> passedOver) {

		boolean isRoleTable() {
			return this.format.equals(ROLES);
		}

	}

}
