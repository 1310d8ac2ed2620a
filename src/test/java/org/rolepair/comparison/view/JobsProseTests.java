package org.rolepair.comparison.view;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class JobsProseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4.9 | 9.5 | Jobs for cooks are projected to grow faster than jobs for nurses.
			9.5 | 4.9 | Jobs for nurses are projected to grow faster than jobs for cooks.
			-4  | -2  | Jobs for nurses are projected to shrink faster than jobs for cooks.
			-2  | -4  | Jobs for cooks are projected to shrink faster than jobs for nurses.
			4.9 | -1  | Jobs for nurses are projected to grow, and jobs for cooks to shrink.
			-1  | 4.9 | Jobs for cooks are projected to grow, and jobs for nurses to shrink.
			0   | 4.9 | Jobs for cooks are projected to grow, and jobs for nurses to stay level.
			4.9 | 0   | Jobs for nurses are projected to grow, and jobs for cooks to stay level.
			0   | -1  | Jobs for cooks are projected to shrink, and jobs for nurses to stay level.
			-1  | 0   | Jobs for nurses are projected to shrink, and jobs for cooks to stay level.
			0   | 0   | ''
			-4  | -4  | ''""")
	void projectedChange(String nurse, String cook, String finding) {
		assertThat(
				finding(role("Nurse", FactKind.PROJECTED_CHANGE, nurse), role("Cook", FactKind.PROJECTED_CHANGE, cook)))
			.isEqualTo(finding);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			189100 | 81000  | Nurses have 2.3 times as many openings a year.
			81000  | 189100 | Cooks have 2.3 times as many openings a year.
			200    | 100    | Nurses have 2.0 times as many openings a year.
			199    | 100    | Nurses have 99 more openings a year.
			100    | 101    | Cooks have 1 more opening a year.
			0      | 100    | Cooks have 100 more openings a year.
			100    | 100    | ''""")
	void openings(String nurse, String cook, String finding) {
		assertThat(
				finding(role("Nurse", FactKind.ANNUAL_OPENINGS, nurse), role("Cook", FactKind.ANNUAL_OPENINGS, cook)))
			.isEqualTo(finding);
	}

	@Test
	void changeAndOpeningsHaveASentenceEach() {
		assertThat(finding(jobs("Nurse", "4.9", "189100"), jobs("Electrician", "9.5", "81000")))
			.isEqualTo("Jobs for electricians are projected to grow faster than jobs for nurses. "
					+ "Nurses have 2.3 times as many openings a year.");
	}

	@Test
	void aWiderGroupIsNamedForItsRole() {
		RoleProfile sustainability = RoleProfiles.role("Chief sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.9"))
			.build();
		assertThat(finding(sustainability, role("Cook", FactKind.PROJECTED_CHANGE, "9.5")))
			.isEqualTo("Jobs for cooks are projected to grow faster than jobs for chief executives, the wider group.");
		assertThat(finding(sustainability, role("Cook", FactKind.PROJECTED_CHANGE, "-9.5"))).isEqualTo(
				"Jobs for chief executives, the wider group, are projected to grow, and jobs for cooks to shrink.");
	}

	@Test
	void derivedOpeningsHaveNoRatio() {
		RoleProfile derived = RoleProfiles.of("Nurse", Origins.survey().derivedBy(Derivation.WORKED_OUT),
				FactKind.ANNUAL_OPENINGS, Quantity.of("500"));
		assertThat(finding(derived, role("Cook", FactKind.ANNUAL_OPENINGS, "100")))
			.isEqualTo("Nurses have 400 more openings a year.");
	}

	@Test
	void whatDoesNotCompareIsLeftOut() {
		RoleProfile nurse = jobs("Nurse", "4.9", "189100");
		assertThat(finding(nurse, RoleProfiles.role("Cook").build())).isEmpty();
		assertThat(finding(nurse,
				RoleProfiles.of("Cook", FactKind.PROJECTED_CHANGE, new Blank(BlankReason.NOT_COLLECTED))))
			.isEmpty();
		assertThat(finding(nurse, RoleProfiles.of("Cook", FactKind.PROJECTED_CHANGE, Values.lessThan("1")))).isEmpty();
		assertThat(finding(nurse,
				RoleProfiles.of("Cook", Origins.undated("article"), FactKind.PROJECTED_CHANGE, Quantity.of("-4"))))
			.isEmpty();
	}

	@Test
	void threeRolesHaveNoFinding() {
		assertThat(finding(jobs("Nurse", "4.9", "100"), jobs("Cook", "5.9", "300"), jobs("Judge", "0", "1"))).isEmpty();
	}

	private static RoleProfile role(String title, FactKind kind, String amount) {
		return RoleProfiles.of(title, kind, Quantity.of(amount));
	}

	private static RoleProfile jobs(String title, String change, String openings) {
		return RoleProfiles.role(title)
			.with(FactKind.PROJECTED_CHANGE, Quantity.of(change))
			.with(FactKind.ANNUAL_OPENINGS, Quantity.of(openings))
			.build();
	}

	private static String finding(RoleProfile... roles) {
		return new JobsProse(Comparison.of(List.of(roles)), new Sentences(new Messages())).finding();
	}

}
