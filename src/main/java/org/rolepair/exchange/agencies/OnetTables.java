package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Sampling;

/**
 * O*NET's tables and the BLS crosswalk from O*NET-SOC to the National Employment Matrix.
 * A matrix code covers several occupations where the wage statistics combine them.
 * Skills, knowledge, abilities and work activities share headings, so the ids of their
 * first elements tell them apart.
 */
final class OnetTables {

	private static final String CODE = "O*NET-SOC Code";

	private static final String ELEMENT = "Element ID";

	private static final String ELEMENT_NAME = "Element Name";

	private static final String SCALE = "Scale ID";

	private static final String CATEGORY = "Category";

	private static final String MEANING = "Category Description";

	private static final String VALUE = "Data Value";

	private static final String TYPE = "Task Type";

	private static final String ZONE = "Job Zone";

	private static final String DATE = "Date";

	private static final String RELATED = "Related O*NET-SOC Code";

	private static final String INDEX = "Index";

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

	private static final int DECIMALS = 2;

	static final List<OfficialFormat> ALL = List.of(
			OfficialFormat.of("O*NET occupations", List.of(CODE, "Title", "Description"), OnetTables::readOccupation),
			OfficialFormat.of("O*NET alternate titles", List.of(CODE, "Alternate Title"),
					(row, data) -> listed(data.onet.alternateTitles, row).add(row.required("Alternate Title"))),
			OfficialFormat.of("O*NET tasks", List.of(CODE, "Task", TYPE),
					(row, data) -> listed(data.onet.tasks, row)
						.add(new OnetData.Task(row.required("Task"), row.text(TYPE).equals("Core")))),
			OfficialFormat.of("O*NET skills", List.of(CODE, ELEMENT, SCALE, VALUE, "Not Relevant"),
					(header, head) -> !header.has(CATEGORY) && anyElement(header, head, OnetTables::isSkill),
					OnetTables::readSkill),
			OfficialFormat.of("O*NET experience", List.of(CODE, ELEMENT, SCALE, CATEGORY, VALUE),
					(header, head) -> anyElement(header, head, OnetTables::isOfExperience), OnetTables::readExperience),
			OfficialFormat.of("O*NET categories", List.of(SCALE, CATEGORY, MEANING),
					(header, head) -> !header.has(CODE), OnetTables::readCategory),
			OfficialFormat.of("O*NET elements", List.of(ELEMENT, ELEMENT_NAME, "Description"),
					(row, data) -> data.onet.elementNames.putIfAbsent(row.required(ELEMENT),
							row.required(ELEMENT_NAME))),
			OfficialFormat.of("O*NET job zones", List.of(CODE, ZONE, DATE), OnetTables::readJobZone),
			OfficialFormat.of("O*NET related occupations", List.of(CODE, RELATED, INDEX), OnetTables::readRelated),
			OfficialFormat.of("crosswalk of O*NET-SOC and the employment matrix", List.of(CODE, "NEM Code"),
					(row, data) -> data.matrixCodes.put(OccupationCodes.onetSoc(row, CODE),
							OccupationCodes.soc(row, "NEM Code"))));

	private OnetTables() {
	}

	private static void readOccupation(TableRow row, OfficialData data) {
		OnetOccupation occupation = new OnetOccupation(OccupationCodes.onetSoc(row, CODE), row.required("Title"),
				row.required("Description"));
		if (data.onet.occupations.putIfAbsent(occupation.code(), occupation) != null) {
			throw row.rejected(CODE, "the occupation %s stands twice".formatted(occupation.code()));
		}
	}

	/** Reads only the importance scale. */
	private static void readSkill(TableRow row, OfficialData data) {
		String element = row.required(ELEMENT);
		if (!isSkill(element) || !row.text(SCALE).equals("IM")) {
			return;
		}
		String code = OccupationCodes.onetSoc(row, CODE);
		String name = row.text(ELEMENT_NAME);
		if (!name.isEmpty()) {
			data.onet.elementNames.putIfAbsent(element, name);
		}
		OnetData.Rating rating = rating(row, element);
		List<OnetData.Rating> ratings = listed(data.onet.skills, row);
		if (ratings.stream().anyMatch((other) -> other.element().equals(element))) {
			throw row.rejected(ELEMENT, "the skill %s is rated twice for %s".formatted(element, code));
		}
		ratings.add(rating);
	}

