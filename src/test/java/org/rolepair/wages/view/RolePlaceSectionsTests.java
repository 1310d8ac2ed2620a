package org.rolepair.wages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.LocalPrices;
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

	@Autowired
	private LocalPrices prices;

	@Autowired
	private PriceAdjustment adjustment;

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
		assertThat(tables(places)).hasSize(2)
			.extracting((table) -> table.from().remarks())
			.containsOnly(", all registered nurses");
		assertThat(places.map().orElseThrow().label())
			.isEqualTo("Average pay of registered nurses, the wider group, by state");
	}

	@Test
	void aRowOfSeveralRolesSaysSo() {
		given(this.roles.withCode(SomePlaces.NURSES)).willReturn(2);
		RolePlaceSections.RolePlaces places = section(RoleProfiles.role("Nurse").soc(SomePlaces.NURSES).build(), TODAY)
			.orElseThrow();
		assertThat(places.notes())
			.containsExactly("The source counts 2 of our roles together (29-1141), so their pay by place is the same.");
	}

	@Test
	void rankingsOfAnOldEditionAreMarked() {
		RoleProfile nurse = RoleProfiles.role("Nurse").soc(SomePlaces.NURSES).build();
		assertThat(tables(section(nurse, TODAY).orElseThrow())).extracting((table) -> table.from().text())
			.allMatch((text) -> text.endsWith("May 2025"));
		assertThat(tables(section(nurse, LocalDate.of(2027, 6, 1)).orElseThrow()))
			.extracting((table) -> table.from().text())
			.allMatch((text) -> text.endsWith("May 2025, over 2 years old"));
	}

	@Test
	void theNationStandsByOnlyOfTheSameTime() {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.soc(SomePlaces.NURSES)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.EMPLOYMENT, Quantity.of("3379720"))
			.build();
		RolePlaceSections.RolePlaces places = section(nurse, TODAY).orElseThrow();
		assertThat(tables(places)).noneMatch((table) -> table.rows().stream().anyMatch(PlaceTable.Row::isNation));
		assertThat(places.finding()).isEmpty();
	}

	@Test
	void namesTheStatesThatPayMostAndLeastBesideTheNation() {
		RoleProfile nurse = nurse("101420");
		RolePlaceSections.RolePlaces places = section(nurse, TODAY).orElseThrow();
		assertThat(places.finding())
			.contains("Colorado pays nurses the most on average, $117,000 a year; Puerto Rico the least, $81,000.");
		assertThat(places.states().orElseThrow().rows()).filteredOn(PlaceTable.Row::isNation)
			.singleElement()
			.satisfies((nation) -> {
				assertThat(nation.values()).extracting(FigureValue::text).containsExactly("$101,420", "3,379,720");
				assertThat(nation.from().map(SourceLine::text))
					.hasValueSatisfying((text) -> assertThat(text).endsWith("May 2025"));
			});
	}

	@Test
	void namesNoStateWhereNonePaysMoreThanTheNation() {
		assertThat(section(nurse("150000"), TODAY).orElseThrow().finding()).isEmpty();
	}

	@Test
	void drawsEachStateOnceAndSaysWhyOneHasNoNumber() {
		RoleProfile pharmacist = RoleProfiles.role("Pharmacist").soc("29-1051").build();
		StateMap map = section(pharmacist, TODAY).orElseThrow().map().orElseThrow();
		assertThat(map.tiles()).hasSize(52).extracting(StateMap.Tile::name).doesNotHaveDuplicates().isSorted();
		assertThat(tile(map, "CA").amount()).isEqualTo("150");
		assertThat(tile(map, "CA").path()).contains("/roles/pharmacist?place=california#pay");
		assertThat(tile(map, "WY").style()).endsWith(" held");
		assertThat(tile(map, "WY").amount()).isEqualTo("withheld by its source");
		assertThat(tile(map, "VT").style()).endsWith(" none");
		assertThat(map.scale()).extracting(StateMap.Step::label)
			.startsWith("under $141k")
			.contains("no published average", "not listed");
	}

	@Test
	void drawsPayByTheHourInDollars() {
		RoleProfile firefighter = RoleProfiles.role("Firefighter").soc("33-2011").build();
		StateMap map = section(firefighter, TODAY).orElseThrow().map().orElseThrow();
		assertThat(map.unit()).isEmpty();
		assertThat(tile(map, "TX").amount()).isEqualTo("31");
		assertThat(map.scale().get(0).label()).isEqualTo("every state shown");
	}

	private static StateMap.Tile tile(StateMap map, String letters) {
		return map.tiles().stream().filter((tile) -> tile.letters().equals(letters)).findFirst().orElseThrow();
	}

	private static RoleProfile nurse(String mean) {
		return RoleProfiles.role("Nurse")
			.soc(SomePlaces.NURSES)
			.from(Origins.at(Origins.survey(), SomePlaces.MAY_2025))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(mean))
			.with(FactKind.EMPLOYMENT, Quantity.of("3379720"))
			.build();
	}

	private static List<PlaceTable> tables(RolePlaceSections.RolePlaces places) {
		return Stream.concat(places.states().stream(), places.areas().stream()).toList();
	}

	@Test
	void aRoleThatNoPlaceHasSaysNothing() {
		assertThat(section(RoleProfiles.role("Cook").soc("35-2014").build(), TODAY)).isEmpty();
		assertThat(section(RoleProfiles.role("Cook").build(), TODAY)).isEmpty();
	}

	private Optional<RolePlaceSections.RolePlaces> section(RoleProfile role, LocalDate today) {
		return new RolePlaceSections(this.pay, this.wages, this.roles, this.words, this.prices, this.adjustment,
				this.messages)
			.of(role, "/roles/" + role.slug(), Optional.empty(), new FigureRows(this.messages, today));
	}

}
