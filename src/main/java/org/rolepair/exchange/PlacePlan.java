package org.rolepair.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Bound;
import org.rolepair.fact.Decimals;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Quantity;
import org.rolepair.official.OfficialData;
import org.rolepair.official.WageColumn;
import org.rolepair.official.WageRow;
import org.rolepair.official.WageTable;
import org.rolepair.place.Area;
import org.rolepair.place.PlaceEdition;
import org.rolepair.place.PlaceKind;
import org.rolepair.place.PlacePay;
import org.rolepair.place.PlaceWage;

/**
 * Every wage of a state or metropolitan area in one edition.
 *
 * @param edition the edition
 * @param table the table that holds it
 */
record PlacePlan(PlaceEdition edition, WageTable table) {

	/** The editions among what was read. */
	static List<PlacePlan> all(OfficialData data, CitedSources sources) {
		return data.wageTables()
			.stream()
			.flatMap((table) -> kind(table).stream().map((kind) -> new PlacePlan(edition(kind, table, sources), table)))
			.toList();
	}

	private static Optional<PlaceKind> kind(WageTable table) {
		WageRow.WageArea first = table.rows().get(0).area();
		if (first.isState()) {
			return Optional.of(PlaceKind.STATE);
		}
		return first.isMetropolitan() ? Optional.of(PlaceKind.METROPOLITAN_AREA) : Optional.empty();
	}

	private static PlaceEdition edition(PlaceKind kind, WageTable table, CitedSources sources) {
		Origin origin = sources.wages(table,
				BestPlaces.series(table, (kind == PlaceKind.STATE) ? "wages-states" : "wages-metropolitan-areas"));
		return new PlaceEdition(kind, origin.source(), origin.period());
	}

	/** Its rows, of each occupation and place the first. */
	Stream<PlaceWage> rows() {
		Set<String> seen = new HashSet<>();
		return this.table.rows()
			.stream()
			.filter((row) -> row.area().isState() || row.area().isMetropolitan())
			.filter((row) -> seen.add(row.code() + row.area().code()))
			.map(this::wage);
	}

	private PlaceWage wage(WageRow row) {
		return new PlaceWage(row.code(), new Area(row.area().code(), row.area().title(), row.area().state()),
				withError(row, WageColumn.EMPLOYMENT, WageColumn.EMPLOYMENT_ERROR), pay(row));
	}

	private PlacePay pay(WageRow row) {
		boolean hourly = row.exact(WageColumn.ANNUAL_MEAN).isEmpty() && row.exact(WageColumn.ANNUAL_MEDIAN).isEmpty()
				&& row.exact(WageColumn.HOURLY_MEAN).isPresent();
		return hourly
				? PlacePay.hourly(withError(row, WageColumn.HOURLY_MEAN, WageColumn.MEAN_ERROR),
						row.answer(WageColumn.HOURLY_PERCENTILE_10, this.table),
						row.answer(WageColumn.HOURLY_PERCENTILE_25, this.table),
						row.answer(WageColumn.HOURLY_MEDIAN, this.table),
						row.answer(WageColumn.HOURLY_PERCENTILE_75, this.table),
						row.answer(WageColumn.HOURLY_PERCENTILE_90, this.table))
				: PlacePay.yearly(withError(row, WageColumn.ANNUAL_MEAN, WageColumn.MEAN_ERROR),
						row.answer(WageColumn.ANNUAL_PERCENTILE_10, this.table),
						row.answer(WageColumn.ANNUAL_PERCENTILE_25, this.table),
						row.answer(WageColumn.ANNUAL_MEDIAN, this.table),
						row.answer(WageColumn.ANNUAL_PERCENTILE_75, this.table),
						row.answer(WageColumn.ANNUAL_PERCENTILE_90, this.table));
	}

	private Answer withError(WageRow row, WageColumn column, WageColumn error) {
		Answer answer = row.answer(column, this.table);
		return answer.as(Quantity.class)
			.filter((number) -> number.bound() == Bound.EXACT)
			.<Answer>map(
					(number) -> new Quantity(number.amount(), Bound.EXACT, 0, row.exact(error).map(Decimals::shortest)))
			.orElse(answer);
	}

}