	/** Reads only the related work experience scale. */
	private static void readExperience(TableRow row, OfficialData data) {
		if (!row.text(SCALE).equals("RW")) {
			return;
		}
		String code = OccupationCodes.onetSoc(row, CODE);
		String category = row.required(CATEGORY);
		List<OnetData.Rating> shares = listed(data.onet.experience, row);
		if (shares.stream().anyMatch((other) -> other.element().equals(category))) {
			throw row.rejected(CATEGORY, "the category %s stands twice for %s".formatted(category, code));
		}
		shares.add(rating(row, category));
	}

	private static void readCategory(TableRow row, OfficialData data) {
		if (row.text(SCALE).equals("RW")) {
			data.onet.experienceCategories.put(row.required(CATEGORY), row.required(MEANING));
		}
	}

	private static void readJobZone(TableRow row, OfficialData data) {
		String zone = row.required(ZONE);
		if (!zone.matches("[1-5]")) {
			throw row.rejected(ZONE, "is not a level from 1 to 5");
		}
		OnetData.JobZone level = new OnetData.JobZone(Integer.parseInt(zone), date(row));
		if (data.onet.jobZones.putIfAbsent(OccupationCodes.onetSoc(row, CODE), level) != null) {
			throw row.rejected(CODE, "the occupation stands twice");
		}
	}

	private static void readRelated(TableRow row, OfficialData data) {
		int index = row.number(INDEX)
			.map((number) -> whole(row, INDEX, number))
			.orElseThrow(() -> row.rejected(INDEX, "is empty"));
		listed(data.onet.related, row)
			.add(new OnetData.RelatedOccupation(OccupationCodes.onetSoc(row, RELATED), index));
	}

	private static <T> List<T> listed(Map<String, List<T>> byCode, TableRow row) {
		return byCode.computeIfAbsent(OccupationCodes.onetSoc(row, CODE), (code) -> new ArrayList<>());
	}

	private static boolean anyElement(Header header, List<Row> head, Predicate<String> wanted) {
		return header.below(head).stream().anyMatch((row) -> wanted.test(row.text(ELEMENT)));
	}

	/** Returns whether an element is a basic or cross-functional skill. */
	private static boolean isSkill(String element) {
		return element.startsWith("2.A.") || element.startsWith("2.B.");
	}

	/** Returns whether an element is of education and experience, not work context. */
	private static boolean isOfExperience(String element) {
		return element.startsWith("2.D.") || element.startsWith("3.A.");
	}

	/** Returns a rating, withheld if the source recommends suppressing it. */
	private static OnetData.Rating rating(TableRow row, String element) {
		boolean suppressed = row.text("Recommend Suppress").equals("Y") || row.text("Not Relevant").equals("Y");
		Answer answer = suppressed ? new Blank(BlankReason.WITHHELD)
				: row.number(VALUE)
					.<Answer>map((value) -> Quantity.of(value.setScale(Math.max(DECIMALS, value.scale()))))
					.orElseThrow(() -> row.rejected(VALUE, "is empty"));
		return new OnetData.Rating(element, answer, sampling(row, suppressed), date(row));
	}

	/** Returns the sampling; for a suppressed number, only the sample size. */
	private static Optional<Sampling> sampling(TableRow row, boolean suppressed) {
		return row.number("N").map((number) -> {
			int respondents = whole(row, "N", number);
			return suppressed ? new Sampling(respondents, Optional.empty(), Optional.empty(), Optional.empty())
					: new Sampling(respondents, shortest(row, "Standard Error"), shortest(row, "Lower CI Bound"),
							shortest(row, "Upper CI Bound"));
		});
	}

	private static Optional<BigDecimal> shortest(TableRow row, String column) {
		return row.number(column).map(Decimals::shortest);
	}

	private static YearMonth date(TableRow row) {
		try {
			return YearMonth.parse(row.required(DATE), MONTH);
		}
		catch (DateTimeParseException ex) {
			throw row.rejected(DATE, "is no month such as 08/2023");
		}
	}

	private static int whole(TableRow row, String column, BigDecimal number) {
		try {
			return number.intValueExact();
		}
		catch (ArithmeticException ex) {
			throw row.rejected(column, "is no whole number");
		}
	}

}
