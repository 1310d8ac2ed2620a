package org.rolepair.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Education, Training, and Experience", of which the related work
 * experience (scale RW) is taken: the share of each of its eleven categories.
 */
final class OnetExperience implements OfficialFormat {

	private static final String ELEMENT = "Element ID";

	private static final String CATEGORY = "Category";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, ELEMENT, "Scale ID", CATEGORY, "Data Value"))
			.filter((header) -> header.below(head).stream().anyMatch((row) -> isOfThisTable(row.text(ELEMENT))))
			.map((header) -> new Reading("O*NET experience", header, (row) -> read(row, data)));
	}

	/** Elements of education and experience, not those of the work context. */
	private static boolean isOfThisTable(String element) {
		return element.startsWith("2.D.") || element.startsWith("3.A.");
	}

	private static void read(TableRow row, OfficialData data) {
		if (!row.text("Scale ID").equals("RW")) {
			return;
		}
		String code = Codes.onetSoc(row, OnetRows.CODE);
		String category = row.required(CATEGORY);
		List<OnetRating> shares = data.experience.computeIfAbsent(code, (unseen) -> new ArrayList<>());
		if (shares.stream().anyMatch((other) -> other.element().equals(category))) {
			throw row.rejected(CATEGORY, "the category %s stands twice for %s".formatted(category, code));
		}
		shares.add(OnetRows.rating(row, category));
	}

}
