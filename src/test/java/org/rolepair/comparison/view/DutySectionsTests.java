package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;

class DutySectionsTests {

	@Test
	void dutiesOfOneActivityStandSideBySide() {
		ComparisonPage.Duties duties = section(role("Nurse", "Chart | Record", "Set bones | Treat"),
				role("Medic", "Note | Record", "Drive"));
		assertThat(duties.finding()).isEqualTo("O*NET lists 1 work activity for both roles.");
		assertThat(duties.shared())
			.containsExactly(new ComparisonPage.SharedActivity("Record", List.of(List.of("Chart"), List.of("Note"))));
		assertThat(duties.more()).isEmpty();
		assertThat(duties.roles()).extracting(ComparisonPage.RoleDuties::heading).containsOnly("Other duties");
		assertThat(duties.roles()).extracting(ComparisonPage.RoleDuties::first)
			.containsExactly(List.of("Set bones"), List.of("Drive"));
	}

	@Test
	void activitiesAfterTheThirdAreFolded() {
		String[] lines = { "A | a", "B | b", "C | c", "D | d" };
		ComparisonPage.Duties duties = section(role("Nurse", lines), role("Medic", lines));
		assertThat(duties.shared()).hasSize(3);
		assertThat(duties.more()).hasValueSatisfying((more) -> {
			assertThat(more.label()).isEqualTo("Show 1 more work activity");
			assertThat(more.activities()).extracting(ComparisonPage.SharedActivity::name).containsExactly("d");
		});
		assertThat(duties.roles()).allSatisfy((list) -> {
			assertThat(list.first()).isEmpty();
			assertThat(list.missing()).isEmpty();
		});
	}

	@Test
	void pairWithoutACommonActivitySaysSo() {
		ComparisonPage.Duties duties = section(role("Nurse", "Chart | Record"), role("Cook", "Bake | Prepare"));
		assertThat(duties.finding()).isEqualTo("O*NET lists no work activity for both roles.");
		assertThat(duties.shared()).isEmpty();
		assertThat(duties.roles()).extracting(ComparisonPage.RoleDuties::heading).containsOnly("");
	}

	@Test
	void nothingIsSaidWhereOneRoleNamesNoActivities() {
		ComparisonPage.Duties duties = section(role("Nurse", "Chart | Record"), role("Cook", "Record"));
		assertThat(duties.finding()).isEmpty();
		assertThat(duties.shared()).isEmpty();
		assertThat(duties.roles()).extracting(ComparisonPage.RoleDuties::first)
			.containsExactly(List.of("Chart"), List.of("Record"));
	}

	@Test
	void threeRolesKeepTheirListsApart() {
		ComparisonPage.Duties duties = section(role("Nurse", "Chart | Record"), role("Medic", "Note | Record"),
				RoleProfiles.role("Cook").build());
		assertThat(duties.finding()).isEmpty();
		assertThat(duties.roles()).hasSize(3);
		assertThat(duties.roles().get(2).missing()).isEqualTo("No duties entered yet.");
	}

	@Test
	void theLastOfManyActivitiesAreNamedAlone() {
		String[] lines = IntStream.rangeClosed(1, 10)
			.mapToObj((at) -> "Duty " + at + " | Kind " + at)
			.toArray(String[]::new);
		ComparisonPage.Duties duties = section(role("Nurse", lines), role("Medic", lines));
		ComparisonPage.MoreActivities more = duties.more().orElseThrow();
		assertThat(more.label()).isEqualTo("Show 7 more work activities");
		assertThat(more.activities()).hasSize(1);
		assertThat(more.names()).isEqualTo("Also for both: Kind 5; Kind 6; Kind 7; Kind 8; Kind 9; Kind 10.");
		assertThat(duties.roles().get(1).all()).contains(new Link("See all 10 duties", "/roles/medic#duties"));
	}

	@Test
	void longListIsCutAndLeadsToTheRolesPage() {
		String[] lines = IntStream.range(0, 12).mapToObj((at) -> "Duty " + at).toArray(String[]::new);
		ComparisonPage.RoleDuties nurse = section(role("Nurse", lines), role("Cook", "Bakes")).roles().get(0);
		assertThat(nurse.rest()).hasSize(3);
		assertThat(nurse.more()).isEqualTo("Show 3 more duties");
		assertThat(nurse.all()).contains(new Link("See all 12 duties", "/roles/nurse#duties"));
	}

	@Test
	void tenDutiesAreNotCut() {
		String[] lines = IntStream.range(0, 10).mapToObj((at) -> "Duty " + at).toArray(String[]::new);
		ComparisonPage.RoleDuties nurse = section(role("Nurse", lines), role("Cook", "Bakes")).roles().get(0);
		assertThat(nurse.rest()).hasSize(7);
		assertThat(nurse.all()).isEmpty();
	}

	private static RoleProfile role(String title, String... duties) {
		return RoleProfiles.role(title).citing(Citations.withAgeLimit("survey", 24)).duties(duties).build();
	}

	private static ComparisonPage.Duties section(RoleProfile... roles) {
		Messages messages = new Messages();
		List<RoleProfile> compared = List.of(roles);
		return new DutySections(ColumnHead.of(compared), compared, true,
				new FigureRows(messages, LocalDate.of(2026, 11, 30)), messages)
			.section();
	}

}
