package org.rolepair.exchange.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.rolepair.exchange.tables.CellNumber;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks figures up in the agencies' files, by themselves and not by the import's readers.
 */
final class SourceFigures {

	private static final Map<FactKind, String> WAGES = Map.ofEntries(Map.entry(FactKind.ANNUAL_MEAN_WAGE, "A_MEAN"),
			Map.entry(FactKind.HOURLY_MEAN_WAGE, "H_MEAN"), Map.entry(FactKind.ANNUAL_WAGE_PERCENTILE_10, "A_PCT10"),
			Map.entry(FactKind.ANNUAL_WAGE_PERCENTILE_25, "A_PCT25"),
			Map.entry(FactKind.ANNUAL_MEDIAN_WAGE, "A_MEDIAN"),
			Map.entry(FactKind.ANNUAL_WAGE_PERCENTILE_75, "A_PCT75"),
			Map.entry(FactKind.ANNUAL_WAGE_PERCENTILE_90, "A_PCT90"),
			Map.entry(FactKind.HOURLY_WAGE_PERCENTILE_10, "H_PCT10"),
			Map.entry(FactKind.HOURLY_WAGE_PERCENTILE_25, "H_PCT25"),
			Map.entry(FactKind.HOURLY_MEDIAN_WAGE, "H_MEDIAN"),
			Map.entry(FactKind.HOURLY_WAGE_PERCENTILE_75, "H_PCT75"),
			Map.entry(FactKind.HOURLY_WAGE_PERCENTILE_90, "H_PCT90"), Map.entry(FactKind.EMPLOYMENT, "TOT_EMP"));

	/** Columns by which tables name occupations. */
	private static final List<String> CODES = List.of("OCC_CODE", "O*NET-SOC Code",
			"2022 National Employment Matrix code", "2024 National Employment Matrix code");

	private final Set<String> codes;

	private final StudyRanks ranks = new StudyRanks();

	private final Map<String, List<Sheet>> sheets = new HashMap<>();

	private final Map<String, List<TableRow>> read = new HashMap<>();

	/**
	 * Look up figures of some occupations.
	 * @param codes all codes of their rows, in every classification
	 */
	SourceFigures(Set<String> codes) {
		this.codes = codes;
	}

	/**
	 * Assert that a figure is what its source publishes.
	 * @param onetSocCode the role's code
	 * @param fact the figure, one that is known
	 */
	void assertPublished(String onetSocCode, Fact fact) {
		StatisticalRow row = fact.origin().row().orElseThrow();
		String code = row.code().orElse(onetSocCode.substring(0, 7));
		switch (fact.kind()) {
			case PROJECTED_CHANGE -> assertNumber(fact, projection(code), "Employment change, percent, 2024-34");
			case BASE_YEAR_EMPLOYMENT -> assertNumber(fact, projection(code), "Employment, 2024");
			case ANNUAL_OPENINGS ->
				assertNumber(fact, projection(code), "Occupational openings, 2024-34 annual average");
			case TYPICAL_ENTRY_EDUCATION -> assertText(fact, projection(code), "Typical education needed for entry");
			case RELATED_WORK_EXPERIENCE ->
				assertText(fact, projection(code), "Work experience in a related occupation");
			case ON_THE_JOB_TRAINING -> assertText(fact, projection(code),
					"Typical on-the-job training needed to attain competency in the occupation");
			case EDUCATIONAL_ATTAINMENT -> assertParts(fact, matrix("2022-32", "Table 5.3", code));
			case MEDIAN_AGE -> assertNumber(fact, survey("cps/cpsaat11b.xlsx", row.title()), "Median age");
			case GENDER, RACE_AND_HISPANIC_ETHNICITY -> assertParts(fact, survey("cps/cpsaat11.xlsx", row.title()));
			case SKILL_IMPORTANCE -> assertRatings("Skills", "IM", onetSocCode, fact);
			case KNOWLEDGE_IMPORTANCE -> assertRatings("Knowledge", "IM", onetSocCode, fact);
			case OCCUPATIONAL_INTERESTS -> assertRatings("Interests", "OI", onetSocCode, fact);
			case WORK_STYLE_IMPACT -> assertRatings("Work Styles", "WI", onetSocCode, fact);
			case WORK_STYLE_DISTINCTIVENESS -> assertRatings("Work Styles", "DR", onetSocCode, fact);
			case TECHNOLOGY -> assertSoftware(onetSocCode, fact);
			case RELATED_EXPERIENCE_ASKED -> assertExperience(onetSocCode, fact);
			case AI_EXPOSURE_LANGUAGE_MODELS, AI_EXPOSURE_ABILITIES, AI_APPLICABILITY_CONVERSATIONS ->
				assertThat(fact.value(Quantity.class).orElseThrow().amount()).as(fact.toString())
					.isEqualByComparingTo(BigDecimal.valueOf(this.ranks.rank(fact.kind(), row.name())));
			case JOB_ZONE -> assertNumber(fact,
					one("onet_30_1/Job Zones.xlsx", "Job Zones", "Job Zone", is("O*NET-SOC Code", onetSocCode)),
					"Job Zone");
			case BEST_PAYING_STATE -> assertBest("oews/state_M2025_dl.xlsx", "A_MEAN", "AREA_TITLE", code, fact);
			case BEST_PAYING_METROPOLITAN_AREA ->
				assertBest("oews/MSA_M2025_dl.xlsx", "A_MEDIAN", "AREA_TITLE", code, fact);
			case BEST_PAYING_SECTOR -> assertBest("oews/natsector_M2024_dl.xlsx", "A_MEAN", "NAICS_TITLE", code, fact);
			default -> assertNumber(fact, one("oews/national_M2025_dl.xlsx", "national_M2025_dl", "OCC_CODE",
					is("OCC_CODE", code).and(is("O_GROUP", "detailed"))), WAGES.get(fact.kind()));
		}
	}

