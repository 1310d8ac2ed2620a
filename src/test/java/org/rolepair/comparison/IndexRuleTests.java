package org.rolepair.comparison;

import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class IndexRuleTests {

	private static final RoleProfile NURSE = full("Nurse").build();

	@Test
	void aPairOfFullRolesIsIndexed() {
		assertThat(IndexRule.isIndexed(NURSE, full("Cook").build())).isTrue();
	}

	@Test
	void aMedianIsPayEnough() {
		RoleProfile cook = without("Cook", FactKind.ANNUAL_MEAN_WAGE)
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(IndexRule.isIndexed(NURSE, cook)).isTrue();
	}

	@Test
	void peopleExperienceAndSkillsAreNotAskedFor() {
		RoleProfile rich = full("Cook").with(FactKind.AVERAGE_AGE, Quantity.of("40"))
			.with(FactKind.TIME_TO_BECOME, Values.range("1", "2"))
			.with(FactKind.SKILL_MENTIONS, Values.partial("patients", "20"))
			.build();
		assertThat(IndexRule.isIndexed(NURSE, rich)).isTrue();
		assertThat(IndexRule.isIndexed(NURSE, full("Waiter").build())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("thinRoles")
	void aPairWithAThinRoleIsNotIndexed(RoleProfile thin) {
		assertThat(IndexRule.isIndexed(NURSE, thin)).isFalse();
		assertThat(IndexRule.isIndexed(thin, NURSE)).isFalse();
	}

	@Test
	void twoFullRolesWithoutAComparableRowAreNotIndexed() {
		RoleProfile undated = bare("Cook").from(Origins.undated("article"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("1"))
			.with(FactKind.MOST_COMMON_MAJOR, new Text("Business"))
			.build();
		assertThat(IndexRule.isIndexed(NURSE, undated)).isFalse();
	}

	@Test
	void oneComparableRowOfEducationIsEnough() {
		RoleProfile old = bare("Cook").from(Origins.survey(YearMonth.of(2010, 1)))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("1"))
			.from(Origins.survey())
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"))
			.build();
		assertThat(IndexRule.isIndexed(NURSE, old)).isTrue();
	}

	@Test
	void aComparableRowOfSkillsAloneIsNotEnough() {
		RoleProfile one = full("Cook").with(FactKind.JOB_ZONE, Quantity.of("2")).build();
		RoleProfile other = bare("Waiter").from(Origins.survey(YearMonth.of(2010, 1)))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("1"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"))
			.from(Origins.survey())
			.with(FactKind.JOB_ZONE, Quantity.of("2"))
			.build();
		assertThat(IndexRule.isIndexed(one, other)).isFalse();
	}

	private static Stream<RoleProfile> thinRoles() {
		return Stream.<UnaryOperator<RoleProfiles>>of( //
				(role) -> role.duties("One", "Two"), //
				(role) -> role.retired("chef", "Chef"))
			.map((thin) -> thin.apply(full("Cook")).build())
			.flatMap((thin) -> Stream.of(thin, without("Cook", FactKind.ANNUAL_MEAN_WAGE).build(),
					without("Cook", FactKind.ANNUAL_MEAN_WAGE)
						.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD))
						.build(),
					without("Cook", FactKind.ANNUAL_MEAN_WAGE).with(FactKind.SALARY_RANGE, Values.range("1", "2"))
						.build(),
					without("Cook", FactKind.PROJECTED_CHANGE).build(),
					without("Cook", FactKind.TYPICAL_ENTRY_EDUCATION).build(),
					figures(RoleProfiles.role("Cook"), null).duties("One", "Two", "Three").build(),
					figures(RoleProfiles.role("Cook"), null).described("Cooks cook.").build()));
	}

	private static RoleProfiles full(String title) {
		return without(title, null);
	}

	private static RoleProfiles without(String title, FactKind missing) {
		return figures(bare(title), missing);
	}

	private static RoleProfiles bare(String title) {
		return RoleProfiles.role(title).described("What they do.").duties("One", "Two", "Three");
	}

	private static RoleProfiles figures(RoleProfiles role, FactKind missing) {
		if (missing != FactKind.ANNUAL_MEAN_WAGE) {
			role.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"));
		}
		if (missing != FactKind.PROJECTED_CHANGE) {
			role.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.0"));
		}
		if (missing != FactKind.TYPICAL_ENTRY_EDUCATION) {
			role.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"));
		}
		return role;
	}

}
