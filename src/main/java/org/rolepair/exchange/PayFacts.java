package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Decimals;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Quantity;
import org.rolepair.official.OfficialData;
import org.rolepair.official.OnetOccupation;
import org.rolepair.official.WageColumn;
import org.rolepair.official.WageRow;
import org.rolepair.official.WageTable;

/**
 * Wages and employment from the wage statistics: the nation's newest edition that was
 * given, and the best-paying places of the newest editions for places.
 */
final class PayFacts {

	private static final Map<FactKind, WageColumn> KINDS = kinds();

	private final OfficialData data;

	private final Optional<Nation> nation;

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
		this.nation = nations.values().stream().max(Comparator.comparing((one) -> one.table.edition()));
		this.places = new BestPlaces(data, nations, sources);
	}

	private static Map<FactKind, WageColumn> kinds() {
		Map<FactKind, WageColumn> kinds = new LinkedHashMap<>();
		kinds.put(FactKind.ANNUAL_MEAN_WAGE, WageColumn.ANNUAL_MEAN);
		kinds.put(FactKind.HOURLY_MEAN_WAGE, WageColumn.HOURLY_MEAN);
		kinds.put(FactKind.ANNUAL_WAGE_PERCENTILE_10, WageColumn.ANNUAL_PERCENTILE_10);
		kinds.put(FactKind.ANNUAL_WAGE_PERCENTILE_25, WageColumn.ANNUAL_PERCENTILE_25);
		kinds.put(FactKind.ANNUAL_MEDIAN_WAGE, WageColumn.ANNUAL_MEDIAN);
		kinds.put(FactKind.ANNUAL_WAGE_PERCENTILE_75, WageColumn.ANNUAL_PERCENTILE_75);
		kinds.put(FactKind.ANNUAL_WAGE_PERCENTILE_90, WageColumn.ANNUAL_PERCENTILE_90);
		kinds.put(FactKind.EMPLOYMENT, WageColumn.EMPLOYMENT);
		return kinds;
	}

	static boolean isSectors(WageTable table) {
		return table.rows().stream().map(WageRow::industry).distinct().limit(2).count() > 1;
	}

	List<Fact> of(OnetOccupation occupation) {
		List<Fact> facts = new ArrayList<>();
		this.nation.ifPresent((newest) -> newest.row(occupation, this.data)
			.ifPresent((row) -> KINDS.forEach((kind, column) -> facts.add(fact(kind, row, column, newest.table)))));
		facts.addAll(this.places.of(occupation));
		return facts;
	}

	private Fact fact(FactKind kind, WageRow row, WageColumn column, WageTable table) {
		Origin origin = rowed(this.sources.wages(table, "wages-nation"), row);
		Answer answer = row.answer(column, table);
		return new Fact(kind,
				answer.as(Quantity.class).<Answer>map((number) -> withError(number, column, row)).orElse(answer),
				origin);
	}

	/** Errors are published for means and employment, and for no percentile. */
	private static Quantity withError(Quantity number, WageColumn column, WageRow row) {
		Optional<WageColumn> error = switch (column) {
			case EMPLOYMENT -> Optional.of(WageColumn.EMPLOYMENT_ERROR);
			case ANNUAL_MEAN, HOURLY_MEAN -> Optional.of(WageColumn.MEAN_ERROR);
			default -> Optional.empty();
		};
		return new Quantity(number.amount(), number.bound(), number.scale(),
				error.flatMap(row::exact).map(Decimals::shortest));
	}

	static Origin rowed(Origin origin, WageRow row) {
		return CareerFacts.rowed(origin, row.code(), row.title());
	}

	/**
	 * One edition for the nation.
	 */
	static final class Nation {

		private final WageTable table;

		private final Map<String, WageRow> rows = new HashMap<>();

		Nation(WageTable table) {
			this.table = table;
			table.rows().forEach((row) -> this.rows.put(row.code(), row));
		}

		/**
		 * An occupation's row: its own, or that of the several with which it is combined.
		 */
		Optional<WageRow> row(OnetOccupation occupation, OfficialData data) {
			return Optional.ofNullable(this.rows.get(occupation.socCode()))
				.or(() -> Optional.ofNullable(this.rows.get(data.matrixCode(occupation))));
		}

	}

}
