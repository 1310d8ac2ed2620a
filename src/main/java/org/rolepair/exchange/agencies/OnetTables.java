package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.TableRow;

/**
 * O*NET's tables, under their headings of 25.1 to 31.0, and the BLS crosswalk from
 * O*NET-SOC to the National Employment Matrix. A matrix code covers several occupations
 * where the wage statistics combine them. Skills, knowledge, abilities and work
 * activities share headings, so the reader checks the id of their first element.
 */
final class OnetTables {

	static final String RELATIONS = "O*NET related occupations";

	private static final String CODE = "O*NET-SOC Code";

	private static final String ELEMENT = "Element ID";

	private static final String ELEMENT_NAME = "Element Name";

	private static final String SCALE = "Scale ID";

	private static final String CATEGORY = "Category";

	private static final String MEANING = "Category Description";

	private static final String ZONE = "Job Zone";

	private static final String RELATED = "Related O*NET-SOC Code";

	private static final String INDEX = "Index";

	/** What tells a figure that O*NET advises not to use. */
	private static final String SUPPRESS = "Recommend Suppress";

	static final List<OfficialFormat> ALL = List.of(
			OfficialFormat.of("O*NET occupations", List.of(CODE, "Title", "Description"), OnetTables::readOccupation),
			alternateTitles("Alternate Title"), alternateTitles("Job Title"),
			OfficialFormat
				.of("O*NET skills", List.of(CODE, ELEMENT, SCALE, OnetRatings.VALUE, "Not Relevant"),
						(header, head) -> !header.has(CATEGORY) && anyElement(header, head, OnetTables::isSkill),
						OnetTables::readSkill)
				.alsoReading(SUPPRESS, OnetRatings.DATE, "N", "Standard Error"),
			OfficialFormat.of("O*NET experience", List.of(CODE, ELEMENT, SCALE, CATEGORY, OnetRatings.VALUE),
					(header, head) -> anyElement(header, head, OnetTables::isOfExperience), OnetTables::readExperience)
				.alsoReading(SUPPRESS, OnetRatings.DATE),
			OfficialFormat.of("O*NET categories", List.of(SCALE, CATEGORY, MEANING),
					(header, head) -> !header.has(CODE), OnetTables::readCategory),
			OfficialFormat.of("O*NET elements", List.of(ELEMENT, ELEMENT_NAME, "Description"),
					(row, data) -> data.onet.elementNames.putIfAbsent(row.required(ELEMENT),
							row.required(ELEMENT_NAME))),
			OfficialFormat.of("O*NET job zones", List.of(CODE, ZONE, OnetRatings.DATE), OnetTables::readJobZone),
			OfficialFormat.of(RELATIONS, List.of(CODE, RELATED, INDEX), OnetTables::readRelated),
			OfficialFormat.of("crosswalk of O*NET-SOC and the employment matrix", List.of(CODE, "NEM Code"),
					(row, data) -> data.matrixCodes.put(OccupationCodes.onetSoc(row, CODE),
							OccupationCodes.soc(row, "NEM Code"))));

	private OnetTables() {
	}

	/** Returns the format of a table that calls alternate titles by one heading. */
	private static OfficialFormat alternateTitles(String heading) {
		return OfficialFormat.of("O*NET alternate titles", List.of(CODE, heading),
				(row, data) -> listed(data.onet.alternateTitles, row).add(row.required(heading)));
	}

	private static void readOccupation(TableRow row, OfficialData data) {
		OnetOccupation occupation = new OnetOccupation(OccupationCodes.onetSoc(row, CODE), row.required("Title"),
				row.required("Description"));
		if (data.onet.occupations.putIfAbsent(occupation.code(), occupation) != null) {
			throw row.rejected(CODE, "the occupation %s is there twice".formatted(occupation.code()));
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
		List<OnetData.Rating> ratings = listed(data.onet.skills, row);
		if (ratings.stream().anyMatch((other) -> other.element().equals(element))) {
			throw row.rejected(ELEMENT, "the skill %s is rated twice for %s".formatted(element, code));
		}
		add(row, ratings, data.onet.incompleteSkills, () -> OnetRatings.importance(row, element));
	}

	/** Adds a rating; without it, the occupation's ratings are incomplete. */
	private static void add(TableRow row, List<OnetData.Rating> ratings, Set<String> incomplete,
			Supplier<OnetData.Rating> rating) {
		try {
			ratings.add(rating.get());
		}
		catch (RejectedRowException ex) {
			incomplete.add(row.text(CODE));
			throw ex;
		}
	}

	/** Reads only the related work experience scale. */
	private static void readExperience(TableRow row, OfficialData data) {
		if (!row.text(SCALE).equals("RW")) {
			return;
		}
		List<OnetData.Rating> shares = listed(data.onet.experience, row);
		add(row, shares, data.onet.incompleteExperience, () -> OnetRatings.share(row, category(row, shares)));
	}

	private static String category(TableRow row, List<OnetData.Rating> shares) {
		String category = String.valueOf(whole(row, CATEGORY));
		if (shares.stream().anyMatch((other) -> other.element().equals(category))) {
			throw row.rejected(CATEGORY, "the category %s is there twice for %s".formatted(category, row.text(CODE)));
		}
		return category;
	}

	private static void readCategory(TableRow row, OfficialData data) {
		if (row.text(SCALE).equals("RW")) {
			data.onet.experienceCategories.put(row.required(CATEGORY), row.required(MEANING));
		}
	}

	private static void readJobZone(TableRow row, OfficialData data) {
		String zone = row.required(ZONE);
		if (!zone.matches("[1-5]")) {
			throw row.rejected(ZONE, "isn't a level from 1 to 5");
		}
		OnetData.JobZone level = new OnetData.JobZone(Integer.parseInt(zone), OnetRatings.date(row));
		if (data.onet.jobZones.putIfAbsent(OccupationCodes.onetSoc(row, CODE), level) != null) {
			throw row.rejected(CODE, "the occupation is there twice");
		}
	}

	private static void readRelated(TableRow row, OfficialData data) {
		int index = whole(row, INDEX);
		listed(data.onet.related, row)
			.add(new OnetData.RelatedOccupation(OccupationCodes.onetSoc(row, RELATED), index));
	}

	private static int whole(TableRow row, String column) {
		return row.number(column)
			.map((number) -> OnetRatings.whole(row, column, number))
			.orElseThrow(() -> row.rejected(column, "is empty"));
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

}
