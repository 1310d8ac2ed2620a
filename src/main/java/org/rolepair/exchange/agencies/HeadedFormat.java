package org.rolepair.exchange.agencies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;

/**
 * A format recognized by headings in one row and by a test of the first rows.
 *
 * @param headings all that a sheet needs to be of this format
 * @param others headings of further columns that are read
 */
record HeadedFormat(String name, Collection<String> headings, List<String> others,
		BiPredicate<Header, List<Row>> accepts, BiConsumer<TableRow, OfficialData> reader) implements OfficialFormat {

	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, this.headings)
			.filter((header) -> this.accepts.test(header, head))
			.map((header) -> new Reading(this.name, header, (row) -> this.reader.accept(row, data)));
	}

	@Override
	public List<KnownTable> tables() {
		return List.of(new KnownTable(this.name, List.copyOf(this.headings), this.others));
	}

	/** Returns this format with columns whose absence is reported, not refused. */
	HeadedFormat alsoReading(String... columns) {
		return new HeadedFormat(this.name, this.headings, List.of(columns), this.accepts, this.reader);
	}

}
