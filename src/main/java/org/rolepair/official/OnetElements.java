package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;

/**
 * O*NET's table "Content Model Reference", which names the elements where other tables
 * give only their ids.
 */
final class OnetElements implements OfficialFormat {

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of("Element ID", "Element Name", "Description"))
			.map((header) -> new Reading("O*NET elements", header,
					(row) -> data.elementNames.putIfAbsent(row.required("Element ID"), row.required("Element Name"))));
	}

}
