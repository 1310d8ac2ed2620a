package org.rolepair.wages.view;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.PlaceWageRows;
import org.rolepair.wages.store.SomePlaces;
import org.rolepair.wages.store.WithPlaces;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;

/**
 * Roles that share a row of the source with others, or are counted in a wider group.
 */
@RolepairTest
@WithPlaces
class RolePlaceSectionsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private final Messages messages = new Messages();

	private final PublishedRoles roles = mock(PublishedRoles.class);

	@Autowired
	private LocalPay pay;

	@Autowired
	private PlaceWageRows wages;

	@Autowired
	private PlaceWording words;

	@BeforeEach
	void noRowIsShared() {
		reset(this.roles);
	}

	@Test
	void aRoleOfAWiderGroupIsFoundByTheGroupsRowAndSaysSo() {
		RoleProfile role = RoleProfiles.role("Flight nurse")
			.soc("29-1149")
			.from(Origins.onRow(Origins.survey(), SomePlaces.NURSES, "Registered Nurses"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.build();
		RolePlaceSections.RolePlaces places = section(role, TODAY).orElseThrow();
		assertThat(places.notes()).containsExactly(
				"The source counts this role in a wider group, 29-1141 “Registered Nurses”; the figures by place are those of the group.");
		assertThat(places.rankings()).hasSize(2)
			.allSatisfy((ranking) -> assertThat(ranking.tags()).containsExactly("of: Registered Nurses"));
	}

	@Test
	void aRowOfSeveralRolesSaysSo() {
		given(this.roles.withCode(SomePlaces.NURSES)).willReturn(2);
		RolePlaceSections.RolePlaces places = section(RoleProfiles.role("Nurse").soc(SomePlaces.NURSES).build(), TODAY)
			.orElseThrow();
		assertThat(places.notes()).containsExactly(
				"29-1141 is one row of the source, and 2 roles of this site belong to it: their figures by place are the same by construction.");
	}

	@Test
	void rankingsOfAnOldEditionAreMarked() {
		RoleProfile nurse = RoleProfiles.role("Nurse").soc(SomePlaces.NURSES).build();
		assertThat(section(nurse, TODAY).orElseThrow().rankings().get(0).tags()).isEmpty();
		assertThat(section(nurse, LocalDate.of(2027, 6, 1)).orElseThrow().rankings().get(0).tags())
			.containsExactly("old: May 2025");
	}

	@Test
	void theNationStandsByOnlyOfTheSameTime() {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.soc(SomePlaces.NURSES)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.EMPLOYMENT, Quantity.of("3379720"))
			.build();
		assertThat(section(nurse, TODAY).orElseThrow().rankings()).extracting(PlaceRankings.Ranking::nation)
			.containsOnly(Optional.empty());
	}

	@Test
	void aRoleThatNoPlaceHasSaysNothing() {
		assertThat(section(RoleProfiles.role("Cook").soc("35-2014").build(), TODAY)).isEmpty();
		assertThat(section(RoleProfiles.role("Cook").build(), TODAY)).isEmpty();
	}

	private Optional<RolePlaceSections.RolePlaces> section(RoleProfile role, LocalDate today) {
		return new RolePlaceSections(this.pay, this.wages, this.roles, this.words, this.messages).of(role,
				"/roles/" + role.slug(), Optional.empty(), new FigureCells(this.messages, today));
	}

}
