package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.tables.CellNumber;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PlacePay;

/**
 * Reads the Bureau of Labor Statistics' Occupational Employment and Wage Statistics.
 * Nation, states, metropolitan areas and sectors share one layout. Column names match in
 * any case, since they were lower case before 2019. Only rows of detailed occupations are
 * read, since some codes also occur as broad ones.
 */
final class OewsFormat implements OfficialFormat {

	/** The edition in published names, such as "national_M2025_dl", "all_data_M_2025". */
	private static final Pattern EDITION = Pattern.compile("(?i)(?:^|_)M_?(20\\d{2})(?:_|\\.|$)");

	private static final Pattern SHEET = Pattern.compile("(?i)\\bMay (20\\d{2})\\b");

	/** The type of area of the nation, whose rows named no state before 2021. */
	private static final int NATION = 1;

	/** The first edition that uses codes of SOC 2018. */
	private static final int FIRST_YEAR = 2019;

	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		if (Header.find(sheet, head, List.of("OCC_CODE", "OCC_TITLE", "OCC_GROUP", "TOT_EMP")).isPresent()) {
			throw sheet.file().refused("is older than May 2019; use May 2019 or later");
		}
		return Header.find(sheet, head, List.of("AREA", "AREA_TITLE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP"))
			.map((header) -> {
				YearMonth edition = edition(sheet);
				data.editions.add("wage statistics, May %d".formatted(edition.getYear()));
				Rows rows = new Rows(sheet.file().name(), edition, data);
				return new Reading("wage statistics", header, rows::read);
			});
	}

	private static YearMonth edition(Sheet sheet) {
		Optional<Integer> named = year(EDITION, sheet.file().simpleName());
		Optional<Integer> told = year(EDITION, sheet.name()).or(() -> year(SHEET, sheet.name()));
		if (named.isPresent() && told.isPresent() && !named.equals(told)) {
			throw sheet.file()
				.refused("the file's name has May %d, and its sheet's name has May %d".formatted(named.get(),
						told.get()));
		}
		int year = told.or(() -> named)
			.orElseThrow(() -> sheet.file()
				.refused("its name doesn't show the edition; use its published name, such as national_M2025_dl"));
		if (year < FIRST_YEAR) {
			throw sheet.file()
				.refused("its edition, May %d, uses codes older than SOC 2018; use May 2019 or later".formatted(year));
		}
		return YearMonth.of(year, Month.MAY);
	}

	private static Optional<Integer> year(Pattern edition, String name) {
		Matcher matcher = edition.matcher(name);
		return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	/** Reads the rows of one file into a table for each scope, and reuses equal names. */
	@RequiredArgsConstructor
	private static final class Rows {

		private final String file;

		private final YearMonth edition;

		private final OfficialData data;

		private final Map<OewsScope, OewsTable> tables = new EnumMap<>(OewsScope.class);

		private final Map<String, OewsRow.WageArea> areas = new HashMap<>();

		void read(TableRow row) {
			if (!row.text("O_GROUP").equalsIgnoreCase("detailed")) {
				return;
			}
			OewsRow.WageArea area = area(row);
			OewsScope.of(row, area).map(this::table).ifPresent((table) -> read(row, area, table));
		}

		private OewsTable table(OewsScope scope) {
			return this.tables.computeIfAbsent(scope, (first) -> new OewsTable(this.file, this.edition, first));
		}

		private void read(TableRow row, OewsRow.WageArea area, OewsTable table) {
			String code = OccupationCodes.soc(row, "OCC_CODE");
			OewsRow wages = new OewsRow(area, row.text("NAICS_TITLE").intern(), code.intern(),
					row.required("OCC_TITLE").intern());
			for (OewsColumn column : OewsColumn.values()) {
				set(row, column, wages);
			}
			requireOrder(row, OewsColumn.ANNUAL_PERCENTILES, wages, table);
			requireOrder(row, OewsColumn.HOURLY_PERCENTILES, wages, table);
			if (table.rows().isEmpty()) {
				this.data.wageTables.add(table);
			}
			table.add(wages);
		}

		/** Rejects a row whose percentiles fall; wages above the cap count as the cap. */
		private static void requireOrder(TableRow row, List<OewsColumn> percentiles, OewsRow wages, OewsTable table) {
			BigDecimal highest = BigDecimal.ZERO;
			for (OewsColumn column : percentiles) {
				BigDecimal wage = wages.answer(column, table).as(Quantity.class).map(Quantity::value).orElse(highest);
				if (wage.compareTo(highest) < 0) {
					throw row.rejected(column.heading(), "is less than a lower percentile of the row");
				}
				highest = wage;
			}
		}

		private OewsRow.WageArea area(TableRow row) {
			return this.areas.computeIfAbsent(row.required("AREA"), (code) -> {
				String type = row.text("AREA_TYPE");
				if (!type.matches("[1-6]")) {
					throw row.rejected("AREA_TYPE", "isn't a type of area from 1 to 6");
				}
				int kind = Integer.parseInt(type);
				return new OewsRow.WageArea(padded(code, kind), row.required("AREA_TITLE"), kind,
						(kind == NATION) ? "US" : row.text("PRIM_STATE"));
			});
		}

		/** Restores leading zeros lost where a spreadsheet read a code as a number. */
		private static String padded(String code, int type) {
			int length = (type <= 3) ? 2 : 5;
			return "0".repeat(Math.max(0, length - code.length())) + code;
		}

		private static void set(TableRow row, OewsColumn column, OewsRow wages) {
			String text = row.text(column.heading());
			switch (text) {
				case "" -> {
				}
				case "*", "**", "~" -> mark(row, column, wages);
				case "#" -> wages.mark(column, OewsRow.CAPPED);
				default -> wages.set(column, number(row, column, text));
			}
		}

		private static void mark(TableRow row, OewsColumn column, OewsRow wages) {
			boolean other = (column.isHourly() && isFlagged(row, "ANNUAL"))
					|| (column.isAnnual() && isFlagged(row, "HOURLY"));
			wages.mark(column, other ? OewsRow.NOT_APPLICABLE : OewsRow.WITHHELD);
		}

		private static boolean isFlagged(TableRow row, String flag) {
			return row.text(flag).equalsIgnoreCase("true");
		}

		private static BigDecimal number(TableRow row, OewsColumn column, String text) {
			BigDecimal number = CellNumber.parse(text)
				.orElseThrow(() -> row.rejected(column.heading(), "isn't a number or one of the marks * ** # ~"));
			if (number.signum() < 0) {
				throw row.rejected(column.heading(), "is negative");
			}
			if (column.isWage() && number.compareTo(PlacePay.TOO_MUCH) >= 0) {
				throw row.rejected(column.heading(), "is too high for a wage");
			}
			if (number.stripTrailingZeros().scale() > column.decimals()) {
				throw row.rejected(column.heading(), "has more decimals than the agency publishes");
			}
			return number;
		}

	}

}
