package org.rolepair.exchange.proposals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OewsColumn;
import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsScope;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;

/**
 * Wages and employment from the newest national wage tables, and best-paying places from
 * the newest tables by place.
 */
final class PayFacts {

	private static final List<OewsColumn> MEANS_AND_JOBS = List.of(OewsColumn.ANNUAL_MEAN, OewsColumn.HOURLY_MEAN,
			OewsColumn.EMPLOYMENT);

	private final OfficialData data;

	/** National tables by edition, newest first. */
	private final SortedMap<YearMonth, OewsTable> nations = new TreeMap<>(Comparator.reverseOrder());

	private final BestPlaces places;

	private final CitedSources sources;

	PayFacts(OfficialData data, CitedSources sources) {
		this.data = data;
		this.sources = sources;
		data.wageTables()
			.stream()
			.filter((table) -> table.scope() == OewsScope.NATION && table.usesSoc2018())
			.forEach((table) -> this.nations.put(table.edition(), table));
		this.places = new BestPlaces(data, this.nations, sources);
	}

	/** Returns tables of places and sectors without a national table of their year. */
	List<OewsTable> withoutNation() {
		return this.data.wageTables()
			.stream()
			.filter((table) -> table.scope() != OewsScope.NATION && !this.nations.containsKey(table.edition()))
			.toList();
	}

	/** Returns the newest national table; empty if none was given. */
	Optional<OewsTable> newest() {
		return this.nations.values().stream().findFirst();
	}

	List<Fact> of(OnetOccupation occupation) {
		List<Fact> facts = new ArrayList<>(national(occupation));
		if (!facts.isEmpty()) {
			facts.addAll(this.places.of(occupation));
		}
		return facts;
	}

	/** Returns the figures of the newest edition that has a row of the occupation. */
	private List<Fact> national(OnetOccupation occupation) {
		return this.nations.values()
			.stream()
			.flatMap((nation) -> this.data.row(nation, occupation).map((row) -> facts(row, nation)).stream())
			.findFirst()
			.orElse(List.of());
	}

	private List<Fact> facts(OewsRow row, OewsTable table) {
		Origin origin = this.sources.wages(table, "wages-nation").withRow(Optional.of(row.statisticalRow()));
		return Stream
			.of(MEANS_AND_JOBS, OewsColumn.ANNUAL_PERCENTILES,
					row.isHourlyOnly() ? OewsColumn.HOURLY_PERCENTILES : List.<OewsColumn>of())
			.flatMap(List::stream)
			.map((column) -> new Fact(column.kind(), answer(column, row, table), origin))
			.toList();
	}

	private static Answer answer(OewsColumn column, OewsRow row, OewsTable table) {
		Answer answer = row.answer(column, table);
		return answer.as(Quantity.class).<Answer>map((number) -> withError(number, column, row)).orElse(answer);
	}

	/** Adds the standard error, which is published for means and employment only. */
	private static Quantity withError(Quantity number, OewsColumn column, OewsRow row) {
		Optional<OewsColumn> error = switch (column) {
			case EMPLOYMENT -> Optional.of(OewsColumn.EMPLOYMENT_ERROR);
			case ANNUAL_MEAN, HOURLY_MEAN -> Optional.of(OewsColumn.MEAN_ERROR);
			default -> Optional.empty();
		};
		return new Quantity(number.amount(), number.bound(), number.scale(),
				error.flatMap(row::exact).map(Decimals::shortest));
	}

}
