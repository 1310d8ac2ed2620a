package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks up the work activities of tasks in O*NET's file, and not by the import's readers.
 */
final class TaskActivities {

	private final Map<String, List<String>> byTask = new HashMap<>();

	TaskActivities() {
		for (Sheet sheet : Sheet.of(SharedData.file("onet_30_1/Tasks to DWAs.xlsx"))) {
			Header.find(sheet, sheet.head(), List.of("DWA Title"))
				.ifPresent((header) -> header.forEachBelow(sheet,
						(row) -> this.byTask
							.computeIfAbsent(row.text("O*NET-SOC Code") + row.text("Task"), (task) -> new ArrayList<>())
							.add(row.text("DWA Title").replaceFirst("\\.$", ""))));
		}
	}

	/**
	 * Assert that the duties that come from O*NET 30.1 have the activities of their
	 * tasks.
	 */
	void assertPublished(List<RoleProfile> roles) {
		List<RoleProfile> imported = roles.stream()
			.filter((role) -> role.duties().map(Duties::source).filter("onet-30-1"::equals).isPresent())
			.toList();
		assertThat(imported).hasSizeGreaterThan(800).allSatisfy((role) -> {
			String code = role.onetSocCode().orElseThrow();
			for (Duty duty : role.duties().orElseThrow().items()) {
				assertThat(duty.activities()).as(code + " " + duty.text())
					.containsExactlyElementsOf(this.byTask.getOrDefault(code + duty.text(), List.of()));
			}
		});
	}

}
