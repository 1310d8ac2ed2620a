package org.rolepair.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of any occupation by the label of their row on a page. */
final class OfficialFigures {

	private static final String MATRIX_CODE = "2022 National Employment Matrix code";

	private static final String MATRIX_TITLE = "2022 National Employment Matrix title";

	private static final String PROJECTION_CODE = "2024 National Employment Matrix code";

	private static final String PROJECTION_TITLE = "2024 National Employment Matrix title";

	private static final List<String> LEVELS = List.of("Less than high school diploma",
			"High school diploma or equivalent", "Some college, no degree", "Associate's degree", "Bachelor's degree",
			"Master's degree", "Doctoral or professional degree");

	private static final Map<String, String> OUTLOOK = Map.of("Projected change in jobs",
			"Employment change, percent, 2024-34", "Number of jobs, with the self-employed", "Employment, 2024",
			"Openings a year", "Occupational openings, 2024-34 annual average");

	private static final Map<String, String> REQUIREMENTS = Map.of("Education usually required",
			"Typical education needed for entry", "Experience in a related job",
			"Work experience in a related occupation", "Training on the job",
			"Typical on-the-job training needed to attain competency in the occupation");

	/**
	 * The consumer price index of May, as the Bureau of Labor Statistics publishes it.
	 */
	private static final Map<Integer, String> INDEX = Map.of(2019, "256.092", 2021, "269.195", 2022, "292.296", 2023,
			"304.127", 2024, "314.069", 2025, "321.465");

	private final Map<String, Map<String, String>> wagesOf2019 = OfficialTable
		.rows("oews/national_M2019_dl.xlsx", "", "occ_code")
		.stream()
		.filter((row) -> row.get("o_group").equals("detailed"))
		.collect(Collectors.toMap((row) -> row.get("occ_code"),
				(row) -> Map.of("A_MEDIAN", row.get("a_median"), "H_MEDIAN", row.get("h_median")), (a, b) -> a));

	/** National wages by code, the newest edition first. */
	private final Map<Integer, Map<String, Map<String, String>>> wages = new LinkedHashMap<>();

	private final Map<String, String> matrixCodes = new HashMap<>();

	private final Map<String, Map<String, String>> projections = rows("ep/occupation_2024-34.xlsx", "1.2",
			PROJECTION_CODE);

	private final Map<String, Map<String, String>> attainment = rows("ep/occupation_2022-32.xlsx", "5.3", MATRIX_CODE);

	private final Map<String, List<Map<String, String>>> zones = grouped("onet_30_1/Job Zones.xlsx");

	private final Map<String, List<Map<String, String>>> skills = grouped("onet_30_1/Skills.xlsx");

	private final Map<String, List<Map<String, String>>> knowledge = grouped("onet_30_1/Knowledge.xlsx");

	private final Map<String, List<Map<String, String>>> interests = grouped("onet_30_1/Interests.xlsx");

	private final Map<String, List<Map<String, String>>> styles = grouped("onet_30_1/Work Styles.xlsx");

	private final Map<String, List<Map<String, String>>> software = grouped("onet_30_1/Technology Skills.xlsx");

	private final Map<String, List<Map<String, String>>> tasks = grouped("onet_30_1/Task Statements.xlsx");

	private final Map<String, List<Map<String, String>>> activities = grouped("onet_30_1/Tasks to DWAs.xlsx");

	OfficialFigures() {
		for (int year = 2025; year >= 2021; year--) {
			this.wages.put(year,
					OfficialTable.rows("oews/national_M" + year + "_dl.xlsx", "", "OCC_CODE")
						.stream()
						.filter((row) -> row.get("O_GROUP").equals("detailed"))
						.collect(Collectors.toMap((row) -> row.get("OCC_CODE"), Function.identity(), (a, b) -> a)));
		}
		OfficialTable.rows("crosswalks/nem-onet-to-soc-crosswalk.xlsx", "", "NEM Code")
			.forEach((row) -> this.matrixCodes.putIfAbsent(row.get("O*NET-SOC Code"), row.get("NEM Code")));
	}

