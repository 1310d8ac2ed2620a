package org.rolepair.editing.screens;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class FiguresControllerTests {

	private static final String MEAN = "figures[ANNUAL_MEAN_WAGE].";

	private static final String GENDER = "figures[GENDER].parts";

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void numbersAreTakenAsTheyAreWrittenOrRefusedWithTheReason() {
		String pay = EditedRole.begun(this.publisher, "Glazier of numbers").at("pay");
		Editor.Answer wrong = save(pay, Map.of(MEAN + "value", "33.563"));
		assertThat(wrong.problems()).singleElement()
			.asString()
			.contains("“33.563” can mean two numbers. Enter 33,563 for thousands, or 33.56 for decimals");
		assertThat(wrong.form(pay).value(MEAN + "value")).isEqualTo("33.563");
		Editor.Answer right = save(pay, Map.of(MEAN + "value", "33.563,00"));
		assertThat(right.problems()).isEmpty();
		assertThat(right.form(pay).value(MEAN + "value")).isEqualTo("33,563.00");
	}

	@Test
	void aFigureOrTheReasonForABlankButNotBoth() {
		String pay = EditedRole.begun(this.publisher, "Glazier of blanks").at("pay");
		Editor.Answer both = save(pay, Map.of(MEAN + "value", "33,563", MEAN + "blank", "WITHHELD"));
		assertThat(both.problems()).singleElement()
			.asString()
			.contains("enter a figure or choose why there’s none, but not both");
	}

	@Test
	void percentilesThatFallAreAnError() {
		String pay = EditedRole.begun(this.publisher, "Glazier of percentiles").at("pay");
		Editor.Answer falling = save(pay,
				Map.of("origin.source", "bls-oews-may-2025-national", "origin.period", "May 2025",
						"figures[ANNUAL_WAGE_PERCENTILE_25].value", "50,000", "figures[ANNUAL_MEDIAN_WAGE].value",
						"40,000"));
		assertThat(falling.problems()).singleElement().asString().contains("enter at least as much as");
	}

	@Test
	void whatIsOddIsToldAndPublishedAllTheSame() {
		EditedRole role = EditedRole.draft(this.publisher, "Glazier of odds");
		Editor.Answer saved = save(role.at("pay"), Map.of("origin.source", "bls-oews-may-2025-national",
				"origin.period", "May 2025", MEAN + "value", "$104,000", "figures[HOURLY_MEAN_WAGE].value", "20"));
		assertThat(saved.problems()).isEmpty();
		assertThat(saved.text()).contains("Worth a second look", "isn’t yearly pay divided by 2,080 hours");
		role.publish(this.publisher, "Odd, and right");
		assertThat(this.reader.open("/roles/glazier-of-odds").text()).contains("$104,000");
	}

	@Test
	void oneSourceServesTheSectionAndAFigureSaysItsOwn() {
		EditedRole role = EditedRole.draft(this.publisher, "Glazier of sources");
		Editor.Answer missing = save(role.at("pay"), Map.of(MEAN + "value", "50,000"));
		assertThat(missing.text()).contains("Choose the source of these figures");
		role.save(this.publisher, "pay",
				Map.of("origin.source", "bls-oews-may-2025-national", "origin.period", "May 2025",
						"figures[ANNUAL_MEDIAN_WAGE].value", "48,000", "figures[ANNUAL_MEDIAN_WAGE].origin.source",
						"bls-ep-2024-34", "figures[ANNUAL_MEDIAN_WAGE].origin.period", "2024"));
		role.publish(this.publisher, "Two sources");
		assertThat(this.reader.open("/roles/glazier-of-sources").text()).contains("$50,000", "$48,000",
				"Occupational Employment and Wage Statistics", "Employment Projections");
	}

	@Test
	void theSourceOfOneSectionIsOfferedInTheNextOnes() {
		EditedRole role = EditedRole.begun(this.publisher, "Glazier of offers");
		assertThat(this.publisher.open(role.at("outlook")).document().select("button[value^=source]")).isEmpty();
		role.save(this.publisher, "pay", Map.of("origin.source", "bls-oews-may-2025-national", "origin.period",
				"May 2025", "origin.rowCode", "51-9999", "origin.rowTitle", "Glaziers"));
		Editor.Answer outlook = this.publisher.open(role.at("outlook"));
		assertThat(outlook.document().select("button[value=source:pay]").text())
			.isEqualTo("As in Pay: BLS wage survey, May 2025");
		Editor.Form taken = outlook.form(role.at("outlook"))
			.set("figures[EMPLOYMENT].value", "1,200")
			.press("action", "source:pay")
			.form(role.at("outlook"));
		assertThat(taken.value("origin.source")).isEqualTo("bls-oews-may-2025-national");
		assertThat(taken.value("origin.period")).isEqualTo("May 2025");
		assertThat(taken.value("origin.rowTitle")).isEqualTo("Glaziers");
		assertThat(taken.value("figures[EMPLOYMENT].value")).isEqualTo("1,200");
		assertThat(this.publisher.form(role.at("outlook")).value("origin.source")).isEmpty();
		taken.press("action", "save");
		Editor.Answer saved = this.publisher.open(role.at("outlook"));
		assertThat(saved.form(role.at("outlook")).value("origin.rowCode")).isEqualTo("51-9999");
		assertThat(saved.document().select("button[value^=source]")).isEmpty();
		assertThat(this.publisher.open(role.at("education")).document().select("button[value^=source]")).hasSize(1);
	}

	@Test
	void anErrorIsShownInTheLineOfItsFigure() {
		EditedRole role = EditedRole.begun(this.publisher, "Glazier of lines");
		Editor.Answer saved = save(role.at("pay"), Map.of("figures[ANNUAL_MEDIAN_WAGE].value", "x"));
		Element median = saved.document().select("#figures-annual-median-wage-figure").get(0);
		assertThat(saved.document().select(".entry.bad").eachAttr("id")).containsExactly(median.id());
		assertThat(median.select("p.error").text()).startsWith("Error: ").contains("“x”");
		assertThat(median.select("input[aria-invalid=true]").attr("aria-describedby"))
			.isEqualTo(median.select("p.error").attr("id"));
		assertThat(saved.document().select(".tabs [aria-current=page] .count.bad").text()).isEqualTo("1 error");
	}

	@Test
	void aWarningIsAHintInTheLineOfItsFigure() {
		EditedRole role = EditedRole.draft(this.publisher, "Glazier of hints");
		Editor.Answer saved = save(role.at("pay"), Map.of("origin.source", "bls-oews-may-2025-national",
				"origin.period", "May 2025", MEAN + "value", "104,000", "figures[HOURLY_MEAN_WAGE].value", "20"));
		Element hourly = saved.document().select("#figures-hourly-mean-wage-figure").get(0);
		assertThat(saved.document().select(".entry.bad")).isEmpty();
		assertThat(hourly.select("> p.hint").text()).contains("isn’t yearly pay divided by 2,080 hours");
		assertThat(hourly.select(".values input").attr("aria-describedby"))
			.isEqualTo(hourly.select("> p.hint").attr("id"));
	}

	@Test
	void sourcesAreCalledByTheirShortNamesAndTwoAlikeByTheirTitlesToo() {
		this.publisher.form("/admin/sources/new")
			.fill(Map.of("publisher", "Glass House (GH)", "title", "Panes", "edition", "2025", "retrievedOn",
					"5/14/2026", "method", "Counted", "slug", "gh-panes"))
			.submit();
		this.publisher.form("/admin/sources/new")
			.fill(Map.of("publisher", "Glass House (GH)", "title", "Frames", "edition", "2025", "retrievedOn",
					"5/14/2026", "method", "Counted", "slug", "gh-frames"))
			.submit();
		EditedRole role = EditedRole.begun(this.publisher, "Glazier of names");
		assertThat(this.publisher.open(role.at("pay")).document().select("#origin-source option").eachText())
			.contains("BLS wage survey, May 2025", "GH, 2025: Panes", "GH, 2025: Frames");
	}

	@Test
	void rowsAreAddedMovedAndRemovedOnThePageAlone() {
		String people = EditedRole.begun(this.publisher, "Glazier of rows").at("people");
		Editor.Answer page = this.publisher.open(people);
		int rows = rows(page);
		page = page.form(people)
			.set(GENDER + "[0].name", "Women")
			.set(GENDER + "[0].value", "40")
			.set(GENDER + "[1].name", "Men")
			.set(GENDER + "[1].value", "60")
			.press("action", "add:" + GENDER);
		assertThat(page.status()).isEqualTo(200);
		assertThat(rows(page)).isGreaterThan(rows);
		assertThat(page.text()).contains("The list has only changed on this page. Save it to keep the change.");
		page = page.form(people).press("action", "down:" + GENDER + ":0");
		assertThat(page.form(people).value(GENDER + "[0].name")).isEqualTo("Men");
		assertThat(page.form(people).value(GENDER + "[1].value")).isEqualTo("40");
		page = page.form(people).press("action", "up:" + GENDER + ":1");
		assertThat(page.form(people).value(GENDER + "[0].name")).isEqualTo("Women");
		assertThat(this.publisher.form(people).value(GENDER + "[0].name")).isEmpty();
		page = page.form(people).press("action", "remove:" + GENDER + ":0");
		page = page.form(people).press("action", "save").follow();
		assertThat(page.form(people).value(GENDER + "[0].name")).isEqualTo("Men");
		assertThat(page.problems()).singleElement().asString().contains("the shares total 60, not 100");
	}

	@Test
	void pastedRowsAreTakenAndTheOthersToldByTheirLine() {
		String people = EditedRole.begun(this.publisher, "Glazier of pastes").at("people");
		Editor.Answer page = save(people, Map.of("figures[GENDER].pasted", "Group\tShare\nWomen\t40.5%\nMen\t59.5%"));
		assertThat(page.problems()).isEmpty();
		assertThat(page.form(people).value(GENDER + "[0].name")).isEqualTo("Women");
		assertThat(page.form(people).value(GENDER + "[1].value")).isEqualTo("59.5");
		page = page.form(people).set("figures[GENDER].pasted", "Neither, some").press("action", "save").follow();
		assertThat(page.problems()).singleElement().asString().contains("Line 1");
		assertThat(page.form(people).value("figures[GENDER].pasted")).isEqualTo("Neither, some");
	}

	@Test
	void actionsThatAreNoneChangeNothing() {
		String people = EditedRole.begun(this.publisher, "Glazier of actions").at("people");
		for (String action : List.of("remove:" + GENDER + ":99", "up:" + GENDER + ":0", "down:" + GENDER + ":-1",
				"add:figures[NOTHING].parts", "add:" + GENDER + ":x:y", "remove:" + GENDER + ":99999999999", ":::",
				"paste:items", "add:")) {
			Editor.Answer answer = this.publisher.form(people).force("action", action).submit();
			assertThat(answer.status()).as(action).isIn(200, 302);
		}
	}

	private Editor.Answer save(String path, Map<String, String> fields) {
		return this.publisher.form(path).fill(fields).press("action", "save").follow();
	}

	private static int rows(Editor.Answer page) {
		return page.document().select("ol[data-list='" + GENDER + "'] > li").size();
	}

}
