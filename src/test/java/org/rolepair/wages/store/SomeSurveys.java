package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Period;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * National wages of May 2019 and of 2021 to 2025 for tests, made up, and price levels:
 * registered nurses in all of them; pharmacists, redefined before 2021; lawyers, whose
 * median was capped in 2019; firefighters, paid by the hour. Prices rose by a quarter
 * from 2019 to 2025. Of {@link SomePlaces}, Vermont and Abilene have no price level.
 */
final class SomeSurveys {

	private static final String SOURCE = "bls-oews-may-2025-national";

	private static final Area NATION = SomePlaces.area("99", "U.S.", "US");

	/** The consumer price index of each May with a survey. */
	private static final Map<Integer, String> INDEX = new TreeMap<>(
			Map.of(2019, "240", 2021, "260", 2022, "280", 2023, "290", 2024, "296", 2025, "300"));

	private static final List<PriceEdition> PRICES = List.of(prices(PriceKind.CONSUMER_PRICES, 2025),
			prices(PriceKind.STATE_PARITIES, 2024), prices(PriceKind.METROPOLITAN_PARITIES, 2024),
			prices(PriceKind.NONMETROPOLITAN_PARITIES, 2024));

	private SomeSurveys() {
	}

	static void load(ApplicationContext application) {
		PlaceWages wages = application.getBean(PlaceWages.class);
		PriceEditions prices = application.getBean(PriceEditions.class);
		application.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			INDEX.keySet().forEach((year) -> wages.load(edition(year), wages(year).stream()));
			PRICES.forEach((edition) -> prices.load(edition, levels(edition.kind())));
		});
	}

	static void remove(ApplicationContext application) {
		PlaceWages wages = application.getBean(PlaceWages.class);
		PriceEditions prices = application.getBean(PriceEditions.class);
		application.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			INDEX.keySet().forEach((year) -> wages.remove(edition(year)));
			PRICES.forEach(prices::remove);
		});
	}

	private static PlaceEdition edition(int year) {
		return new PlaceEdition(PlaceKind.NATION, SOURCE, Period.of("May " + year, YearMonth.of(year, 5)));
	}

	private static PriceEdition prices(PriceKind kind, int year) {
		return new PriceEdition(kind, SOURCE, Period.of(String.valueOf(year), YearMonth.of(year, 12)));
	}

	private static List<PlaceWage> wages(int year) {
		int later = year - 2019;
		List<PlaceWage> rows = new ArrayList<>();
		rows.add(row(SomePlaces.NURSES, SomePlaces.pay(85_000 + 5_000 * later)));
		rows.add(row(SomePlaces.PHARMACISTS,
				(later == 0) ? PlacePay.none(BlankReason.REDEFINED) : SomePlaces.pay(140_000 - 1_000 * later)));
		rows.add(row(SomePlaces.LAWYERS, (later == 0) ? capped() : SomePlaces.pay(250_000 + 2_000 * later)));
		rows.add(row(SomePlaces.FIREFIGHTERS, hourly(24 + later)));
		return rows;
	}

	private static PlaceWage row(String code, PlacePay pay) {
		return new PlaceWage(code, NATION, SomePlaces.number(100_000), pay);
	}

	private static PlacePay capped() {
		Quantity cap = new Quantity(new BigDecimal("208000"), Bound.AT_LEAST, 0, Optional.empty());
		return new PlacePay(false, SomePlaces.number(230_000), SomePlaces.number(90_000), SomePlaces.number(120_000),
				cap, cap, cap);
	}

	private static PlacePay hourly(int median) {
		return new PlacePay(true, SomePlaces.number(median + 1), SomePlaces.number(median - 8),
				SomePlaces.number(median - 4), SomePlaces.number(median), SomePlaces.number(median + 5),
				SomePlaces.number(median + 9));
	}

	private static List<PriceLevel> levels(PriceKind kind) {
		return switch (kind) {
			case CONSUMER_PRICES -> INDEX.entrySet()
				.stream()
				.map((may) -> new PriceLevel(PriceLevel.NATION, "United States", YearMonth.of(may.getKey(), 5),
						new BigDecimal(may.getValue())))
				.toList();
			case STATE_PARITIES -> List.of(parity(PriceLevel.NATION, "100"), parity("06", "110.7"),
					parity("08", "101.2"), parity("11", "109.9"), parity("13", "96.1"), parity("20", "90"),
					parity("25", "107.2"), parity("29", "91.8"), parity("36", "108"), parity("41", "105"),
					parity("48", "97.1"), parity("53", "108.4"), parity("56", "92"));
			case METROPOLITAN_PARITIES -> List.of(parity(PriceLevel.NATION, "100"), parity("28140", "93"),
					parity("38860", "103"), parity("38900", "106"), parity("41940", "112"));
			case NONMETROPOLITAN_PARITIES -> List.of(parity("48", "87.8"));
		};
	}

	private static PriceLevel parity(String area, String level) {
		return new PriceLevel(area, area, YearMonth.of(2024, 12), new BigDecimal(level));
	}

}
