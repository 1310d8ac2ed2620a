package org.rolepair.official;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * One format in which an agency publishes. It is told by its headings, not by the name of
 * its file.
 */
interface OfficialFormat {

	/**
	 * Find out whether a sheet has this format.
	 * @param sheet the sheet
	 * @param head its first rows
	 * @param data takes what is read
	 * @return how to read its rows; empty when it has another format
	 */
	Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data);

	/**
	 * How to read a sheet.
	 *
	 * @param name what the table is called, for lists
	 * @param header its headings
	 * @param rows takes each row below them
	 */
	record Reading(String name, Header header, Consumer<TableRow> rows) {

	}

}
