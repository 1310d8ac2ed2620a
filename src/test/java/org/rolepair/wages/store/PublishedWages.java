package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.exchange.tables.CellNumber;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.PayHistory;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares pay over the years and price levels with the agencies' files, which it reads
 * by itself and not by the import's readers.
 */
public final class PublishedWages {

	private static final List<Integer> YEARS = List.of(2019, 2021, 2022, 2023, 2024, 2025);

	/**
	 * The consumer price index of May, as the Bureau of Labor Statistics publishes it.
	 */
	private static final Map<Integer, String> INDEX = Map.of(2019, "256.092", 2021, "269.195", 2022, "292.296", 2023,
			"304.127", 2024, "314.069", 2025, "321.465");

	private PublishedWages() {
	}

	/** Every median of every edition, or why there is none. */
	public static void assertMedians(PayHistories histories) {
		PayHistories.Surveys surveys = histories.surveys().orElseThrow();
		assertThat(surveys.citations().keySet()).extracting(YearMonth::getYear).containsExactlyElementsOf(YEARS);
		int redefined = 0;
		for (int year : YEARS) {
			Map<String, TableRow> rows = national(year);
			assertThat(rows).hasSizeGreaterThan(700);
			for (Map.Entry<String, TableRow> row : rows.entrySet()) {
				Optional<PlaceWageRows.NationalMedian> median = Optional
					.ofNullable(surveys.medians().get(YearMonth.of(year, 5)).get(row.getKey()));
				if (year == 2019 && median.filter((known) -> isBlank(known, BlankReason.REDEFINED)).isPresent()) {
					redefined++;
				}
				else if (year > 2019 || median.isPresent()) {
					assertMedian(row.getValue(), median.orElseThrow());
				}
			}
		}
		assertThat(redefined).isBetween(1, 80);
	}

	private static boolean isBlank(PlaceWageRows.NationalMedian median, BlankReason reason) {
		return median.median().equals(new Blank(reason));
	}

	private static void assertMedian(TableRow row, PlaceWageRows.NationalMedian median) {
		String published = row.text(median.hourly() ? "H_MEDIAN" : "A_MEDIAN");
		Answer answer = median.median();
		if (published.equals("#")) {
			assertThat(answer.as(Quantity.class).map(Quantity::bound)).contains(Bound.AT_LEAST);
		}
		else if (published.equals("*") || published.isEmpty()) {
			assertThat(answer).isInstanceOf(Blank.class);
		}
		else {
			assertThat(answer.as(Quantity.class).orElseThrow().value()).as(median.code())
				.isEqualByComparingTo(CellNumber.parse(published).orElseThrow());
		}
	}

	/** Medians of some occupations after inflation, from the index as published. */
	public static void assertInflation(PayHistories histories) {
		PayHistories.Surveys surveys = histories.surveys().orElseThrow();
		for (String code : List.of("29-1141", "47-2111", "25-2021", "11-1021", "43-4051", "53-3032", "31-1131",
				"35-3023", "41-2011", "13-2011")) {
			for (PayHistory.SurveyedPay survey : surveys.of(code).orElseThrow().known()) {
				BigDecimal published = survey.published().as(Quantity.class).orElseThrow().value();
				BigDecimal adjusted = published.multiply(new BigDecimal(INDEX.get(2025)))
					.divide(new BigDecimal(INDEX.get(survey.month().getYear())), 0, RoundingMode.HALF_UP);
				assertThat(survey.amount().orElseThrow()).as(code + " " + survey.month())
					.isEqualByComparingTo(adjusted);
			}
		}
	}

	/**
	 * Price levels of twenty places, as the Bureau of Economic Analysis publishes them.
	 */
	public static void assertPriceLevels(LocalPrices prices) {
		Map<String, String> levels = new HashMap<>(levels("bea/SARPP_STATE_2008_2024.csv"));
		levels.putAll(levels("bea/MARPP_MSA_2008_2024.csv"));
		for (String code : List.of("01", "02", "06", "11", "15", "36", "48", "50", "53", "56")) {
			assertThat(level(prices, PlaceKind.STATE, code)).isEqualByComparingTo(levels.get(code + "000"));
		}
		for (String code : List.of("10180", "12060", "12420", "14460", "19100", "26420", "31080", "38060", "41940",
				"47900")) {
			assertThat(level(prices, PlaceKind.METROPOLITAN_AREA, code)).isEqualByComparingTo(levels.get(code));
		}
		assertThat(prices.of(new Place(PlaceKind.STATE, "guam", "66", "Guam", "GU"))).isEmpty();
	}

	private static BigDecimal level(LocalPrices prices, PlaceKind kind, String code) {
		return prices.of(new Place(kind, "place", code, "Place", "US")).map(LocalPriceLevel::level).orElseThrow();
	}

	private static Map<String, TableRow> national(int year) {
		Map<String, TableRow> rows = new HashMap<>();
		Sheet sheet = Sheet.of(SharedData.file("oews/national_M%d_dl.xlsx".formatted(year))).get(0);
		Header.find(sheet, sheet.head(), List.of("OCC_CODE", "O_GROUP")).orElseThrow().forEachBelow(sheet, (row) -> {
			if (row.text("O_GROUP").equals("detailed")) {
				rows.put(row.text("OCC_CODE"), row);
			}
		});
		return rows;
	}

	private static Map<String, String> levels(String file) {
		Map<String, String> levels = new HashMap<>();
		Sheet sheet = Sheet.of(SharedData.file(file)).get(0);
		Header.find(sheet, sheet.head(), List.of("GeoFIPS", "Description")).orElseThrow().forEachBelow(sheet, (row) -> {
			if (row.text("Description").equals("RPPs: All items")) {
				levels.put(row.text("GeoFIPS").replace("\"", ""), row.text("2024"));
			}
		});
		return levels;
	}

}
