package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
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
		PlaceComparisons.Here here = here(RoleProfiles.role("Flight nurse").soc("29-1141").build(),
				RoleProfiles.role("School nurse").soc("29-1141").build());
		assertThat(here.rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.sides().get(0).gaps()).extracting((gap) -> gap.wording().text())
				.containsExactly("Same figure: the source counts both roles together as SOC 29-1141"));
		assertThat(here.sentences()).singleElement()
			.asString()
			.startsWith("In Texas, both roles share one pay figure: ");
	}

	@Test
	void theNationIsBesideThePlace() {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.soc("29-1141")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.build();
		PlaceComparisons.Here here = here(nurse, RoleProfiles.role("Pharmacist").soc("29-1051").build());
		PlaceComparisons.Row mean = here.rows().get(0);
		assertThat(mean.sides().get(0).cells()).extracting((cell) -> cell.value().text())
			.doesNotContain("$101,420")
			.allMatch((text) -> text.startsWith("$"));
		assertThat(mean.sides().get(1).cells()).extracting((cell) -> cell.value().text())
			.containsExactly("$101,420", "Not yet entered");
		assertThat(mean.sides().get(0).gaps().get(0).wording().hasLeader()).isTrue();
		assertThat(mean.sides().get(1).gaps().get(0).wording().text()).isEqualTo("Nothing to compare");
		assertThat(mean.from()).hasSize(2).doesNotHaveDuplicates();
	}

	@Test
	void theAnswerAtThePlaceComesBeforeTheNations() {
		PlaceComparisons.Here here = here(
				RoleProfiles.role("Nurse")
					.soc("29-1141")
					.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
					.build(),
				RoleProfiles.role("Pharmacist")
					.soc("29-1051")
					.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("140000"))
					.build());
		assertThat(here.sentences()).hasSize(2);
		assertThat(here.sentences().get(0)).startsWith("In Texas, pharmacists earn $");
		assertThat(here.sentences().get(1))
			.isEqualTo("In the United States, pharmacists earn $38,580 more a year on average (2025-05).");
	}

	@Test
	void payInAnotherCurrencyIsNotComparedInTheNation() {
		RoleProfile euros = RoleProfiles.role("Nurse")
			.soc("29-1141")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000"))
			.build();
		RoleProfile dollars = RoleProfiles.role("Pharmacist")
			.soc("29-1051")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("140000"))
			.build();
		PlaceComparisons.Row mean = here(euros, dollars).rows().get(0);
		assertThat(mean.sides().get(0).cells()).allMatch((cell) -> cell.value().text().startsWith("$"));
		assertThat(mean.sides().get(0).gaps().get(0).wording().amount()).startsWith("$");
		assertThat(mean.sides().get(1).cells()).extracting((cell) -> cell.value().text())
			.containsExactly("€60,000", "$140,000");
		assertThat(mean.sides().get(1).gaps().get(0).wording().text())
			.isEqualTo("Not comparable: they are in different currencies");
	}

	@Test
	void rolesThatThePlaceDoesNotKnowLeaveNoRows() {
		PlaceComparisons.Here here = here(RoleProfiles.role("Cook").build(),
				RoleProfiles.role("Baker").soc("51-3011").build());
		assertThat(here.rows()).isEmpty();
		assertThat(here.sentences()).isEmpty();
		assertThat(here.notes()).hasSize(3);
	}

	private PlaceComparisons.Here here(RoleProfile... roles) {
		Messages messages = new Messages();
		FactTables nation = new FactTables(Comparison.of(List.of(roles)), messages,
				new FigureRows(messages, LocalDate.of(2026, 11, 26)), RowFilter.ALL);
		return this.comparisons.of(nation, Optional.of(this.texas))
			.flatMap(PlaceComparisons.PayByPlace::here)
			.orElseThrow();
	}

}
