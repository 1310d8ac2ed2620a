package org.rolepair.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Task Statements".
 */
final class OnetTasks implements OfficialFormat {

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, "Task", "Task Type"))
			.map((header) -> new Reading("O*NET tasks", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		data.tasks.computeIfAbsent(Codes.onetSoc(row, OnetRows.CODE), (code) -> new ArrayList<>())
			.add(new OnetTask(row.required("Task"), row.text("Task Type").equals("Core")));
	}

}