	private static void assertNumber(Fact fact, TableRow row, String column) {
		Quantity quantity = fact.value(Quantity.class).orElseThrow();
		String published = row.text(column);
		if (published.equals("#")) {
			assertThat(quantity.bound()).isEqualTo(Bound.AT_LEAST);
		}
		else {
			assertThat(quantity.amount()).as(fact.toString()).isEqualByComparingTo(number(published));
		}
	}

	private static void assertText(Fact fact, TableRow row, String column) {
		assertThat(fact.value(Text.class).orElseThrow().text()).isEqualTo(row.text(column));
	}

	private static void assertParts(Fact fact, TableRow row) {
		for (Part part : fact.value(Distribution.class).orElseThrow().parts()) {
			assertThat(part.quantity().orElseThrow().amount()).as(part.name())
				.isEqualByComparingTo(number(row.text(part.name())));
		}
	}

	private void assertSoftware(String code, Fact fact) {
		List<String> published = all("onet_30_1/Technology Skills.xlsx", "Technology Skills", "Example",
				is("O*NET-SOC Code", code))
			.stream()
			.map((row) -> row.text("Example"))
			.distinct()
			.toList();
		assertThat(fact.value(NamedItems.class).orElseThrow().items()).extracting(NamedItem::name)
			.containsExactlyElementsOf(published);
	}

