package org.rolepair.editing.screens;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class BasicsControllerTests {

	@Autowired
	private Editor editor;

	@Autowired
	private Editor reader;

	@Test
	void theFormsOfATitleAreWorkedOutToBeChanged() {
		String basics = EditedRole.begun(this.editor, "UX bookbinder").at("basics");
		Editor.Form form = this.editor.form(basics);
		assertThat(form.value("plural")).isEqualTo("UX bookbinders");
		assertThat(form.value("runningTitle")).isEqualTo("UX bookbinder");
		assertThat(form.value("article")).isEqualTo("a");
		assertThat(form.value("slug")).isEqualTo("ux-bookbinder");
		Editor.Answer saved = form.set("plural", "UX binders of books").press("action", "save").follow();
		assertThat(saved.form(basics).value("plural")).isEqualTo("UX binders of books");
	}

	@Test
	void whatIsMissingIsNoError() {
		String basics = EditedRole.begun(this.editor, "Bookbinder of little").at("basics");
		Editor.Answer page = this.editor.open(basics);
		assertThat(page.problems()).isEmpty();
		assertThat(page.document().title()).startsWith("Bookbinder of little: basics");
		assertThat(page.text()).contains("Before you can publish", "Choose a category",
				"Describe what people in this role do");
		assertThat(page.document().select("#article option").eachText()).containsExactly("Not chosen", "a", "an");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					slug           | Not An Address | Enter up to 80 lowercase letters, digits and single hyphens, without the word “vs”
					slug           | a-vs-b         | Enter up to 80 lowercase letters, digits and single hyphens, without the word “vs”
					slug           | lawyer         | Enter another address, or edit the role that uses or used “lawyer”
					socCode        | 29.1141        | Enter the SOC code as two digits, a hyphen and four digits, such as 29-1141
					onetSocCode    | 29-1141        | Enter the O*NET-SOC code like this: 29-1141.00
					currency       | dollars        | Enter a currency code, such as USD, instead of “dollars”
					""")
	void whatIsWrongIsKeptInTheDraftAndToldInTheSummaryAndAtItsField(String field, String typed, String problem) {
		String basics = EditedRole.begun(this.editor, "Bookbinder wrong " + typed.length()).at("basics");
		Editor.Answer saved = this.editor.form(basics)
			.set(field, typed)
			.set("description", "Binds books.")
			.press("action", "next")
			.follow();
		assertThat(saved.path()).isEqualTo(basics);
		assertThat(saved.text()).contains("Fix the problems before you publish it.");
		assertThat(saved.problems()).containsExactly(problem);
		Document page = saved.document();
		assertThat(page.title()).startsWith("Error: Bookbinder wrong " + typed.length() + ": basics");
		assertThat(page.select(".problem h2").text()).isEqualTo("There is a problem");
		String target = page.select(".problem a").attr("href");
		assertThat(page.select(target).attr("name")).isEqualTo(field);
		assertThat(page.select(target).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select(target + "-error").text()).isEqualTo("Error: " + problem);
		assertThat(saved.form(basics).value(field)).isEqualTo(typed);
		assertThat(saved.form(basics).value("description")).isEqualTo("Binds books.");
	}

	@Test
	void savingLeadsOnOnlyWhenItIsAskedTo() {
		EditedRole role = EditedRole.begun(this.editor, "Bookbinder going on");
		Editor.Form form = role.form(this.editor, "basics");
		assertThat(form.press("action", "save").follow().text()).contains("There were no changes to save.");
		form.set("description", "Binds.");
		assertThat(form.press("action", "next").location()).isEqualTo(role.at("pay"));
	}

	@Test
	void readersOfDraftsCannotSendWhatTheySee(@Autowired Editor viewer) {
		String basics = EditedRole.begun(this.editor, "Bookbinder to be seen").at("basics");
		Document page = viewer.open(basics).document();
		assertThat(page.select("#title").attr("value")).isEqualTo("Bookbinder to be seen");
		assertThat(page.select("main form > fieldset[disabled]")).hasSize(1);
		assertThat(page.select("main form p.save")).isEmpty();
	}

	@Test
	void aRenamedRoleIsFoundAtItsFormerAddress(@Autowired Editor publisher) {
		EditedRole role = EditedRole.published(publisher, "Bookbinder of before");
		role.form(publisher, "basics")
			.set("title", "Bookbinder of now")
			.set("slug", "bookbinder-of-now")
			.press("action", "save")
			.follow();
		assertThat(publisher.get("/roles/bookbinder-of-now").status()).isEqualTo(404);
		role.publish(publisher, "It is called so now");
		Editor.Answer former = this.reader.get("/roles/bookbinder-of-before");
		assertThat(former.status()).isEqualTo(301);
		assertThat(former.location()).isEqualTo("/roles/bookbinder-of-now");
		assertThat(this.reader.get("/compare/bookbinder-of-before-vs-lawyer").location())
			.isEqualTo("/compare/bookbinder-of-now-vs-lawyer");
		String other = EditedRole.begun(publisher, "Bookbinder of the same name").at("basics");
		assertThat(
				publisher.form(other).set("slug", "bookbinder-of-before").press("action", "save").follow().problems())
			.singleElement()
			.asString()
			.contains("Enter another address, or edit the role that uses or used");
	}

}
