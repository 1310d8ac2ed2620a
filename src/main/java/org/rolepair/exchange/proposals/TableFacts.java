package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.FactRow;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.agencies.TableEdition;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.StatisticalRow;

/**
 * Outlook, education, entry requirements and demographics from the Employment Projections
 * and the population survey. The survey's occupations are often wider than a role; the
 * row names them.
 */
record TableFacts(OfficialData data, CitedSources sources) {

	private static final int LISTED = 3;

	List<Fact> of(OnetOccupation occupation) {
		String code = this.data.matrixCode(occupation);
		Stream<Fact> career = Stream
			.of(facts(this.data.projections(), code, code, this.sources::projections),
					facts(this.data.attainment(), code, code,
							(year) -> this.sources.attainment(this.data.attainmentYears().orElseThrow())),
					facts(this.data.entryRequirements(), code, code, this.sources::entryRequirements))
			.flatMap((facts) -> facts);
		Stream<Fact> people = this.data.census(occupation.socCode())
			.stream()
			.flatMap((group) -> Stream.concat(
					facts(this.data.medianAge(), group.key(), group.pattern(),
							(year) -> this.sources.population(year, "population-age")),
					facts(this.data.sexAndRace(), group.key(), group.pattern(),
							(year) -> this.sources.population(year, "population-sex-and-race"))));
		return Stream.concat(career, people).toList();
	}

	private static Stream<Fact> facts(TableEdition table, String key, String code, IntFunction<Origin> source) {
		return table.row(key).stream().flatMap((row) -> {
			Origin origin = source.apply(table.year().orElseThrow()).withRow(Optional.of(row(table, code, row)));
			return row.answers().entrySet().stream().map((one) -> new Fact(one.getKey(), one.getValue(), origin));
		});
	}

	/**
	 * Returns the row, or the group of rows to which table 5.3 gives the same figures,
	 * since its survey doesn't distinguish their occupations.
	 */
	private static StatisticalRow row(TableEdition table, String code, FactRow row) {
		List<String> titles = table.rows()
			.entrySet()
			.stream()
			.filter((other) -> row.wider() && other.getValue().wider()
					&& other.getValue().answers().equals(row.answers()))
			.sorted(Map.Entry.comparingByKey())
			.map((other) -> other.getValue().title())
			.toList();
		if (titles.size() <= 1) {
			return new StatisticalRow(Optional.of(code), row.title());
		}
		int listed = (titles.size() <= LISTED) ? titles.size() : LISTED - 1;
		String rest = (listed == titles.size()) ? "" : "; and %d other occupations".formatted(titles.size() - listed);
		return new StatisticalRow(Optional.empty(), String.join("; ", titles.subList(0, listed)) + rest);
	}

}
