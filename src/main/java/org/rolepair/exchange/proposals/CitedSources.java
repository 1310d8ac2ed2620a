package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.exchange.agencies.PriceTable;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.source.Citation;
import org.rolepair.source.Period;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceKind;

/** The sources cited by an import, one per edition, created on first use. */
@RequiredArgsConstructor
final class CitedSources {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	private static final String YEAR = "year";

	/** Notes by year; the Bureau did not collect data in October 2025. */
	private static final Map<Integer, String> NOTES = Map.of(2025,
			" The average for 2025 covers eleven months, because BLS didn’t collect October. BLS doesn’t consider it"
					+ " strictly comparable with other years.");

	private final Map<String, SourceSeries> series = SourceSeries.read();

	private final Map<String, Citation> cited = new LinkedHashMap<>();

	private final LocalDate retrieved;

	List<Citation> all() {
		return List.copyOf(this.cited.values());
	}

	Origin wages(OewsTable table, String series) {
		YearMonth edition = table.edition();
		String slug = cite(series, Map.of(YEAR, String.valueOf(edition.getYear())));
		return origin(slug, Period.of(edition.format(MONTH), edition), Population.WAGE_AND_SALARY_WORKERS);
	}

	/** Returns the edition of a price series, dated by its newest month or year. */
	PriceEdition prices(PriceTable table) {
		YearMonth newest = table.newest();
		if (table.kind() == PriceKind.CONSUMER_PRICES) {
			String month = newest.format(MONTH);
			String slug = cite("consumer-prices", Map.of("slug", newest.toString(), "month", month, "copy",
					table.whole() ? "" : ", read in a published copy"));
			return new PriceEdition(table.kind(), slug, Period.of(month, newest));
		}
		String slug = cite("price-parities", Map.of(YEAR, String.valueOf(newest.getYear())));
		return new PriceEdition(table.kind(), slug, ofYear(newest.getYear()));
	}

	/** Returns the origin of ten-year projections, dated December of the base year. */
	Origin projections(int baseYear) {
		String end = String.format(Locale.ROOT, "%02d", (baseYear + 10) % 100);
		String period = baseYear + "–" + end;
		String slug = cite("projections", Map.of("years", baseYear + "-" + end, "period", period));
		return origin(slug, Period.of(period, YearMonth.of(baseYear, 12)), Population.JOBS);
	}

	/** Returns the origin for years as the table writes them, such as "2019 and 2021". */
	Origin attainment(String years) {
		String[] parts = years.split("[^0-9]+");
		String last = parts[parts.length - 1];
		int year = Integer.parseInt((last.length() == 4) ? last : parts[0].substring(0, 2) + last);
		String slug = cite("attainment", Map.of("years", String.join("-", parts), "period", years));
		return origin(slug, Period.of(years, YearMonth.of(year, 12)), Population.WORKERS_25_AND_OVER);
	}

	Origin entryRequirements(int year) {
		String slug = cite("entry-requirements", Map.of(YEAR, String.valueOf(year)));
		return origin(slug, ofYear(year), Population.JOBS);
	}

	Origin population(int year, String series) {
		String slug = cite(series, Map.of(YEAR, String.valueOf(year), "note", NOTES.getOrDefault(year, "")));
		return origin(slug, ofYear(year), Population.EMPLOYED_16_AND_OVER);
	}

	String onet(OnetEdition edition) {
		return cite("onet", Map.of("version-slug", edition.version().replace('.', '-'), "version", edition.version(),
				"month", edition.released().format(MONTH)));
	}

	/** Returns the origin of an O*NET figure with the date of its own row. */
	Origin onet(OnetEdition edition, YearMonth date) {
		return origin(onet(edition), Period.of(date.format(MONTH), date), Population.JOB_HOLDERS_AND_ANALYSTS);
	}

	/** Returns the origin of ranks in a study of so many occupations. */
	Origin exposure(String study, int year, int occupations) {
		String slug = cite(study, Map.of("count", String.format(Locale.US, "%,d", occupations)));
		return origin(slug, ofYear(year), Population.OCCUPATIONS);
	}

	Origin programs() {
		return origin(cite("programs-of-study", Map.of()), ofYear(2020), Population.NOT_STATED);
	}

	Origin apprenticeships(int year) {
		return origin(cite("apprenticeships", Map.of(YEAR, String.valueOf(year))), ofYear(year), Population.NOT_STATED);
	}

	private static Period ofYear(int year) {
		return Period.of(String.valueOf(year), YearMonth.of(year, 12));
	}

	private static Origin origin(String slug, Period period, Population population) {
		return new Origin(slug, period, Origin.UNITED_STATES, population, Optional.empty(), Optional.empty());
	}

	private String cite(String name, Map<String, String> names) {
		Citation citation = Objects.requireNonNull(this.series.get(name)).edition(names, this.retrieved);
		this.cited.putIfAbsent(citation.slug(), citation);
		return citation.slug();
	}

}
