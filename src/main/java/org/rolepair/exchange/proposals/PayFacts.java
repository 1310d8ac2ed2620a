package org.rolepair.exchange.proposals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OewsColumn;
import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;

/**
 * Wages and employment from the newest national wage tables, and best-paying places from
 * the newest tables by place.
 */
final class PayFacts {

	private static final Map<FactKind, OewsColumn> MEANS_AND_JOBS = new EnumMap<>(Map.of( //
			FactKind.ANNUAL_MEAN_WAGE, OewsColumn.ANNUAL_MEAN, //
			FactKind.HOURLY_MEAN_WAGE, OewsColumn.HOURLY_MEAN, //
			FactKind.EMPLOYMENT, OewsColumn.EMPLOYMENT));

	private static final Map<FactKind, OewsColumn> ANNUAL_PERCENTILES = columns(Facts.ANNUAL_PERCENTILES,
			OewsColumn.ANNUAL_PERCENTILES);

	private static final Map<FactKind, OewsColumn> HOURLY_PERCENTILES = columns(Facts.HOURLY_PERCENTILES,
			OewsColumn.HOURLY_PERCENTILES);

	private final OfficialData data;

	/** National tables, newest first. */
	private final List<Nation> nations;

	private final BestPlaces places;

	private final CitedSources sources;

	PayFacts(OfficialData data, CitedSources sources) {
		this.data = data;
		this.sources = sources;
		Map<Integer, Nation> nations = new HashMap<>();
		data.wageTables()
			.stream()
			.filter((table) -> table.rows().stream().allMatch((row) -> row.area().isNation()) && !isSectors(table))
			.forEach((table) -> nations.put(table.edition().getYear(), new Nation(table)));
		this.nations = nations.values()
			.stream()
			.sorted(Comparator.comparing((Nation one) -> one.table.edition()).reversed())
			.toList();
		this.places = new BestPlaces(data, nations, sources);
	}

	private static Map<FactKind, OewsColumn> columns(List<FactKind> kinds, List<OewsColumn> columns) {
		Map<FactKind, OewsColumn> byKind = new EnumMap<>(FactKind.class);
		for (int i = 0; i < kinds.size(); i++) {
			byKind.put(kinds.get(i), columns.get(i));
		}
		return byKind;
	}

	static boolean isSectors(OewsTable table) {
		return table.rows().stream().map(OewsRow::industry).distinct().limit(2).count() > 1;
	}

	/** Returns tables of places and sectors without a national table of their year. */
	List<OewsTable> withoutNation() {
		List<YearMonth> editions = this.nations.stream().map((nation) -> nation.table.edition()).toList();
		return this.data.wageTables().stream().filter((table) -> !editions.contains(table.edition())).toList();
	}

	/** Returns the newest national table; empty if none was given. */
	Optional<OewsTable> newest() {
		return this.nations.stream().map((nation) -> nation.table).findFirst();
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
		return this.nations.stream()
			.flatMap((nation) -> nation.row(occupation, this.data).map((row) -> facts(row, nation.table)).stream())
			.findFirst()
			.orElse(List.of());
	}

	private List<Fact> facts(OewsRow row, OewsTable table) {
		return Stream
			.of(MEANS_AND_JOBS, ANNUAL_PERCENTILES,
					row.isHourlyOnly() ? HOURLY_PERCENTILES : Map.<FactKind, OewsColumn>of())
			.flatMap((kinds) -> kinds.entrySet().stream())
			.map((one) -> fact(one.getKey(), row, one.getValue(), table))
			.toList();
	}

	private Fact fact(FactKind kind, OewsRow row, OewsColumn column, OewsTable table) {
		Origin origin = rowed(this.sources.wages(table, "wages-nation"), row);
		Answer answer = row.answer(column, table);
		return new Fact(kind,
				answer.as(Quantity.class).<Answer>map((number) -> withError(number, column, row)).orElse(answer),
				origin);
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

	static Origin rowed(Origin origin, OewsRow row) {
		return CareerFacts.rowed(origin, row.code(), row.title());
	}

	static final class Nation {

		private final OewsTable table;

		private final Map<String, OewsRow> rows = new HashMap<>();

		Nation(OewsTable table) {
			this.table = table;
			table.rows().forEach((row) -> this.rows.put(row.code(), row));
		}

		/** Returns the row of the occupation, or of the group it is combined with. */
		Optional<OewsRow> row(OnetOccupation occupation, OfficialData data) {
			return Optional.ofNullable(this.rows.get(occupation.socCode()))
				.or(() -> Optional.ofNullable(this.rows.get(data.matrixCode(occupation))));
		}

	}

}
