package org.rolepair.exchange.agencies;

import java.util.List;

import org.rolepair.exchange.tables.FileProblem;

/**
 * What files of official tables held.
 *
 * @param data what was read
 * @param tables the tables that were found in them
 * @param rejected rows that could not be read
 */
public record OfficialFiles(OfficialData data, List<ReadTable> tables, List<FileProblem> rejected) {

	static final String ROLES = "roles";

	public OfficialFiles {
		tables = List.copyOf(tables);
		rejected = List.copyOf(rejected);
	}

	/**
	 * Whether any of the tables is an agency's.
	 * @return false where all are the operator's own tables of roles
	 */
	public boolean holdAgencies() {
		return this.tables.stream().anyMatch((table) -> !table.isOfRoles());
	}

	/**
	 * The operator's own tables of roles.
	 * @return the names of their files
	 */
	public List<String> ofRoles() {
		return this.tables.stream().filter(ReadTable::isOfRoles).map(ReadTable::file).toList();
	}

	/**
	 * A table that was read.
	 *
	 * @param file the file that held it
	 * @param format what the table is called
	 * @param rows how many of its rows were read
	 */
	public record ReadTable(String file, String format, int rows) {

		boolean isOfRoles() {
			return this.format.equals(ROLES);
		}

	}

}
