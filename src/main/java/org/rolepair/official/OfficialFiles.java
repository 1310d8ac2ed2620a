package org.rolepair.official;

import java.util.List;

import org.rolepair.table.Problem;

/**
 * What files of official tables held.
 *
 * @param data what was read
 * @param tables the tables that were found in them
 * @param rejected rows that could not be read
 */
public record OfficialFiles(OfficialData data, List<ReadTable> tables, List<Problem> rejected) {

	public OfficialFiles {
		tables = List.copyOf(tables);
		rejected = List.copyOf(rejected);
	}

}
