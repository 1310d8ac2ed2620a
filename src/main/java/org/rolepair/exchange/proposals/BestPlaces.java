package org.rolepair.exchange.proposals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.With;
import org.rolepair.exchange.agencies.OewsColumn;
import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsScope;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;

/** Ranks states, metropolitan areas and sectors with enough jobs by pay. */
final class BestPlaces {

	private static final int MIN_RANKED = 3;

	private final OfficialData data;

	private final CitedSources sources;

	private final Map<YearMonth, OewsTable> nations;

	private final List<Ranked> rankings = new ArrayList<>();

	BestPlaces(OfficialData data, Map<YearMonth, OewsTable> nations, CitedSources sources) {
		this.data = data;
		this.nations = nations;
		this.sources = sources;
		newest(OewsScope.STATES).ifPresent((table) -> this.rankings.add(Ranked.of(FactKind.BEST_PAYING_STATE, table,
				series(table, "wages-states"), OewsColumn.ANNUAL_MEAN, 500, Optional.empty())));
		newest(OewsScope.METROPOLITAN_AREAS)
			.ifPresent((table) -> this.rankings.add(Ranked.of(FactKind.BEST_PAYING_METROPOLITAN_AREA, table,
					series(table, "wages-metropolitan-areas"), OewsColumn.ANNUAL_MEDIAN, 200, Optional.empty())));
		newest(OewsScope.SECTORS).ifPresent((table) -> this.rankings.add(Ranked.of(FactKind.BEST_PAYING_SECTOR, table,
				"wages-sectors", OewsColumn.ANNUAL_MEAN, 1_000, Optional.of(BigDecimal.ONE))));
	}

	private Optional<OewsTable> newest(OewsScope scope) {
		return this.data.wageTables()
			.stream()
			.filter((table) -> table.scope() == scope && table.usesSoc2018())
			.max(Comparator.comparing(OewsTable::edition));
	}

	static String series(OewsTable table, String own) {
		return table.isComplete() ? own : "wages-places-copy";
	}

	List<Fact> of(OnetOccupation occupation) {
		return this.rankings.stream().flatMap((ranking) -> fact(ranking, occupation).stream()).toList();
	}

	/** Returns the fact; empty without the national table of the same edition. */
	private Optional<Fact> fact(Ranked ranking, OnetOccupation occupation) {
		Origin origin = this.sources.wages(ranking.table, ranking.series);
		return Optional.ofNullable(this.nations.get(ranking.table.edition()))
			.map((nation) -> this.data.row(nation, occupation)
				.map((row) -> new Fact(ranking.kind,
						answer(row.isHourlyOnly() ? ranking.withColumn(ranking.column.byTheHour()) : ranking, row),
						origin.withRow(Optional.of(row.statisticalRow()))))
				.orElseGet(() -> new Fact(ranking.kind, new Blank(BlankReason.NOT_IN_EDITION), origin)));
	}

	/** Ranks three places or more, of which some pay more than the nation. */
	private static Answer answer(Ranked ranking, OewsRow nation) {
		List<OewsRow> rows = ranking.rows.getOrDefault(nation.code(), List.of());
		Optional<BigDecimal> nationWide = nation.exact(ranking.column);
		if (nationWide.isEmpty()) {
			return new Blank(BlankReason.WITHHELD);
		}
		if (rows.isEmpty() || !ranking.table.holds(ranking.column)) {
			return new Blank(ranking.table.isComplete() ? BlankReason.NOT_IN_EDITION : BlankReason.NOT_IN_COPY);
		}
		List<OewsRow> large = rows.stream().filter((row) -> ranking.isLarge(row, nation)).toList();
		List<OewsRow> paid = large.stream().filter(ranking::isRankable).toList();
		Optional<BigDecimal> most = paid.stream().map(ranking::pay).max(BigDecimal::compareTo);
		if (most.filter((pay) -> pay.compareTo(nationWide.get()) <= 0).isPresent()) {
			boolean allKnown = large.stream().allMatch((row) -> row.exact(ranking.column).isPresent());
			return new Blank(allKnown ? BlankReason.NONE_ABOVE_NATION : BlankReason.WITHHELD);
		}
		if (paid.size() < MIN_RANKED) {
			boolean allWithheld = large.stream().noneMatch((row) -> row.exact(ranking.column).isPresent());
			return new Blank(
					(large.size() >= MIN_RANKED && allWithheld) ? BlankReason.WITHHELD : BlankReason.TOO_FEW_RANKED);
		}
		return new BestPaying(ranking.names(paid, most.orElseThrow()),
				Optional.of(new BestPaying.Standing(ranking.column.kind(), most.orElseThrow(), nationWide.get(),
						ranking.floor, ranking.share)));
	}

	/**
	 * A ranking of places or sectors with enough jobs and enough of the nation's, in
	 * percent.
	 */
	private record Ranked(FactKind kind, OewsTable table, String series, @With OewsColumn column, int floor,
			Optional<BigDecimal> share, Map<String, List<OewsRow>> rows) {

		static Ranked of(FactKind kind, OewsTable table, String series, OewsColumn column, int floor,
				Optional<BigDecimal> share) {
			return new Ranked(kind, table, series, column, floor, share,
					table.rows()
						.stream()
						.filter((row) -> row.area().type() != 3)
						.collect(Collectors.groupingBy(OewsRow::code)));
		}

		String name(OewsRow row) {
			return (this.kind == FactKind.BEST_PAYING_SECTOR) ? row.industry() : row.area().title();
		}

		BigDecimal pay(OewsRow row) {
			return row.exact(this.column).orElseThrow();
		}

		/** Returns whether a row has pay, with a median apart from its quartiles. */
		boolean isRankable(OewsRow row) {
			return row.exact(this.column).isPresent()
					&& quartiles().map(row::exact).noneMatch(row.exact(this.column)::equals);
		}

		private Stream<OewsColumn> quartiles() {
			return switch (this.column) {
				case ANNUAL_MEDIAN -> Stream.of(OewsColumn.ANNUAL_PERCENTILE_25, OewsColumn.ANNUAL_PERCENTILE_75);
				case HOURLY_MEDIAN -> Stream.of(OewsColumn.HOURLY_PERCENTILE_25, OewsColumn.HOURLY_PERCENTILE_75);
				default -> Stream.empty();
			};
		}

		/** Names all that pay the same, by name. */
		String names(List<OewsRow> rows, BigDecimal pay) {
			return rows.stream()
				.filter((row) -> pay(row).compareTo(pay) == 0)
				.map(this::name)
				.sorted()
				.collect(Collectors.joining("; "));
		}

		boolean isLarge(OewsRow row, OewsRow nation) {
			return row.exact(OewsColumn.EMPLOYMENT)
				.filter((jobs) -> jobs.compareTo(BigDecimal.valueOf(this.floor)) >= 0)
				.filter((jobs) -> this.share.isEmpty() || nation.exact(OewsColumn.EMPLOYMENT)
					.filter((all) -> jobs.movePointRight(2).compareTo(all.multiply(this.share.get())) >= 0)
					.isPresent())
				.isPresent();
		}

	}

}
