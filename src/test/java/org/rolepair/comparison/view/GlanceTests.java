package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class GlanceTests {

	@Test
	void theArticlesPair() {
		assertThat(rows(article("Patient service specialist", "33563"), article("Patient coordinator", "32954")))
			.containsExactly("Average pay, a year | $33,563 | $32,954 | $609 more (1.8%)",
					"Projected change in jobs | −4% | −4% | Same",
					"Years of experience | 2–4 years | 2–4 years | Same");
	}

	@Test
	void theRoleThatHasMoreIsMarkedAndNamed() {
		FactTable.Gap gap = table(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Judge", "70000")).rows()
			.get(0)
			.gaps()
			.get(0);
		assertThat(gap.who()).isEqualTo("Judges: ");
		assertThat(gap.mark()).contains("m r2");
		assertThat(gap.style()).isEqualTo("gap");
	}

	@Test
	void ofThreeRolesEachShowsItsChangeFromTheFirst() {
		FactTable.Row row = table(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"),
				RoleProfiles.paid("Welder", "70000"))
			.rows()
			.get(0);
		assertThat(row.gaps()).isEmpty();
		assertThat(row.cells()).extracting(FactTable.Cell::change).containsExactly("", "−$30,000", "+$10,000");
	}

	@Test
	void outlooksThatDifferShowTheirDistance() {
		assertThat(rows(changing("Lawyer", "-4"), changing("Cook", "4.9")))
			.containsExactly("Projected change in jobs | −4.0% | +4.9% | 8.9 percentage points more");
	}

	@Test
	void aBlankShowsItsReason() {
		RoleProfile blank = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		assertThat(rows(RoleProfiles.paid("Lawyer", "60000"), blank))
			.containsExactly("Average pay, a year | $60,000 | Withheld | Nothing to compare");
	}

	@Test
	void blanksThatAllRolesStateHaveARow() {
		Blank blank = new Blank(BlankReason.NOT_COLLECTED);
		assertThat(rows(RoleProfiles.of("Lawyer", FactKind.JOB_SATISFACTION, blank),
				RoleProfiles.of("Cook", FactKind.JOB_SATISFACTION, blank)))
			.containsExactly("Job satisfaction | Not collected | Not collected | Nothing to compare");
	}

	@Test
	void figuresOfSourcesWithoutAPeriodAreNotCompared() {
		RoleProfile undated = RoleProfiles.of("Cook", Origins.undated("article"), FactKind.ANNUAL_MEAN_WAGE,
				Quantity.of("50000"));
		assertThat(rows(RoleProfiles.paid("Lawyer", "60000"), undated))
			.containsExactly("Average pay, a year | $60,000 | $50,000 | Not comparable: a source gives no date");
	}

	@Test
	void withinTheMarginOfError() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("48000", "2.5"));
		assertThat(rows(lawyer, cook)).containsExactly("Average pay, a year | $50,000 | $48,000 | "
				+ "Too small a difference to be sure: $2,000, margin of error ±$2,100");
	}

	@Test
	void noPercentageIsTakenOfZero() {
		assertThat(rows(RoleProfiles.paid("Lawyer", "0"), RoleProfiles.paid("Cook", "50000")))
			.containsExactly("Average pay, a year | $0 | $50,000 | $50,000 more");
	}

	@Test
	void entryEducation() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Master's degree"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"));
		RoleProfile judge = RoleProfiles.of("Judge", FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Master's degree"));
		assertThat(rows(lawyer, cook))
			.containsExactly("Education usually required | Master's degree | None | Different");
		assertThat(rows(lawyer, judge))
			.containsExactly("Education usually required | Master's degree | Master's degree | Same");
	}

	@Test
	void unlikeKindsShareARowAndAreNotCompared() {
		assertThat(rows(RoleProfiles.paid("Lawyer", "60000"), median("Cook", "50000"))).containsExactly(
				"Pay, a year | $60,000 average | $50,000 median | Not comparable: they are different measures");
		assertThat(rows(RoleProfiles.of("Lawyer", FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's degree", "40")),
				RoleProfiles.of("Cook", FactKind.MOST_COMMON_ATTAINMENT, Values.share("Some college", "30.7"))))
			.singleElement()
			.asString()
			.startsWith("Education of people in the role | Bachelor's degree most common degree")
			.endsWith(" | Not comparable: they are different measures");
	}

	@Test
	void unlikeAgesShareARowAndAreDescribed() {
		assertThat(rows(RoleProfiles.of("Lawyer", FactKind.AVERAGE_AGE, Quantity.of("40")),
				RoleProfiles.of("Cook", FactKind.MEDIAN_AGE, Quantity.of("46.2"))))
			.containsExactly("Age | 40 years average | 46.2 years median | Described, not compared");
	}

	@Test
	void ofThreeRolesThoseOfOneKindCompareWithinATopic() {
		assertThat(rows(RoleProfiles.paid("Lawyer", "60000"), median("Cook", "50000"),
				RoleProfiles.paid("Welder", "70000"), RoleProfiles.role("Judge").build()))
			.containsExactly(
					"Pay, a year | $60,000 average | $50,000 median Not comparable: they are different measures"
							+ " | $70,000 average +$10,000 | Not yet entered");
	}

	@Test
	void kindsThatAnyRoleHasTwiceHaveRowsOfTheirOwn() {
		RoleProfile both = RoleProfiles.role("Lawyer")
			.with(FactKind.AVERAGE_AGE, Quantity.of("40"))
			.with(FactKind.MEDIAN_AGE, Quantity.of("41"))
			.build();
		assertThat(rows(both, RoleProfiles.of("Cook", FactKind.MEDIAN_AGE, Quantity.of("46.2")))).containsExactly(
				"Average age | 40 years | Not yet entered | Described, not compared",
				"Median age | 41.0 years | 46.2 years | Described, not compared");
	}

	@Test
	void averageAndMedianPayHaveOneRowThatCompares() {
		RoleProfile both = RoleProfiles.role("Lawyer")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("70000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("60000"))
			.build();
		RoleProfile alike = RoleProfiles.role("Cook")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
			.build();
		assertThat(rows(both, alike)).containsExactly("Average pay, a year | $70,000 | $50,000 | $20,000 more (40.0%)");
		assertThat(rows(both, median("Cook", "50000")))
			.containsExactly("Median pay, a year | $60,000 | $50,000 | $10,000 more (20.0%)");
	}

	@Test
	void thereIsOneNumberOfJobs() {
		assertThat(rows(employed("Lawyer", "100", "120"), employed("Cook", "200", "180")))
			.containsExactly("Number of jobs, with the self-employed | 120 | 180 | 60 more (50.0%)");
		assertThat(rows(employed("Lawyer", "100", "120"),
				RoleProfiles.of("Cook", FactKind.EMPLOYMENT, Quantity.of("150"))))
			.containsExactly("Number of jobs | 100 | 150 | 50 more (50.0%)");
		assertThat(rows(RoleProfiles.of("Lawyer", FactKind.EMPLOYMENT, Quantity.of("100")),
				RoleProfiles.of("Cook", FactKind.BASE_YEAR_EMPLOYMENT, Quantity.of("150"))))
			.containsExactly("Number of jobs | 100 wage and salary jobs | 150 all jobs, self-employed too | "
					+ "Not comparable: they are different measures");
	}

	@Test
	void rolesThatArePaidByTheHourAloneCompareByTheHour() {
		RoleProfile actor = RoleProfiles.role("Actor")
			.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("58.29"))
			.with(FactKind.HOURLY_MEDIAN_WAGE, Quantity.of("29.05"))
			.build();
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("48.76"))
			.build();
		assertThat(rows(actor, nurse)).containsExactly(
				"Average pay, a year | Doesn’t apply | $101,420 | Nothing to compare",
				"Average pay, an hour | $58.29 | $48.76 | $9.53 more (19.5%)");
	}

	@Test
	void whatTheTableShowsIsLeftOutElsewhere() {
		Comparison comparison = Comparison
			.of(List.of(employed("Lawyer", "100", "120"), employed("Cook", "200", "180")));
		Glance glance = glance(comparison);
		glance.table(List.of());
		assertThat(
				glance.without(List.of(FactKind.EMPLOYMENT, FactKind.BASE_YEAR_EMPLOYMENT, FactKind.ANNUAL_OPENINGS)))
			.containsExactly(FactKind.EMPLOYMENT, FactKind.ANNUAL_OPENINGS);
	}

	@Test
	void bothKindsOfATopicAreLeftOutElsewhere() {
		Glance glance = glance(Comparison.of(List.of(RoleProfiles.paid("Lawyer", "60000"), median("Cook", "50000"))));
		glance.table(List.of());
		assertThat(glance.without(List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE))).isEmpty();
	}

	@Test
	void theKindThatAnotherReplacesIsShownElsewhere() {
		RoleProfile both = RoleProfiles.role("Lawyer")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("70000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("60000"))
			.build();
		Glance glance = glance(Comparison.of(List.of(both, RoleProfiles.paid("Cook", "50000"))));
		glance.table(List.of());
		assertThat(glance.without(List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE)))
			.containsExactly(FactKind.ANNUAL_MEDIAN_WAGE);
	}

	@Test
	void aFilterKeepsTheRowsForItsCounts() {
		Comparison comparison = Comparison.of(List.of(article("Lawyer", "1000"), article("Cook", "2000")));
		Messages messages = new Messages();
		FactTables tables = new FactTables(comparison, messages, new FigureRows(messages, LocalDate.of(2026, 11, 29)),
				RowFilter.DIFFERENCES);
		Glance glance = new Glance(comparison, tables, messages);
		assertThat(glance.table(List.of()).rows()).extracting(FactTable.Row::label)
			.containsExactly("Average pay, a year");
		assertThat(glance.rows()).hasSize(3);
	}

	@Test
	void rolesWithoutFiguresHaveAnEmptyTable() {
		assertThat(table(RoleProfiles.role("Lawyer").build(), RoleProfiles.role("Cook").build()).isEmpty()).isTrue();
	}

	private static RoleProfile article(String title, String wage) {
		Origin article = Origins.undated("article");
		return RoleProfiles.role(title)
			.from(article)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(wage))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("-4"))
			.build();
	}

	private static RoleProfile changing(String title, String change) {
		return RoleProfiles.of(title, FactKind.PROJECTED_CHANGE, Quantity.of(change));
	}

	private static RoleProfile median(String title, String wage) {
		return RoleProfiles.of(title, FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of(wage));
	}

	private static RoleProfile employed(String title, String jobs, String all) {
		return RoleProfiles.role(title)
			.with(FactKind.EMPLOYMENT, Quantity.of(jobs))
			.with(FactKind.BASE_YEAR_EMPLOYMENT, Quantity.of(all))
			.build();
	}

	/**
	 * Returns each row as its label, its cells with details and change, and the
	 * difference.
	 */
	private static List<String> rows(RoleProfile... roles) {
		List<String> rows = new ArrayList<>();
		for (FactTable.Row row : table(roles).rows()) {
			List<String> parts = new ArrayList<>(List.of(row.label()));
			row.cells().forEach((cell) -> parts.add(text(cell)));
			row.gaps().forEach((gap) -> parts.add(gap.wording().text()));
			rows.add(String.join(" | ", parts));
		}
		return rows;
	}

	private static String text(FactTable.Cell cell) {
		List<String> parts = new ArrayList<>(List.of(cell.value().text()));
		parts.addAll(cell.value().details());
		parts.add(cell.change());
		return String.join(" ", parts).strip();
	}

	private static FactTable table(RoleProfile... roles) {
		return glance(Comparison.of(List.of(roles))).table(List.of());
	}

	private static Glance glance(Comparison comparison) {
		Messages messages = new Messages();
		return new Glance(comparison, new FactTables(comparison, messages,
				new FigureRows(messages, LocalDate.of(2026, 11, 29)), RowFilter.ALL), messages);
	}

}
