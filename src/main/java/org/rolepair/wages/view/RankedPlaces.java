package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.store.PlaceWageRows;

/**
 * Places of one kind with enough jobs and a published wage, highest paid first.
 *
 * @param wage the kind of the ranked wages: annual ones, or hourly ones if no place has
 * annual ones
 * @param published the number of places for which the source has the occupation
 */
record RankedPlaces(PlaceKind kind, FactKind wage, int published, List<Ranked> places) {

	private static final int SHOWN = 5;

	static RankedPlaces of(PlaceKind kind, List<PlaceWageRows.PlacedWage> rows) {
		List<PlaceWageRows.PlacedWage> own = rows.stream().filter((row) -> row.place().kind() == kind).toList();
		boolean hourly = own.stream()
			.map(PlaceWageRows.PlacedWage::pay)
			.allMatch((pay) -> pay.hourly() || pay.isBlank());
		List<Ranked> ranked = own.stream()
			.filter((row) -> row.pay().hourly() == hourly)
			.flatMap((row) -> ranked(row).stream())
			.sorted(Comparator.comparing(Ranked::value).reversed().thenComparing((place) -> place.place().title()))
			.toList();
		return new RankedPlaces(kind, hourly ? kind.rankedByTheHour() : kind.ranked(), own.size(), ranked);
	}

	/** Returns whether all places fit in one list. */
	boolean isShort() {
		return this.places.size() <= 2 * SHOWN;
	}

	List<Ranked> highest() {
		return isShort() ? this.places : this.places.subList(0, SHOWN);
	}

	List<Ranked> lowest() {
		return isShort() ? List.of() : this.places.subList(this.places.size() - SHOWN, this.places.size());
	}

	/** Returns how many places not shown tie with the last of the highest. */
	long cutOff() {
		BigDecimal last = highest().get(highest().size() - 1).value();
		return this.places.stream()
			.skip(highest().size())
			.limit(this.places.size() - highest().size() - lowest().size())
			.filter((place) -> place.value().compareTo(last) == 0)
			.count();
	}

	private static Optional<Ranked> ranked(PlaceWageRows.PlacedWage row) {
		PlacePay pay = row.pay();
		boolean byMean = row.place().kind().ranked() == FactKind.ANNUAL_MEAN_WAGE;
		Answer wage = byMean ? pay.mean() : pay.median();
		Optional<Quantity> jobs = row.employment()
			.as(Quantity.class)
			.filter((number) -> number.value().intValue() >= row.place().kind().employmentFloor());
		return wage.as(Quantity.class)
			.filter((amount) -> byMean || !pay.hasCollapsedMedian())
			.flatMap((amount) -> jobs.map((number) -> new Ranked(row.place(), amount, number)));
	}

	record Ranked(Place place, Quantity amount, Quantity jobs) {

		BigDecimal value() {
			return this.amount.value();
		}

	}

}