	private void assertRatings(String table, String scale, String code, Fact fact) {
		List<TableRow> rows = all("onet_30_1/" + table + ".xlsx", table, "Element Name",
				is("O*NET-SOC Code", code).and(is("Scale ID", scale)));
		List<Part> parts = fact.value(Ratings.class).orElseThrow().parts();
		assertThat(parts).hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			assertThat(parts.get(i).name()).isEqualTo(rows.get(i).text("Element Name"));
			assertThat(parts.get(i).quantity().orElseThrow().amount())
				.isEqualByComparingTo(number(rows.get(i).text("Data Value")));
		}
	}

	private void assertExperience(String code, Fact fact) {
		List<TableRow> rows = all("onet_30_1/Education, Training, and Experience.xlsx",
				"Education, Training, and Experi", "Category", is("O*NET-SOC Code", code).and(is("Scale ID", "RW")))
			.stream()
			.sorted(Comparator.comparingInt((row) -> Integer.parseInt(row.text("Category"))))
			.toList();
		List<Part> parts = fact.value(Distribution.class).orElseThrow().parts();
		assertThat(parts).hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			boolean suppressed = rows.get(i).text("Recommend Suppress").equals("Y");
			assertThat(parts.get(i).quantity().isEmpty()).isEqualTo(suppressed);
			if (!suppressed) {
				assertThat(parts.get(i).quantity().orElseThrow().amount())
					.isEqualByComparingTo(number(rows.get(i).text("Data Value")));
			}
		}
	}

	/**
	 * It pays what is said, has the jobs that are asked for, and none of those pays more.
	 */
	private void assertBest(String file, String column, String name, String code, Fact fact) {
		BestPaying best = fact.value(BestPaying.class).orElseThrow();
		BestPaying.Standing standing = best.standing().orElseThrow();
		BigDecimal share = standing.shareFloor().orElse(BigDecimal.ZERO);
		BigDecimal nation = share.signum() == 0 ? BigDecimal.ZERO : number(one("oews/national_M2024_dl.xlsx",
				"national_M2024_dl", "OCC_CODE", is("OCC_CODE", code).and(is("O_GROUP", "detailed")))
			.text("TOT_EMP"));
		BigDecimal floor = nation.multiply(share).movePointLeft(2).max(BigDecimal.valueOf(standing.employmentFloor()));
		List<TableRow> large = all(file, "", "OCC_CODE", is("OCC_CODE", code).and(is("O_GROUP", "detailed"))).stream()
			.filter((row) -> CellNumber.parse(row.text("TOT_EMP"))
				.filter((jobs) -> jobs.compareTo(floor) >= 0)
				.isPresent())
			.filter((row) -> CellNumber.parse(row.text(column)).isPresent())
			.filter((row) -> !column.equals("A_MEDIAN")
					|| !List.of(row.text("A_PCT25"), row.text("A_PCT75")).contains(row.text(column)))
			.toList();
		assertThat(large).hasSizeGreaterThanOrEqualTo(3);
		assertThat(large.stream()
			.filter((row) -> number(row.text(column)).compareTo(standing.amount()) == 0)
			.map((row) -> row.text(name))
			.sorted()).containsExactly(best.name().split("; "));
		assertThat(large)
			.allSatisfy((row) -> assertThat(number(row.text(column))).isLessThanOrEqualTo(standing.amount()));
	}

	private TableRow projection(String code) {
		return matrix("2024-34", "Table 1.2", code);
	}

	private TableRow matrix(String years, String sheet, String code) {
		String heading = years.substring(0, 4) + " National Employment Matrix code";
		return one("ep/occupation_" + years + ".xlsx", sheet, heading, is(heading, code));
	}

	private TableRow survey(String file, String title) {
		List<TableRow> rows = this.read.computeIfAbsent(file, SourceFigures::readSurvey)
			.stream()
			.filter(is("Occupation", title))
			.toList();
		assertThat(rows).as(title).hasSize(1);
		return rows.get(0);
	}

	private static List<TableRow> readSurvey(String file) {
		List<TableRow> rows = new ArrayList<>();
		for (Sheet sheet : Sheet.of(SharedData.file(file))) {
			Header.stacked(sheet, sheet.head(), "Occupation")
				.ifPresent((header) -> header.forEachBelow(sheet, rows::add));
		}
		return rows;
	}

	private static Predicate<TableRow> is(String column, String text) {
		return (row) -> row.text(column).equals(text);
	}

	private TableRow one(String file, String sheet, String heading, Predicate<TableRow> which) {
		List<TableRow> rows = all(file, sheet, heading, which);
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private List<TableRow> all(String file, String sheet, String heading, Predicate<TableRow> which) {
		return this.read.computeIfAbsent(file + "/" + sheet, (unread) -> read(file, sheet, heading))
			.stream()
			.filter(which)
			.toList();
	}

	private List<TableRow> read(String file, String name, String heading) {
		List<TableRow> rows = new ArrayList<>();
		for (Sheet sheet : this.sheets.computeIfAbsent(file, (unread) -> Sheet.of(SharedData.file(file)))) {
			if (name.isEmpty() || sheet.name().equals(name)) {
				Header.find(sheet, sheet.head(), List.of(heading))
					.ifPresent((header) -> header.forEachBelow(sheet, (row) -> {
						if (CODES.stream().anyMatch((column) -> this.codes.contains(row.text(column)))) {
							rows.add(row);
						}
					}));
			}
		}
		return rows;
	}

	private static BigDecimal number(String text) {
		return CellNumber.parse(text).orElseThrow();
	}

}
