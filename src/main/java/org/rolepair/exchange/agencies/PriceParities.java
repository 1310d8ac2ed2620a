package org.rolepair.exchange.agencies;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

/**
 * Reads the regional price parities of the Bureau of Economic Analysis: tables SARPP of
 * states, MARPP of metropolitan areas and PARPP of the other parts of states. The line
 * "RPPs: All items" has a number that differs between editions. A level of zero stands
 * for a part that a state doesn't have.
 */
final class PriceParities implements OfficialFormat {

	private static final String CODE = "GeoFIPS";

	private static final String NAME = "GeoName";

	private static final String TABLE = "TableName";

	private static final String LINE = "Description";

	private static final String NATION = "00000";

	private static final String NOT_AVAILABLE = "(NA)";

	/** The ending of the code of a state's nonmetropolitan part. */
	private static final String NONMETROPOLITAN = "999";

	private static final Map<String, PriceKind> KINDS = Map.of("SARPP", PriceKind.STATE_PARITIES, "MARPP",
			PriceKind.METROPOLITAN_PARITIES, "PARPP", PriceKind.NONMETROPOLITAN_PARITIES);

	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(CODE, NAME, TABLE, LINE))
			.flatMap((header) -> header.below(head)
				.stream()
				.flatMap((row) -> Optional.ofNullable(KINDS.get(row.text(TABLE))).stream())
				.findFirst()
				.map((kind) -> reading(kind, header, data)));
	}

	private static Reading reading(PriceKind kind, Header header, OfficialData data) {
		List<String> years = header.names().stream().filter((name) -> name.matches("20\\d{2}")).toList();
		PriceTable table = new PriceTable(kind);
		data.priceTables.add(table);
		data.editions.add("regional price parities to %s".formatted(years.get(years.size() - 1)));
		Set<String> read = new HashSet<>();
		return new Reading("regional price parities", header, (row) -> read(row, years, read, table));
	}

	private static void read(TableRow row, List<String> years, Set<String> read, PriceTable table) {
		if (!row.text(LINE).equals("RPPs: All items")) {
			return;
		}
		String code = row.required(CODE).replace("\"", "").strip();
		area(code, table.kind()).ifPresent((area) -> {
			if (!read.add(area)) {
				throw row.rejected(CODE, code + " stands twice");
			}
			String title = row.required(NAME).replaceFirst("\\s*\\*$", "");
			for (String year : years) {
				if (!row.text(year).equals(NOT_AVAILABLE)) {
					row.number(year)
						.filter((level) -> level.signum() > 0)
						.map((level) -> new PriceLevel(area, title, YearMonth.of(Integer.parseInt(year), 12), level))
						.ifPresent(table::add);
				}
			}
		});
	}

	/** Returns the code of an area as the wage statistics write it, if it is read. */
	private static Optional<String> area(String code, PriceKind kind) {
		if (code.equals(NATION)) {
			return Optional.of(PriceLevel.NATION);
		}
		return switch (kind) {
			case METROPOLITAN_PARITIES -> Optional.of(code).filter((area) -> !area.endsWith(NONMETROPOLITAN));
			case NONMETROPOLITAN_PARITIES ->
				Optional.of(code.substring(0, 2)).filter((area) -> code.endsWith(NONMETROPOLITAN));
			default -> Optional.of(code.substring(0, 2));
		};
	}

}
