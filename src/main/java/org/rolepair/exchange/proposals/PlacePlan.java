package org.rolepair.exchange.proposals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OewsColumn;
import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.SocCrosswalk;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;

/**
 * An edition of wages by state or metropolitan area, or of the nation, with the codes of
 * occupations whose wages are published by the hour alone.
 */
public record PlacePlan(PlaceEdition edition, OewsTable table, Set<String> hourlyOnly, SocCrosswalk crosswalk) {

	/** Returns a plan for each edition, once where several files hold it. */
	static List<PlacePlan> all(OfficialData data, CitedSources sources) {
		Set<String> hourlyOnly = data.wageTables()
			.stream()
			.flatMap((table) -> table.rows().stream())
			.filter(OewsRow::isHourlyOnly)
			.map(OewsRow::code)
			.collect(Collectors.toSet());
		Map<PlaceEdition, PlacePlan> plans = new LinkedHashMap<>();
		for (OewsTable table : data.wageTables()) {
			kind(table).filter((kind) -> table.usesSoc2018() || kind == PlaceKind.NATION)
				.filter((kind) -> table.usesSoc2018() || !data.socCrosswalk().isEmpty())
				.map((kind) -> edition(kind, table, sources))
				.ifPresent((edition) -> plans.putIfAbsent(edition,
						new PlacePlan(edition, table, hourlyOnly, data.socCrosswalk())));
		}
		return List.copyOf(plans.values());
	}

	private static Optional<PlaceKind> kind(OewsTable table) {
		return switch (table.scope()) {
			case NATION -> Optional.of(PlaceKind.NATION);
			case STATES -> Optional.of(PlaceKind.STATE);
			case METROPOLITAN_AREAS -> Optional.of(PlaceKind.METROPOLITAN_AREA);
			case SECTORS -> Optional.empty();
		};
	}

	private static PlaceEdition edition(PlaceKind kind, OewsTable table, CitedSources sources) {
		Origin origin = sources.wages(table, switch (kind) {
			case NATION -> "wages-nation";
			case STATE -> BestPlaces.series(table, "wages-states");
			case METROPOLITAN_AREA -> BestPlaces.series(table, "wages-metropolitan-areas");
		});
		return new PlaceEdition(kind, origin.source(), origin.period());
	}

	/**
	 * Returns the rows, only the first for each occupation and place. A code that SOC
	 * 2018 redefined has no wage in an edition that mixes SOC 2010 with it.
	 */
	Stream<PlaceWage> rows() {
		Set<String> seen = new HashSet<>();
		Stream<OewsRow> rows = this.table.rows().stream().filter((row) -> seen.add(row.code() + row.area().code()));
		if (this.table.usesSoc2018()) {
			return rows.map(this::wage);
		}
		OewsRow.WageArea nation = this.table.rows().get(0).area();
		return Stream.concat(rows.filter((row) -> this.crosswalk.isUnchanged(row.code())).map(this::wage),
				this.crosswalk.redefined().stream().map((code) -> redefined(code, nation)));
	}

	private static PlaceWage redefined(String code, OewsRow.WageArea nation) {
		return new PlaceWage(code, new Area(nation.code(), nation.title(), nation.state()),
				new Blank(BlankReason.REDEFINED), PlacePay.none(BlankReason.REDEFINED));
	}

	private PlaceWage wage(OewsRow row) {
		return new PlaceWage(row.code(), new Area(row.area().code(), row.area().title(), row.area().state()),
				withError(row, OewsColumn.EMPLOYMENT, OewsColumn.EMPLOYMENT_ERROR), pay(row));
	}

	private PlacePay pay(OewsRow row) {
		boolean onlyHourlyKnown = row.exact(OewsColumn.ANNUAL_MEAN).isEmpty()
				&& row.exact(OewsColumn.ANNUAL_MEDIAN).isEmpty() && row.exact(OewsColumn.HOURLY_MEAN).isPresent();
		boolean hourly = onlyHourlyKnown || this.hourlyOnly.contains(row.code());
		Answer mean = withError(row, hourly ? OewsColumn.HOURLY_MEAN : OewsColumn.ANNUAL_MEAN, OewsColumn.MEAN_ERROR);
		List<Answer> percentiles = (hourly ? OewsColumn.HOURLY_PERCENTILES : OewsColumn.ANNUAL_PERCENTILES).stream()
			.map((column) -> row.answer(column, this.table))
			.toList();
		return new PlacePay(hourly, mean, percentiles.get(0), percentiles.get(1), percentiles.get(2),
				percentiles.get(3), percentiles.get(4));
	}

	private Answer withError(OewsRow row, OewsColumn column, OewsColumn error) {
		Answer answer = row.answer(column, this.table);
		return answer.as(Quantity.class)
			.filter((number) -> number.bound() == Bound.EXACT)
			.<Answer>map(
					(number) -> new Quantity(number.amount(), Bound.EXACT, 0, row.exact(error).map(Decimals::shortest)))
			.orElse(answer);
	}

}
