package org.rolepair.editing.screens;

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
class DutiesControllerTests {

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void theOrderIsThatOfTheForm() {
		EditedRole role = EditedRole.draft(this.publisher, "Chimney sweep");
		String duties = role.at("duties");
		Editor.Answer page = this.publisher.form(duties).press("action", "down:items:0");
		assertThat(page.form(duties).value("items[0]")).isEqualTo("Goes on");
		assertThat(this.publisher.form(duties).value("items[0]")).isEqualTo("Begins");
		page = page.form(duties).press("action", "up:items:2");
		page.form(duties).press("action", "save").follow();
		role.publish(this.publisher, "In order");
		assertThat(this.reader.open(role.page()).document().select("main li").eachText()).containsSubsequence("Goes on",
				"Ends", "Begins");
	}

	@Test
	void rowsAreAddedFilledAndRemoved() {
		String duties = EditedRole.draft(this.publisher, "Chimney builder").at("duties");
		Editor.Answer page = this.publisher.form(duties).press("action", "add:items");
		page = page.form(duties).set("items[3]", "  Builds\nchimneys ").press("action", "remove:items:0");
		assertThat(page.form(duties).value("items[2]")).isEqualTo("Builds chimneys");
		page = page.form(duties).press("action", "save").follow();
		assertThat(page.document().select("input[name^=items]").eachAttr("value")).containsExactly("Goes on", "Ends",
				"Builds chimneys");
	}

	@Test
	void aPastedListIsTakenLineByLine() {
		String duties = EditedRole.begun(this.publisher, "Chimney painter").at("duties");
		Editor.Answer page = this.publisher.form(duties)
			.set("pasted", "Paints\r\n\r\n  Dries \nPaints once more")
			.press("action", "paste:items");
		assertThat(page.document().select("input[name^=items]").eachAttr("value")).contains("Paints", "Dries",
				"Paints once more");
		assertThat(page.form(duties).value("pasted")).isEmpty();
	}

	@Test
	void aDutyThatIsTooLongIsKeptAndRefusedWithTheReason() {
		String duties = EditedRole.begun(this.publisher, "Chimney talker").at("duties");
		String story = "Talks ".repeat(1_000).strip();
		Editor.Answer page = this.publisher.form(duties).set("items[0]", story).press("action", "save").follow();
		assertThat(page.problems()).singleElement().asString().contains("shorten this from 5,999 to");
		assertThat(page.form(duties).value("items[0]")).isEqualTo(story);
	}

	@Test
	void aListThatIsTooLongIsKeptAndRefusedWithTheReason() {
		String duties = EditedRole.begun(this.publisher, "Chimney lister").at("duties");
		StringBuilder list = new StringBuilder();
		for (int i = 1; i <= 300; i++) {
			list.append("Lists chimney ").append(i).append('\n');
		}
		Editor.Answer page = this.publisher.form(duties).set("pasted", list.toString()).press("action", "paste:items");
		page = page.form(duties).press("action", "save").follow();
		assertThat(page.problems()).containsExactly("Duties: enter at most 100");
		assertThat(page.document().select("input[name^=items]")).hasSize(300);
		assertThat(page.form(duties).value("items[299]")).isEqualTo("Lists chimney 300");
	}

	@Test
	void whatIsMissingIsNoError() {
		String duties = EditedRole.begun(this.publisher, "Chimney thinker").at("duties");
		Editor.Answer page = this.publisher.form(duties).set("items[0]", "Thinks").press("action", "save").follow();
		assertThat(page.problems()).isEmpty();
		assertThat(page.text()).contains("Saved to the draft: Duties.", "Choose the source of the duties");
	}

}
