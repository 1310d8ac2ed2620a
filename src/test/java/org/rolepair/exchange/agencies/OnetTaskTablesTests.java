package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.Duty;

import static org.assertj.core.api.Assertions.assertThat;

class OnetTaskTablesTests {

	private static final String CODE = "29-1141.00";

	private static final String ACTIVITIES = "O*NET-SOC Code\tTask ID\tDWA ID\tDate\tDomain Source";

	@TempDir
	private Path folder;

	@Test
	void aTaskNamesItsActivities() {
		OfficialData data = tasks()
			.file("Tasks to DWAs.txt", ACTIVITIES, CODE + "\t1\t4.A.1.D01\t08/2023\tAnalyst",
					CODE + "\t1\t4.A.2.D02\t08/2023\tAnalyst", CODE + "\t2\t4.A.1.D01\t08/2023\tAnalyst")
			.file("DWA Reference.txt", "Element ID\tIWA ID\tDWA ID\tDWA Title",
					"4.A.1\t4.A.1.I01\t4.A.1.D01\tTreat injuries.", "4.A.2\t4.A.2.I01\t4.A.2.D02\tRecord | note data.")
			.read()
			.data();
		assertThat(data.onet().tasks().duties(CODE)).containsExactly(
				new Duty("Set bones.", List.of("Treat injuries", "Record / note data")),
				new Duty("Bandage.", List.of("Treat injuries")));
		assertThat(data.onet().missing()).isEmpty();
	}

	@Test
	void theTitleBesideAnActivityIsEnough() {
		OfficialData data = tasks()
			.file("Tasks to DWAs.txt", "O*NET-SOC Code\tTitle\tTask ID\tTask\tDWA ID\tDWA Title",
					CODE + "\tNurses\t2\tBandage.\t4.A.1.D01\tTreat injuries.")
			.read()
			.data();
		assertThat(data.onet().tasks().duties(CODE)).containsExactly(new Duty("Set bones.", List.of()),
				new Duty("Bandage.", List.of("Treat injuries")));
		assertThat(data.onet().missing()).isEmpty();
	}

	@Test
	void activitiesWithoutTitlesOrTasksAreMissed() {
		GivenTables activities = given().file("Tasks to DWAs.txt", ACTIVITIES,
				CODE + "\t1\t4.A.1.D01\t08/2023\tAnalyst");
		String missing = "its Tasks to DWAs need its Task Statements, and the titles in its DWA Reference";
		assertThat(activities.read().data().onet().missing()).containsExactly(missing);
		OfficialData untitled = activities.tasks(CODE + "\t1\tSet bones.\tCore").read().data();
		assertThat(untitled.onet().missing()).containsExactly(missing);
		assertThat(untitled.onet().tasks().duties(CODE)).containsExactly(new Duty("Set bones.", List.of()));
	}

	@Test
	void anEndlessTaskIsRejected() {
		assertThat(given().tasks(CODE + "\t1\tSet bones.\tCore", CODE + "\t2\t" + "x".repeat(1_001) + "\tCore")
			.read()
			.rejected()).extracting(FileProblem::reason).containsExactly("has 1,001 characters; the limit is 1,000");
	}

	private GivenTables given() {
		return new GivenTables(this.folder).onet("30.1");
	}

	private GivenTables tasks() {
		return given().tasks(CODE + "\t1\tSet bones.\tCore", CODE + "\t2\tBandage.\tCore",
				CODE + "\t3\tRest.\tSupplemental");
	}

}
