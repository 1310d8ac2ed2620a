package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleSectionTests {

	private static final Origin COOKS = Origins.onRow(Origins.survey(), "35-2010", "Cooks");

	@Test
	void figuresOfOneRowInTwoYearsAreSaidToBeSo() {
		Origin older = Origins.onRow(Origins.survey(YearMonth.of(2022, 12)), "35-2010", "Cooks");
		assertThat(notes(people("Restaurant cook", COOKS), people("Fast food cook", older))).contains(
				"“Women and men” of restaurant cooks and fast food cooks is of one row of the source, Cooks (35-2010): the "
						+ "same people, whatever the year.");
	}

	@Test
	void figuresOfTwoRowsAreNot() {
		assertThat(notes(people("Restaurant cook", COOKS),
				people("Baker", Origins.onRow(Origins.survey(), "51-3011", "Bakers"))))
			.noneMatch((note) -> note.contains("one row"));
	}

	private static RoleProfile people(String title, Origin origin) {
		return RoleProfiles.role(title).from(origin).with(FactKind.GENDER, Values.partial("Women", "40")).build();
	}

	private static List<String> notes(RoleProfile... roles) {
		Messages messages = new Messages();
		Comparison comparison = Comparison.of(List.of(roles));
		FigureCells cells = new FigureCells(messages, LocalDate.of(2026, 11, 29));
		return PeopleSection
			.of(comparison, new FactTables(comparison, messages, cells, RowFilter.ALL),
					new BarGroups(comparison.roles(), messages, cells), messages)
			.orElseThrow()
			.notes();
	}

}
