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
 * The places of one kind in which an occupation has jobs enough and a published wage, the
 * one that pays most first.
 *
 * @param kind the kind of places
 * @param published in how many places the source has the occupation at all
 * @param places the ranked places
 */
record RankedPlaces(PlaceKind kind, int published, List<Ranked> places) {

	private static final int SHOWN = 5;

	static RankedPlaces of(PlaceKind kind, List<PlaceWageRows.PlacedWage> rows) {
		List<PlaceWageRows.PlacedWage> own = rows.stream().filter((row) -> row.place().kind() == kind).toList();
		List<Ranked> ranked = own.stream()
			.flatMap((row) -> ranked(row).stream())
			.sorted(Comparator.comparing(Ranked::value).reversed().thenComparing((place) -> place.place().title()))
			.toList();
		return new RankedPlaces(kind, own.size(), ranked);
	}

	/** Few places stand in one list. */
	boolean isShort() {
		return this.places.size() <= 2 * SHOWN;
	}

	List<Ranked> highest() {
		return isShort() ? this.places : this.places.subList(0, SHOWN);
	}

	List<Ranked> lowest() {
		return isShort() ? List.of() : this.places.subList(this.places.size() - SHOWN, this.places.size());
	}

	/**
	 * How many places are paid like the last one shown among the highest, and not shown.
	 */
	long cutOff() {
		BigDecimal last = highest().get(highest().size() - 1).value();
		return this.places.stream()
			.skip(highest().size())
			.limit(this.places.size() - highest().size() - lowest().size())
			.filter((place) -> place.value().compareTo(last) == 0)
			.count();
	}

	private static Optional<Ranked> ranked(PlaceWageRows.PlacedWage row) {
		PlacePay pay = row.columns().pay();
		Answer wage = (row.place().kind().ranked() == FactKind.ANNUAL_MEAN_WAGE) ? pay.mean() : pay.median();
		Optional<Quantity> jobs = row.columns()
			.employment()
			.as(Quantity.class)
			.filter((number) -> number.value().intValue() >= row.place().kind().employmentFloor());
		return pay.hourly() ? Optional.empty() : wage.as(Quantity.class)
			.flatMap((amount) -> jobs.map((number) -> new Ranked(row.place(), amount, number)));
	}

	/**
	 * A ranked place.
	 *
	 * @param place the place
	 * @param amount the wage by which it is ranked
	 * @param jobs how many jobs there are
	 */
	record Ranked(Place place, Quantity amount, Quantity jobs) {

		BigDecimal value() {
			return this.amount.value();
		}

	}

}