	/** Returns the figure of a row of a page; empty if the official row has none. */
	Optional<OfficialFigure> figure(String code, String label) {
		if (OUTLOOK.containsKey(label)) {
			return outlook(code, label);
		}
		if (REQUIREMENTS.containsKey(label)) {
			return requirement(code, REQUIREMENTS.get(label));
		}
		return switch (label) {
			case "Average pay, a year" -> wage(code, "A_MEAN", OfficialFigure.Sort.YEARLY, "MEAN_PRSE");
			case "Median pay, a year" -> wage(code, "A_MEDIAN", OfficialFigure.Sort.YEARLY, "");
			case "Average pay, an hour" -> wage(code, "H_MEAN", OfficialFigure.Sort.HOURLY, "MEAN_PRSE");
			case "Median pay, an hour" -> wage(code, "H_MEDIAN", OfficialFigure.Sort.HOURLY, "");
			case "Number of jobs", "Wage and salary jobs" ->
				wage(code, "TOT_EMP", OfficialFigure.Sort.JOBS, "EMP_PRSE");
			case "O*NET job zone" -> zone(code);
			case "Most common education of workers" -> attainment(code);
			default -> throw new IllegalArgumentException("No official row for " + label);
		};
	}

	boolean knows(String label) {
		return OUTLOOK.containsKey(label) || REQUIREMENTS.containsKey(label)
				|| List.of("Average pay, a year", "Median pay, a year", "Average pay, an hour", "Median pay, an hour",
						"Number of jobs", "Wage and salary jobs", "O*NET job zone", "Most common education of workers")
					.contains(label);
	}

	/** Returns a percentile such as {@code A_PCT10} in dollars. */
	Optional<OfficialFigure> percentile(String code, String column) {
		return wage(code, column, column.startsWith("H") ? OfficialFigure.Sort.HOURLY : OfficialFigure.Sort.YEARLY, "");
	}

	/** Returns whether wages are those of the occupation alone. */
	boolean hasOwnWages(String code) {
		return code.endsWith(".00")
				&& wageRow(code).filter((row) -> row.getValue().get("OCC_CODE").equals(soc(code))).isPresent();
	}

	/** Returns the title of the row of wages. */
	Optional<String> wageTitle(String code) {
		return wageRow(code).map((row) -> row.getValue().get("OCC_TITLE"));
	}

	/** Returns ratings of importance by skill; empty where not all are published. */
	Map<String, Rating> ratings(String code) {
		return ratings(this.skills.getOrDefault(code, List.of()));
	}

	/** Returns ratings of importance by field of knowledge, without suppressed ones. */
	Map<String, Rating> knowledge(String code) {
		return ratings(this.knowledge.getOrDefault(code, List.of())
			.stream()
			.filter((row) -> !row.get("Recommend Suppress").equals("Y"))
			.toList());
	}

	/** Returns ratings of the six interests. */
	Map<String, BigDecimal> interests(String code) {
		return scale(this.interests, code, "OI");
	}

	/** Returns work styles by the rank that sets the occupation apart, 1 being first. */
	Map<String, BigDecimal> styleRanks(String code) {
		return scale(this.styles, code, "DR");
	}

	/** Returns the first software that employers often ask for, marked as hot first. */
	List<String> wantedSoftware(String code) {
		return this.software.getOrDefault(code, List.of())
			.stream()
			.filter((row) -> row.get("In Demand").equals("Y"))
			.sorted(Comparator.comparing((row) -> !row.get("Hot Technology").equals("Y")))
			.map((row) -> row.get("Example"))
			.limit(3)
			.toList();
	}

	/**
	 * Returns the activities of an occupation's core tasks, or of all if none is core.
	 */
	Map<String, List<String>> coreTasks(String code) {
		List<Map<String, String>> all = this.tasks.getOrDefault(code, List.of());
		boolean told = all.stream().anyMatch((row) -> row.get("Task Type").equals("Core"));
		Map<String, List<String>> core = new LinkedHashMap<>();
		all.stream()
			.filter((row) -> !told || row.get("Task Type").equals("Core"))
			.forEach((row) -> core.putIfAbsent(code + row.get("Task"),
					this.activities.getOrDefault(code, List.of())
						.stream()
						.filter((activity) -> activity.get("Task ID").equals(row.get("Task ID")))
						.map((activity) -> activity.get("DWA Title"))
						.toList()));
		return core;
	}

	private static Map<String, BigDecimal> scale(Map<String, List<Map<String, String>>> table, String code,
			String scale) {
		Map<String, BigDecimal> ratings = new LinkedHashMap<>();
		table.getOrDefault(code, List.of())
			.stream()
			.filter((row) -> row.get("Scale ID").equals(scale))
			.forEach((row) -> ratings.put(row.get("Element Name"), number(row.get("Data Value"), 2)));
		return ratings;
	}

