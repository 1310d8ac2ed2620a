package org.rolepair.comparison;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ComparisonTests {

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4 })
	void takesTwoToFourRoles(int count) {
		Comparison comparison = Comparison.of(roles(count));
		assertThat(comparison.roles()).hasSize(count);
		assertThat(comparison.isPair()).isEqualTo(count == 2);
		assertThat(comparison.row(FactKind.ANNUAL_MEAN_WAGE).verdicts()).hasSize(count - 1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5 })
	void takesNoFewerAndNoMore(int count) {
		List<RoleProfile> roles = roles(count);
		assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(roles));
	}

	@Test
	void takesNoRoleTwice() {
		RoleProfile role = RoleProfiles.role("Nurse").build();
		assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(List.of(role, role)));
	}

	@Test
	void judgesEveryRoleByTheFirst() {
		Comparison comparison = Comparison.of(List.of(paid("Nurse", "20"), paid("Cook", "10"), paid("Lawyer", "30")));
		assertThat(comparison.row(FactKind.ANNUAL_MEAN_WAGE).verdicts())
			.extracting((verdict) -> ((Verdict.Difference) verdict).isHigher())
			.containsExactly(false, true);
	}

	@Test
	void describesPeopleEvenWhereTwoRolesSayNothingOfThem() {
		RoleProfile counted = RoleProfiles.of("Lawyer", FactKind.MEDIAN_AGE, Quantity.of("46.2"));
		Comparison comparison = Comparison
			.of(List.of(RoleProfiles.role("Nurse").build(), RoleProfiles.role("Cook").build(), counted));
		assertThat(comparison.row(FactKind.MEDIAN_AGE).verdicts()).containsOnly(Verdict.Plain.DESCRIBED);
	}

	@Test
	void showsTheKindsThatAnyRoleSpeaksOfBlanksIncludedInTheOrderAskedFor() {
		RoleProfile nurse = RoleProfiles.of("Nurse", FactKind.EMPLOYMENT, Quantity.of("10"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.JOB_SATISFACTION, new Blank(BlankReason.NOT_COLLECTED));
		List<Comparison.ComparedRow> rows = Comparison.of(List.of(nurse, cook))
			.rows(List.of(FactKind.JOB_SATISFACTION, FactKind.ANNUAL_OPENINGS, FactKind.EMPLOYMENT));
		assertThat(rows).extracting(Comparison.ComparedRow::kind)
			.containsExactly(FactKind.JOB_SATISFACTION, FactKind.EMPLOYMENT);
	}

	@ParameterizedTest
	@CsvSource({ //
			"10, 10, 10, SIMILAR", //
			"10, 10, 11, DIFFERENT", //
			"10, 11, 10, DIFFERENT", //
			"10, 10, , SIMILAR", //
			"10, , 11, DIFFERENT", //
			"10, , , NOT_COMPARED", //
			", 10, 10, NOT_COMPARED" })
	void aRowIsDifferentAsSoonAsOneRoleDiffers(String one, String two, String three, Verdict.Similarity similarity) {
		Comparison comparison = Comparison.of(List.of(paid("Nurse", one), paid("Cook", two), paid("Lawyer", three)));
		assertThat(comparison.row(FactKind.ANNUAL_MEAN_WAGE).similarity()).isEqualTo(similarity);
	}

	@ParameterizedTest
	@CsvSource({ //
			"ALL, DIFFERENT, true", "ALL, SIMILAR, true", "ALL, NOT_COMPARED, true", //
			"DIFFERENCES, DIFFERENT, true", "DIFFERENCES, SIMILAR, false", "DIFFERENCES, NOT_COMPARED, false", //
			"SIMILARITIES, DIFFERENT, false", "SIMILARITIES, SIMILAR, true", "SIMILARITIES, NOT_COMPARED, false" })
	void aFilterShowsItsRowsAndLeavesTheNotComparedForLast(RowFilter filter, Verdict.Similarity similarity,
			boolean shown) {
		assertThat(filter.shows(similarity)).isEqualTo(shown);
	}

	@Test
	void aFilterIsNamedInTheAddress() {
		assertThat(RowFilter.of("differences")).hasValue(RowFilter.DIFFERENCES);
		assertThat(RowFilter.of("similarities")).hasValue(RowFilter.SIMILARITIES);
		assertThat(RowFilter.of("all")).hasValue(RowFilter.ALL);
		assertThat(RowFilter.of("DIFFERENCES")).isEmpty();
		assertThat(RowFilter.of("")).isEmpty();
	}

	private static List<RoleProfile> roles(int count) {
		return IntStream.range(0, count).mapToObj((i) -> RoleProfiles.role("Role " + i).build()).toList();
	}

	private static RoleProfile paid(String title, String amount) {
		RoleProfiles role = RoleProfiles.role(title);
		return ((amount != null) ? role.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(amount)) : role).build();
	}

}
