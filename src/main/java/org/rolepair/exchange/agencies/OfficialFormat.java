package org.rolepair.exchange.agencies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;

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
	 * The format of every table that has some headings.
	 * @param name what the table is called, for lists
	 * @param headings the headings
	 * @param reader takes each row below them
	 */
	static OfficialFormat of(String name, Collection<String> headings, BiConsumer<TableRow, OfficialData> reader) {
		return of(name, headings, (header, head) -> true, reader);
	}

	/**
	 * The format of those tables among all that have some headings which are told by more
	 * than these.
	 * @param name what the table is called, for lists
	 * @param headings the headings
	 * @param told whether all headings and the first rows are of this format
	 * @param reader takes each row below them
	 */
	static OfficialFormat of(String name, Collection<String> headings, BiPredicate<Header, List<Row>> told,
			BiConsumer<TableRow, OfficialData> reader) {
		return (sheet, head, data) -> Header.find(sheet, head, headings)
			.filter((header) -> told.test(header, head))
			.map((header) -> new Reading(name, header, (row) -> reader.accept(row, data)));
	}

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
