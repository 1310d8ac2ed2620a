package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.wages.Place;
import org.rolepair.wages.store.Places;
import org.rolepair.wages.store.WithPlaces;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
@WithPlaces
class PlaceComparisonsTests {

	@Autowired
	private PlaceComparisons comparisons;

	private Place texas;

	@BeforeEach
	void find(@Autowired Places places) {
		this.texas = places.all().stream().filter((place) -> place.slug().equals("texas")).findFirst().orElseThrow();
	}

	@Test
	void rolesOfOneRowAreTheSameByConstruction() {
		FactTable table = at(RoleProfiles.role("Flight nurse").soc("29-1141").build(),
				RoleProfiles.role("School nurse").soc("29-1141").build());
		assertThat(table.rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.pairDifferences()).extracting(VerdictWording::text)
				.containsExactly("One figure for both: SOC 29-1141"));
	}

	@Test
	void aRoleInAnotherCurrencyIsNotDrawnOnTheSameScale() {
		RoleProfile euros = RoleProfiles.role("Nurse").soc("29-1141").paidIn("EUR").build();
		RoleProfile dollars = RoleProfiles.role("Pharmacist").soc("29-1051").build();
		assertThat(here(euros, dollars).chart()).isEmpty();
		assertThat(here(euros, dollars).table().rows()).isNotEmpty();
	}

	@Test
	void rolesThatThePlaceDoesNotKnowLeaveAnEmptyTable() {
		PlaceComparisons.PayByPlace.Here here = here(RoleProfiles.role("Cook").build(),
				RoleProfiles.role("Baker").soc("51-3011").build());
		assertThat(here.table().isEmpty()).isTrue();
		assertThat(here.notes()).hasSize(3);
	}

	private FactTable at(RoleProfile... roles) {
		return here(roles).table();
	}

	private PlaceComparisons.PayByPlace.Here here(RoleProfile... roles) {
		Messages messages = new Messages();
		FactTables nation = new FactTables(Comparison.of(List.of(roles)), messages,
				new FigureCells(messages, LocalDate.of(2026, 11, 26)), RowFilter.ALL);
		return this.comparisons.of(nation, Optional.of(this.texas), List.of(FactKind.ANNUAL_MEAN_WAGE))
			.flatMap(PlaceComparisons.PayByPlace::here)
			.orElseThrow();
	}

}
