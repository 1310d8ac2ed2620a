package org.rolepair.wages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceSlugs;
import org.rolepair.wages.store.PlaceWageRows;
import org.rolepair.wages.store.SomePlaces;

import static org.assertj.core.api.Assertions.assertThat;

class RankedPlacesTests {

	@Test
	void manyPlacesAreCutToTheFirstAndTheLast() {
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.STATE,
				IntStream.range(0, 20).mapToObj((i) -> row("State " + i, 1_000, 50_000 + i)).toList());
		assertThat(titles(ranked.highest())).containsExactly("State 19", "State 18", "State 17", "State 16",
				"State 15");
		assertThat(titles(ranked.lowest())).containsExactly("State 4", "State 3", "State 2", "State 1", "State 0");
		assertThat(ranked.published()).isEqualTo(20);
		assertThat(ranked.cutOff()).isZero();
	}

	@Test
	void fewPlacesStandInOneList() {
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.STATE,
				IntStream.range(0, 10).mapToObj((i) -> row("State " + i, 1_000, 50_000 + i)).toList());
		assertThat(ranked.highest()).hasSize(10);
		assertThat(ranked.lowest()).isEmpty();
		assertThat(ranked.cutOff()).isZero();
	}

	@Test
	void equalPlacesStandByTitleAndThoseCutOffAreCounted() {
		List<PlaceWageRows.PlacedWage> rows = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			rows.add(row("State " + (9 - i), 1_000, 90_000));
		}
		for (int i = 0; i < 5; i++) {
			rows.add(row("Low " + i, 1_000, 40_000 + i));
		}
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.STATE, rows);
		assertThat(titles(ranked.highest())).containsExactly("State 1", "State 2", "State 3", "State 4", "State 5");
		assertThat(ranked.cutOff()).isEqualTo(4);
	}

	@Test
	void onlyPlacesWithJobsEnoughAndAWageAreRanked() {
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.STATE,
				List.of(row("Enough", 500, 50_000), row("Too few", 499, 60_000),
						row("Unknown", SomePlaces.blank(BlankReason.WITHHELD), SomePlaces.pay(70_000)),
						row("Unpaid", SomePlaces.number(900), PlacePay.none(BlankReason.WITHHELD))));
		assertThat(titles(ranked.places())).containsExactly("Enough");
		assertThat(ranked.published()).isEqualTo(4);
	}

	@Test
	void metropolitanAreasAreRankedByTheMedianFromTwoHundredJobs() {
		Place area = new Place(PlaceKind.METROPOLITAN_AREA, "abilene-tx", "10180", "Abilene, TX", "TX");
		PlaceWageRows.PlacedWage row = new PlaceWageRows.PlacedWage(area, SomePlaces.number(200),
				SomePlaces.pay(50_000));
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.METROPOLITAN_AREA, List.of(row));
		assertThat(ranked.places().get(0).value()).isEqualByComparingTo("45000");
		assertThat(RankedPlaces.of(PlaceKind.STATE, List.of(row)).places()).isEmpty();
	}

	@Test
	void placesAreRankedByTheHourWhereNoneHasAnnualPay() {
		Answer none = SomePlaces.blank(BlankReason.NOT_IN_COPY);
		PlacePay hourly = new PlacePay(true, Quantity.of("50.16"), none, none, none, none, none);
		RankedPlaces ranked = RankedPlaces.of(PlaceKind.STATE, List.of(row("New York", SomePlaces.number(900), hourly),
				row("California", SomePlaces.number(900), PlacePay.none(BlankReason.WITHHELD))));
		assertThat(ranked.wage()).isEqualTo(FactKind.HOURLY_MEAN_WAGE);
		assertThat(titles(ranked.places())).containsExactly("New York");
		RankedPlaces mixed = RankedPlaces.of(PlaceKind.STATE,
				List.of(row("New York", SomePlaces.number(900), hourly), row("Texas", 900, 50_000)));
		assertThat(mixed.wage()).isEqualTo(FactKind.ANNUAL_MEAN_WAGE);
		assertThat(titles(mixed.places())).containsExactly("Texas");
	}

	@Test
	void noPlaceIsRankedByAMedianThatEqualsItsQuartile() {
		Place area = new Place(PlaceKind.METROPOLITAN_AREA, "bakersfield-ca", "12540", "Bakersfield, CA", "CA");
		Answer low = SomePlaces.number(40_000);
		Answer same = SomePlaces.number(70_000);
		PlacePay collapsed = new PlacePay(false, same, low, low, same, same, same);
		PlaceWageRows.PlacedWage row = new PlaceWageRows.PlacedWage(area, SomePlaces.number(900), collapsed);
		assertThat(RankedPlaces.of(PlaceKind.METROPOLITAN_AREA, List.of(row)).places()).isEmpty();
		assertThat(RankedPlaces.of(PlaceKind.STATE, List.of(row("Ohio", SomePlaces.number(900), collapsed))).places())
			.hasSize(1);
	}

	private static List<String> titles(List<RankedPlaces.Ranked> places) {
		return places.stream().map((ranked) -> ranked.place().title()).toList();
	}

	private static PlaceWageRows.PlacedWage row(String title, int jobs, int mean) {
		return row(title, SomePlaces.number(jobs), SomePlaces.pay(mean));
	}

	private static PlaceWageRows.PlacedWage row(String title, Answer jobs, PlacePay pay) {
		return new PlaceWageRows.PlacedWage(new Place(PlaceKind.STATE, PlaceSlugs.slug(title), "01", title, "AL"), jobs,
				pay);
	}

}