	private static Map<String, Rating> ratings(List<Map<String, String>> rows) {
		Map<String, Rating> ratings = new LinkedHashMap<>();
		for (Map<String, String> row : rows) {
			if (row.get("Scale ID").equals("IM")) {
				boolean sampled = isNumber(row.get("N")) && isNumber(row.get("Standard Error"));
				ratings.put(row.get("Element Name"),
						new Rating(number(row.get("Data Value"), 2), sampled ? Integer.parseInt(row.get("N")) : 0,
								sampled ? new BigDecimal(row.get("Standard Error")) : BigDecimal.ZERO,
								month(row.get("Date"))));
			}
		}
		return ratings;
	}

	/** Returns how the median of a row changed after inflation, such as "rose 2.5%". */
	Optional<String> change(String code, int since, int until) {
		return wageRow(code).map((row) -> row.getValue().get("OCC_CODE")).flatMap((row) -> {
			boolean hourly = !isNumber(median(row, until, "A_MEDIAN"));
			String column = hourly ? "H_MEDIAN" : "A_MEDIAN";
			if (!isNumber(median(row, since, column)) || !isNumber(median(row, until, column))) {
				return Optional.empty();
			}
			BigDecimal first = inDollarsOf2025(median(row, since, column), since, hourly);
			BigDecimal change = inDollarsOf2025(median(row, until, column), until, hourly).subtract(first);
			BigDecimal percent = change.abs().movePointRight(2).divide(first, 6, RoundingMode.HALF_UP);
			String amount = (percent.compareTo(new BigDecimal("0.05")) < 0) ? "less than 0.1%"
					: percent.setScale(1, RoundingMode.HALF_UP) + "%";
			return Optional.of(((change.signum() > 0) ? "rose " : "fell ") + amount);
		});
	}

	private String median(String row, int year, String column) {
		Map<String, Map<String, String>> rows = (year == 2019) ? this.wagesOf2019 : this.wages.get(year);
		return Optional.ofNullable(rows.get(row)).map((cells) -> cells.get(column)).orElse("");
	}

	private static BigDecimal inDollarsOf2025(String median, int year, boolean hourly) {
		return number(median, hourly ? 2 : 0).multiply(new BigDecimal(INDEX.get(2025)))
			.divide(new BigDecimal(INDEX.get(year)), hourly ? 2 : 0, RoundingMode.HALF_UP);
	}

	private Optional<OfficialFigure> wage(String code, String column, OfficialFigure.Sort sort, String error) {
		return wageRow(code).filter((row) -> isNumber(row.getValue().get(column))).map((row) -> {
			Map<String, String> cells = row.getValue();
			BigDecimal number = number(cells.get(column), (sort == OfficialFigure.Sort.HOURLY) ? 2 : 0);
			Optional<BigDecimal> standard = error.isEmpty() || !isNumber(cells.get(error)) ? Optional.empty()
					: Optional.of(number.multiply(number(cells.get(error), 1)).movePointLeft(2));
			String shown = (sort == OfficialFigure.Sort.JOBS) ? jobs(number) : OfficialFigure.money(number, sort);
			return new OfficialFigure(sort, shown, Optional.of(number), standard, cells.get("OCC_CODE"),
					cells.get("OCC_TITLE"), YearMonth.of(row.getKey(), 5));
		});
	}

	/** Returns the newest row of the occupation or of those that are counted together. */
	private Optional<Map.Entry<Integer, Map<String, String>>> wageRow(String code) {
		for (Map.Entry<Integer, Map<String, Map<String, String>>> edition : this.wages.entrySet()) {
			Map<String, String> own = edition.getValue().get(soc(code));
			Map<String, String> row = (own != null) ? own : edition.getValue().get(matrixCode(code));
			if (row != null) {
				return Optional.of(Map.entry(edition.getKey(), row));
			}
		}
		return Optional.empty();
	}

	private Optional<OfficialFigure> outlook(String code, String label) {
		return Optional.ofNullable(this.projections.get(matrixCode(code)))
			.filter((row) -> OUTLOOK.values().stream().map(row::get).allMatch(OfficialFigures::isNumber))
			.map((row) -> {
				BigDecimal tenths = number(row.get(OUTLOOK.get(label)), 1);
				boolean percent = label.equals("Projected change in jobs");
				BigDecimal number = percent ? tenths : tenths.movePointRight(3);
				String shown = percent
						? ((tenths.signum() > 0) ? "+" : "") + tenths.toPlainString().replace('-', '−') + "%"
						: jobs(number);
				return new OfficialFigure(percent ? OfficialFigure.Sort.POINTS : OfficialFigure.Sort.JOBS, shown,
						Optional.of(number), Optional.empty(), matrixCode(code), row.get(PROJECTION_TITLE),
						YearMonth.of(2024, 12));
			});
	}

