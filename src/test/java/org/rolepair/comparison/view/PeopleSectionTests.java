package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleSectionTests {

	private static final Origin COOKS = Origins.onRow(Origins.survey(), "35-2010", "Cooks");

	@Test
	void figuresOfOneRowInTwoYearsAreSaidToBeSo() {
		Origin older = Origins.onRow(Origins.survey(YearMonth.of(2022, 12)), "35-2010", "Cooks");
		assertThat(notes(people("Restaurant cook", COOKS), people("Fast food cook", older)))
			.contains("“Women and men” counts restaurant cooks and fast food cooks together as Cooks (35-2010), "
					+ "in surveys of different years: 2022-12 and 2025-05.");
	}

	@Test
	void figuresOfTwoRowsAreNot() {
		assertThat(notes(people("Restaurant cook", COOKS),
				people("Baker", Origins.onRow(Origins.survey(), "51-3011", "Bakers"))))
			.noneMatch((note) -> note.contains("together"));
	}

	private static RoleProfile people(String title, Origin origin) {
		return RoleProfiles.role(title).from(origin).with(FactKind.GENDER, Values.partial("Women", "40")).build();
	}

	@Test
	void eachGroupHasABarForEachRoleFromZeroTo100() {
		RoleProfile cook = RoleProfiles.role("Cook")
			.with(FactKind.GENDER, Values.exclusive("Women", "40", "Men", "60"))
			.with(FactKind.LGBT_SHARE, Quantity.of("7"))
			.build();
		PeopleSection section = section(cook,
				RoleProfiles.of("Baker", FactKind.GENDER, Values.exclusive("Women", "62.5", "Men", "37.5")));
		assertThat(section.groups().get(0)).extracting(BarTable.Row::name).containsExactly("Women", "Men", "LGBT");
		assertThat(section.groups().get(0).get(0).bars()).containsExactly(
				new BarTable.Bar(1, "Cook", "40%", "40%", false),
				new BarTable.Bar(2, "Baker", "62.5%", "62.5%", false));
		assertThat(section.groups().get(0).get(2).bars())
			.containsExactly(new BarTable.Bar(1, "Cook", "7%", "7%", false));
		assertThat(section.notes()).contains("LGBT: we don’t have figures for bakers (not yet entered).");
	}

	@Test
	void whoWasCountedIsSaidOnce() {
		PeopleSection section = section(people("Cook", Origins.survey()), people("Baker", Origins.survey()));
		assertThat(section.notes()).containsOnlyOnce("Counts wage and salary workers.");
		assertThat(section.origins()).extracting(BarTable.RoleLine::role).containsExactly("");
	}

	@Test
	void groupsThatOverlapAreSaidToBeSo() {
		assertThat(notes(RoleProfiles.of("Cook", FactKind.RACE_AND_ETHNICITY, Values.overlapping("Asian", "8.4")),
				RoleProfiles.role("Baker").build()))
			.contains("Race and ethnicity: people can be in several groups, so shares don’t add up to 100%.");
	}

	@Test
	void anAgeAloneIsNoSection() {
		Comparison comparison = Comparison.of(List.of(RoleProfiles.of("Cook", FactKind.AVERAGE_AGE, Quantity.of("40")),
				RoleProfiles.role("Baker").build()));
		assertThat(of(comparison)).isEmpty();
	}

	private static List<String> notes(RoleProfile... roles) {
		return section(roles).notes();
	}

	private static PeopleSection section(RoleProfile... roles) {
		return of(Comparison.of(List.of(roles))).orElseThrow();
	}

	private static Optional<PeopleSection> of(Comparison comparison) {
		Messages messages = new Messages();
		FigureRows figures = new FigureRows(messages, LocalDate.of(2026, 11, 29));
		return PeopleSection.of(comparison, new BarTables(comparison.roles(), messages, figures), messages);
	}

}
