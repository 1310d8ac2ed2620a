package org.rolepair.role;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class RoleProfileTests {

	@ParameterizedTest
	@CsvSource({ "11-1011.00, 11-1011", "11-1011.00, 11-1011.00", "11-1011.03, 11-1011.03" })
	void aRowOfTheRolesCodeIsItsOwn(String occupation, String row) {
		assertThat(role(occupation, row).widerRow(FactKind.ANNUAL_MEAN_WAGE)).isEmpty();
	}

	/** The parent, the main occupation, a combination, a Census group. */
	@ParameterizedTest
	@CsvSource({ "11-1011.03, 11-1011", "11-1011.03, 11-1011.00", "13-1021.00, 13-1020", "35-2014.00, 35-2010" })
	void aRowOfAnotherCodeIsWider(String occupation, String row) {
		assertThat(role(occupation, row).widerRow(FactKind.ANNUAL_MEAN_WAGE))
			.hasValue(new StatisticalRow(Optional.of(row), "The group"));
	}

	@Test
	void aRowWithoutACodeIsWider() {
		assertThat(role("17-1022.00", null).widerRow(FactKind.ANNUAL_MEAN_WAGE)).isPresent();
	}

	@Test
	void aRoleWithoutACodeHasNoRowOfItsOwn() {
		RoleProfile role = RoleProfiles.role("Patient coordinator")
			.from(Origins.onRow(Origins.survey(), "29-2099", "The group"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.build();
		assertThat(role.widerRow(FactKind.ANNUAL_MEAN_WAGE)).isPresent();
	}

	@Test
	void aFigureOfNoRowIsTheRolesOwn() {
		assertThat(RoleProfiles.paid("Lawyer", "50000").widerRow(FactKind.ANNUAL_MEAN_WAGE)).isEmpty();
		assertThat(RoleProfiles.paid("Lawyer", "50000").widerRow(FactKind.EMPLOYMENT)).isEmpty();
	}

	private static RoleProfile role(String occupation, String row) {
		return RoleProfiles.role("Chief sustainability officer")
			.onet(occupation)
			.from(Origins.onRow(Origins.survey(), row, "The group"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.build();
	}

}
