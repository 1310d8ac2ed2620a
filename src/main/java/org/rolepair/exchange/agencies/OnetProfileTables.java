package org.rolepair.exchange.agencies;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;

/**
 * O*NET's tables of knowledge, interests, work styles and software. Tables of ratings
 * share headings, so the reader checks the ids and scales of their first elements. The
 * work styles of editions before 30.1 have other elements and are not read.
 */
final class OnetProfileTables {

	private static final String CODE = "O*NET-SOC Code";

	private static final String ELEMENT = "Element ID";

	private static final String ELEMENT_NAME = "Element Name";

	private static final String SCALE = "Scale ID";

	private static final String HOT = "Hot Technology";

	private static final String IN_DEMAND = "In Demand";

	static final List<OfficialFormat> ALL = List.of(
			ratings("O*NET knowledge", "2.C.", Map.of("IM", FactKind.KNOWLEDGE_IMPORTANCE)),
			ratings("O*NET interests", "1.B.1.", Map.of("OI", FactKind.OCCUPATIONAL_INTERESTS)),
			ratings("O*NET work styles", "1.D.",
					Map.of("WI", FactKind.WORK_STYLE_IMPACT, "DR", FactKind.WORK_STYLE_DISTINCTIVENESS)),
			software("Example", "Commodity Title"), software("Workplace Example", ELEMENT_NAME));

	private OnetProfileTables() {
	}

	private static OfficialFormat ratings(String name, String elements, Map<String, FactKind> kinds) {
		return OfficialFormat.of(name, List.of(CODE, ELEMENT, SCALE, OnetRatings.VALUE, OnetRatings.DATE),
				(header, head) -> !header.has("Category") && rates(header, head, elements, kinds.keySet()),
				(row, data) -> {
					FactKind kind = kinds.get(row.text(SCALE));
					if (kind != null && row.required(ELEMENT).startsWith(elements)) {
						readRating(row, kind, data);
					}
				});
	}

	private static boolean rates(Header header, List<Row> head, String elements, Set<String> scales) {
		return header.below(head)
			.stream()
			.anyMatch((row) -> row.text(ELEMENT).startsWith(elements) && scales.contains(row.text(SCALE)));
	}

	private static void readRating(TableRow row, FactKind kind, OfficialData data) {
		String element = row.text(ELEMENT);
		String code = OccupationCodes.onetSoc(row, CODE);
		String name = row.text(ELEMENT_NAME);
		if (!name.isEmpty()) {
			data.onet.elementNames.putIfAbsent(element, name);
		}
		List<OnetData.Rating> ratings = data.onet.profiles.listed(kind, code);
		if (ratings.stream().anyMatch((other) -> other.element().equals(element))) {
			throw row.rejected(ELEMENT, "the element %s is rated twice for %s".formatted(element, code));
		}
		try {
			ratings.add(OnetRatings.rating(row, element, kind.unit()));
		}
		catch (RejectedRowException ex) {
			data.onet.profiles.markIncomplete(kind, code);
			throw ex;
		}
	}

	private static OfficialFormat software(String name, String group) {
		return OfficialFormat.of("O*NET software", List.of(CODE, name, group, HOT), (row, data) -> {
			NamedItem item = NamedItem.of(item(row, name));
			String sort = item(row, group);
			data.onet.profiles.addSoftware(OccupationCodes.onetSoc(row, CODE),
					(sort.equals(item.name()) ? item : item.detailed(sort)).marked(marks(row)));
		});
	}

	private static Set<ItemMark> marks(TableRow row) {
		Set<ItemMark> marks = EnumSet.noneOf(ItemMark.class);
		if (row.text(HOT).equals("Y")) {
			marks.add(ItemMark.HOT);
		}
		if (row.text(IN_DEMAND).equals("Y")) {
			marks.add(ItemMark.IN_DEMAND);
		}
		return marks;
	}

	/** Returns a cell's text in one line that an item can have. */
	static String item(TableRow row, String column) {
		String text = row.required(column).replace(NamedItem.SEPARATOR, "/").replaceAll("\\s+", " ");
		row.requireShort(column, text, NamedItem.MAX_LENGTH);
		return text;
	}

}