	private Optional<OfficialFigure> requirement(String code, String column) {
		return Optional.ofNullable(this.projections.get(matrixCode(code)))
			.filter((row) -> !row.getOrDefault(column, "—").matches("[-—]?"))
			.map((row) -> new OfficialFigure(OfficialFigure.Sort.WORDS, row.get(column), Optional.empty(),
					Optional.empty(), matrixCode(code), row.get(PROJECTION_TITLE), YearMonth.of(2024, 12)));
	}

	private Optional<OfficialFigure> zone(String code) {
		return this.zones.getOrDefault(code, List.of())
			.stream()
			.findFirst()
			.map((row) -> new OfficialFigure(OfficialFigure.Sort.LEVEL, row.get("Job Zone") + " of 5",
					Optional.of(new BigDecimal(row.get("Job Zone"))), Optional.empty(), code, row.get("Title"),
					month(row.get("Date"))));
	}

	private Optional<OfficialFigure> attainment(String code) {
		Map<String, String> row = this.attainment.get(matrixCode(code));
		if (row == null || !isNumber(row.get(LEVELS.get(0)))) {
			return Optional.empty();
		}
		Comparator<String> byShare = Comparator.comparing((level) -> number(row.get(level), 1));
		List<String> greatest = LEVELS.stream()
			.filter((level) -> byShare.compare(level, LEVELS.stream().max(byShare).orElseThrow()) == 0)
			.toList();
		if (greatest.size() > 1) {
			return Optional.empty();
		}
		BigDecimal share = number(row.get(greatest.get(0)), 1);
		List<String> titles = isOfAGroup(row) ? groupOf(row) : List.of(title(row));
		boolean alone = titles.size() == 1;
		return Optional.of(new OfficialFigure(OfficialFigure.Sort.SHARE, greatest.get(0) + ", " + share + "%",
				Optional.of(share), Optional.empty(), alone ? row.get(MATRIX_CODE) : groupTitle(titles),
				alone ? titles.get(0) : groupTitle(titles), YearMonth.of(2021, 12)));
	}

	private static boolean isOfAGroup(Map<String, String> row) {
		return row.get(MATRIX_TITLE).endsWith(")") && row.get(MATRIX_TITLE).matches(".*\\(\\d+\\)");
	}

	/** The footnote's group: all rows with a footnote and the same shares. */
	private List<String> groupOf(Map<String, String> row) {
		return this.attainment.values()
			.stream()
			.filter(OfficialFigures::isOfAGroup)
			.filter((other) -> LEVELS.stream().allMatch((level) -> other.get(level).equals(row.get(level))))
			.sorted(Comparator.comparing((other) -> other.get(MATRIX_CODE)))
			.map(OfficialFigures::title)
			.toList();
	}

	private static String groupTitle(List<String> titles) {
		return (titles.size() <= 3) ? String.join("; ", titles)
				: titles.get(0) + "; " + titles.get(1) + "; and " + (titles.size() - 2) + " other occupations";
	}

	private static String title(Map<String, String> row) {
		return row.get(MATRIX_TITLE).replaceAll("\\s*\\(\\d+\\)$", "");
	}

	private String matrixCode(String code) {
		return this.matrixCodes.getOrDefault(code, soc(code));
	}

	private static String soc(String code) {
		return code.substring(0, 7);
	}

	private static String jobs(BigDecimal number) {
		return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US)).format(number);
	}

	private static boolean isNumber(String text) {
		return text != null && text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
	}

	/** Files hold 20.35 as 20.350000000000001. */
	private static BigDecimal number(String text, int decimals) {
		return new BigDecimal(text).setScale(decimals, RoundingMode.HALF_UP);
	}

	/** Reads "08/2021". */
	private static YearMonth month(String date) {
		String[] parts = date.split("/");
		return YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
	}

	private static Map<String, Map<String, String>> rows(String file, String sheet, String code) {
		return OfficialTable.rows(file, sheet, code)
			.stream()
			.collect(Collectors.toMap((row) -> row.get(code), Function.identity(), (a, b) -> b));
	}

	private static Map<String, List<Map<String, String>>> grouped(String file) {
		return OfficialTable.rows(file, "", "O*NET-SOC Code")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("O*NET-SOC Code")));
	}

	/** An importance from 1 to 5 with its standard error. */
	record Rating(BigDecimal value, int respondents, BigDecimal error, YearMonth month) {

	}

}
