package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Period;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wages by place for tests, made up, of some roles of the starter catalogue: registered
 * nurses everywhere; pharmacists, whose pay Wyoming withholds, whose number Texas
 * withholds and of whom Vermont has none; lawyers, whose 90th percentile is capped;
 * firefighters, paid by the hour.
 */
public final class SomePlaces {

	public static final String SOURCE = "bls-oews-may-2025-places";

	public static final Period MAY_2025 = Period.of("May 2025", YearMonth.of(2025, 5));

	static final PlaceEdition STATES = new PlaceEdition(PlaceKind.STATE, SOURCE, MAY_2025);

	static final PlaceEdition METROPOLITAN_AREAS = new PlaceEdition(PlaceKind.METROPOLITAN_AREA, SOURCE, MAY_2025);

	public static final String NURSES = "29-1141";

	static final String PHARMACISTS = "29-1051";

	static final String LAWYERS = "23-1011";

	static final String FIREFIGHTERS = "33-2011";

	private static final List<Area> STATE_AREAS = List.of(area("06", "California", "CA"), area("08", "Colorado", "CO"),
			area("11", "District of Columbia", "DC"), area("13", "Georgia", "GA"), area("20", "Kansas", "KS"),
			area("25", "Massachusetts", "MA"), area("29", "Missouri", "MO"), area("36", "New York", "NY"),
			area("41", "Oregon", "OR"), area("48", "Texas", "TX"), area("50", "Vermont", "VT"),
			area("53", "Washington", "WA"), area("56", "Wyoming", "WY"), area("72", "Puerto Rico", "PR"));

	private static final List<Area> METROPOLITAN = List.of(area("28140", "Kansas City, MO-KS", "MO"),
			area("38860", "Portland-South Portland, ME", "ME"),
			area("38900", "Portland-Vancouver-Hillsboro, OR-WA", "OR"),
			area("41940", "San Jose-Sunnyvale-Santa Clara, CA", "CA"), area("10180", "Abilene, TX", "TX"));

	private SomePlaces() {
	}

	/** Loads states and metropolitan areas. */
	public static void load(PlaceWages wages, TransactionTemplate transaction) {
		transaction.executeWithoutResult((status) -> {
			wages.load(STATES, states());
			wages.load(METROPOLITAN_AREAS, metropolitanAreas());
		});
	}

	/** Takes them out again. */
	public static void remove(PlaceWages wages, TransactionTemplate transaction) {
		transaction.executeWithoutResult((status) -> {
			wages.remove(METROPOLITAN_AREAS);
			wages.remove(STATES);
		});
	}

	static Stream<PlaceWage> states() {
		List<PlaceWage> rows = new ArrayList<>();
		for (int i = 0; i < STATE_AREAS.size(); i++) {
			Area area = STATE_AREAS.get(i);
			rows.add(new PlaceWage(NURSES, area, number(400 + 1_000 * i), pay(120_000 - 3_000 * i)));
			if (!area.title().equals("Vermont")) {
				rows.add(pharmacists(area, 900 + 100 * i, 150_000 - 1_000 * i));
			}
			rows.add(new PlaceWage(LAWYERS, area, number(5_000), capped(200_000 + 1_000 * i)));
			rows.add(new PlaceWage(FIREFIGHTERS, area, number(2_000), hourly("30.5")));
		}
		return rows.stream();
	}

	static Stream<PlaceWage> metropolitanAreas() {
		List<PlaceWage> rows = new ArrayList<>();
		for (int i = 0; i < METROPOLITAN.size(); i++) {
			rows.add(new PlaceWage(NURSES, METROPOLITAN.get(i), number(100 + 150 * i),
					withoutMean(80_000 + 10_000 * i)));
			rows.add(new PlaceWage(PHARMACISTS, METROPOLITAN.get(i), number(300), withoutMean(130_000 + 1_000 * i)));
		}
		return rows.stream();
	}

	public static Area area(String code, String title, String state) {
		return new Area(code, title, state);
	}

	public static Answer number(int number) {
		return Quantity.of(BigDecimal.valueOf(number));
	}

	public static Answer blank(BlankReason reason) {
		return new Blank(reason);
	}

	public static PlacePay pay(int mean) {
		return new PlacePay(false, number(mean), number(mean - 40_000), number(mean - 20_000), number(mean - 5_000),
				number(mean + 10_000), number(mean + 30_000));
	}

	static PlacePay mean(int mean) {
		Answer unread = blank(BlankReason.NOT_IN_COPY);
		return new PlacePay(false, number(mean), unread, unread, unread, unread, unread);
	}

	private static PlaceWage pharmacists(Area area, int jobs, int mean) {
		return switch (area.title()) {
			case "Wyoming" -> new PlaceWage(PHARMACISTS, area, number(jobs), PlacePay.none(BlankReason.WITHHELD));
			case "Texas" -> new PlaceWage(PHARMACISTS, area, blank(BlankReason.WITHHELD), pay(mean));
			default -> new PlaceWage(PHARMACISTS, area, number(jobs), pay(mean));
		};
	}

	private static PlacePay capped(int mean) {
		return new PlacePay(false, number(mean), number(80_000), number(110_000), number(150_000), number(220_000),
				new Quantity(new BigDecimal("239200"), Bound.AT_LEAST, 0, Optional.empty()));
	}

	private static PlacePay withoutMean(int median) {
		return new PlacePay(false, blank(BlankReason.NOT_IN_COPY), number(median - 30_000), number(median - 15_000),
				number(median), number(median + 10_000), number(median + 30_000));
	}

	private static PlacePay hourly(String mean) {
		Answer unread = blank(BlankReason.NOT_IN_COPY);
		return new PlacePay(true, Quantity.of(mean), unread, unread, Quantity.of("29"), unread, unread);
	}

}
