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

/** An agency's format, recognized by its headings rather than by file name. */
interface OfficialFormat {

	/** Returns how to read the rows of a sheet into data; empty for another format. */
	Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data);

	/** Returns the tables of this format, for naming the nearest to an unknown one. */
	default List<KnownTable> tables() {
		return List.of();
	}

	/** Returns a format that is recognized by its headings alone. */
	static HeadedFormat of(String name, Collection<String> headings, BiConsumer<TableRow, OfficialData> reader) {
		return of(name, headings, (header, head) -> true, reader);
	}

	/** Returns a format recognized by its headings and a test of the first rows. */
	static HeadedFormat of(String name, Collection<String> headings, BiPredicate<Header, List<Row>> accepts,
			BiConsumer<TableRow, OfficialData> reader) {
		return new HeadedFormat(name, headings, List.of(), accepts, reader);
	}

	/** The name, headings and row consumer for a recognized sheet. */
	record Reading(String name, Header header, Consumer<TableRow> rows) {

	}

}
