package org.rolepair.exchange.agencies;

import java.util.List;

import org.rolepair.exchange.tables.TableRow;

/** O*NET's tables of tasks and of detailed work activities. */
final class OnetTaskTables {

	private static final String CODE = "O*NET-SOC Code";

	private static final String TASK = "Task";

	private static final String TASK_ID = "Task ID";

	private static final String TYPE = "Task Type";

	private static final String ACTIVITY = "DWA ID";

	private static final String TITLE = "DWA Title";

	private static final int MAX_TASK_LENGTH = 1_000;

	private static final int MAX_TITLE_LENGTH = 150;

	static final List<OfficialFormat> ALL = List.of(
			OfficialFormat.of("O*NET tasks", List.of(CODE, TASK, TYPE), OnetTaskTables::readTask).alsoReading(TASK_ID),
			OfficialFormat.of("O*NET work activities of tasks", List.of(CODE, TASK_ID, ACTIVITY),
					(row, data) -> data.onet.tasks.addActivity(row.required(TASK_ID), readActivity(row, data))),
			OfficialFormat.of("O*NET work activities", List.of(ACTIVITY, TITLE), (header, head) -> !header.has(CODE),
					OnetTaskTables::readActivity));

	private OnetTaskTables() {
	}

	private static void readTask(TableRow row, OfficialData data) {
		data.onet.tasks.add(OccupationCodes.onetSoc(row, CODE),
				new OnetTasks.Task(row.text(TASK_ID), line(row, TASK, MAX_TASK_LENGTH), row.text(TYPE).equals("Core")));
	}

	/** Returns a row's activity, of which it may have the title. */
	private static String readActivity(TableRow row, OfficialData data) {
		String id = row.required(ACTIVITY);
		if (!row.text(TITLE).isEmpty()) {
			String title = line(row, TITLE, MAX_TITLE_LENGTH);
			data.onet.tasks.title(id, title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
		}
		return id;
	}

	/** Returns a text that a duty can have. */
	private static String line(TableRow row, String column, int longest) {
		String text = row.required(column).replace("|", "/").replaceAll("\\s+", " ");
		row.requireShort(column, text, longest);
		return text;
	}

}
