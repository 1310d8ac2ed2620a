package org.rolepair.official;

/**
 * A table that was read.
 *
 * @param file the file that held it
 * @param format what the table is called
 * @param rows how many of its rows were read
 */
public record ReadTable(String file, String format, int rows) {

	boolean isOfRoles() {
		return this.format.equals(RoleTable.NAME);
	}

}
