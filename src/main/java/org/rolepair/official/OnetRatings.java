package org.rolepair.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Skills". Knowledge, abilities and work activities have the same headings
 * and are told apart by the ids of their first elements; of the scales only importance
 * (IM) is taken.
 */
final class OnetRatings implements OfficialFormat {

	private static final String ELEMENT = "Element ID";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, ELEMENT, "Scale ID", "Data Value", "Not Relevant"))
			.filter((header) -> !header.has("Category"))
			.filter((header) -> header.below(head).stream().anyMatch((row) -> isSkill(row.text(ELEMENT))))
			.map((header) -> new Reading("O*NET skills", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		String element = row.required(ELEMENT);
		if (!isSkill(element) || !row.text("Scale ID").equals("IM")) {
			return;
		}
		String code = Codes.onetSoc(row, OnetRows.CODE);
		String name = row.text("Element Name");
		if (!name.isEmpty()) {
			data.elementNames.putIfAbsent(element, name);
		}
		OnetRating rating = OnetRows.rating(row, element);
		List<OnetRating> ratings = data.skills.computeIfAbsent(code, (unseen) -> new ArrayList<>());
		if (ratings.stream().anyMatch((other) -> other.element().equals(element))) {
			throw row.rejected(ELEMENT, "the skill %s is rated twice for %s".formatted(element, code));
		}
		ratings.add(rating);
	}

	/** Basic skills and cross-functional ones. */
	private static boolean isSkill(String element) {
		return element.startsWith("2.A.") || element.startsWith("2.B.");
	}

}
