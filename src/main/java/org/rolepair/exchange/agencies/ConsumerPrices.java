package org.rolepair.exchange.agencies;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

/**
 * Reads the Bureau of Labor Statistics' consumer price index of all urban consumers, all
 * items, not seasonally adjusted, from its file "cu.data.1.AllItems". October 2025 was
 * never collected.
 */
final class ConsumerPrices implements OfficialFormat {

	private static final String SERIES = "CUUR0000SA0";

	private static final String VALUE = "value";

	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of("series_id", "year", "period", VALUE)).map((header) -> {
			PriceTable table = new PriceTable(PriceKind.CONSUMER_PRICES);
			data.priceTables.add(table);
			data.editions.add("consumer price index");
			return new Reading("consumer price index", header, (row) -> read(row, table));
		});
	}

	/** Reads a month; "M13" is a year's average. */
	private static void read(TableRow row, PriceTable table) {
		if (!row.required("series_id").equals(SERIES)) {
			table.addOtherSeries();
			return;
		}
		String period = row.required("period");
		if (period.equals("M13") || row.text(VALUE).equals("-")) {
			return;
		}
		if (!period.matches("M(0[1-9]|1[0-2])") || !row.required("year").matches("\\d{4}")) {
			throw row.rejected("period", "isn't a month such as M05 of a year");
		}
		YearMonth month = YearMonth.of(Integer.parseInt(row.text("year")), Integer.parseInt(period.substring(1)));
		table.add(new PriceLevel(PriceLevel.NATION, "United States", month,
				row.number(VALUE)
					.filter((level) -> level.signum() > 0)
					.orElseThrow(() -> row.rejected(VALUE, "isn't an index number"))));
	}

}
