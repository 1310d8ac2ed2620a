package org.rolepair.editing.history;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleHistoryPagesTests {

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void readersSeeChangesWithoutTheirAuthors() {
		EditedRole role = EditedRole.draft(this.publisher, "Clock winder")
			.publishWage(this.publisher, "50,000", "First published");
		role.publishWage(this.publisher, "51,000", "The survey was read again");
		Editor.Answer page = this.reader.open(role.page() + "/history");
		assertThat(page.document().select("section.state h2").eachText()).hasSize(2)
			.first()
			.asString()
			.startsWith("Revision 2, ");
		assertThat(page.document().select("section.state").first().text()).contains("The survey was read again",
				"What changed: 1 field", "Pay: Average pay, a year");
		assertThat(page.document().select("section.state").first().select("del").text()).isEqualTo("50,000");
		assertThat(page.document().select("section.state").first().select("ins").text()).isEqualTo("51,000");
		assertThat(page.document().select("section.state").last().text()).contains("First published",
				"This is the first published version.");
		assertThat(page.body()).doesNotContain("publisher", Team.ADMINISTRATOR);
		assertThat(this.reader.open(role.page()).document().select(".kicker a[href=" + role.page() + "/history]"))
			.hasSize(1);
	}

	@Test
	void changedFieldsAreNamed() {
		EditedRole role = EditedRole.draft(this.publisher, "Kite maker")
			.publishWage(this.publisher, "50,000", "First published");
		role.save(this.publisher, "duties", Map.of("items[1]", "Goes further"));
		role.save(this.publisher, "basics", Map.of("category", "management"));
		role.form(this.publisher, "pay")
			.set("figures[ANNUAL_MEDIAN_WAGE].blank", "WITHHELD")
			.set("figures[ANNUAL_MEAN_WAGE].relativeStandardError", "1.2")
			.press("action", "save");
		role.publish(this.publisher, "Much is new");
		Editor.Answer page = this.reader.open(role.page() + "/history");
		assertThat(page.document().select("section.state").first().select("tbody th").eachText()).containsExactly(
				"Basics: Category", "Pay: Average pay, a year, relative standard error, %",
				"Pay: Median pay, a year, or why there’s none", "Duties: Duties");
		assertThat(page.document().select("section.state").first().select("del").eachText()).contains("Legal",
				"Goes on");
	}

	@Test
	void formerSlugRedirectsAndWithdrawnRoleIsGone() {
		EditedRole role = EditedRole.published(this.publisher, "Quill cutter");
		role.save(this.publisher, "basics", Map.of("slug", "feather-cutter"));
		role.publish(this.publisher, "A better address");
		Editor.Answer former = this.reader.get("/roles/quill-cutter/history");
		assertThat(former.status()).isEqualTo(301);
		assertThat(former.location()).isEqualTo("/roles/feather-cutter/history");
		role.form(this.publisher, "withdraw").set("reason", "Nobody cuts quills.").set("note", "Withdrawn").submit();
		assertThat(this.reader.get("/roles/feather-cutter/history").status()).isEqualTo(410);
		assertThat(this.reader.get("/roles/no-such-role/history").status()).isEqualTo(404);
	}

	@Test
	void anyTwoRevisionsAreCompared() {
		EditedRole role = EditedRole.draft(this.publisher, "Wax chandler")
			.publishWage(this.publisher, "50,000", "First published");
		role.publishWage(this.publisher, "52,000", "Second");
		role.publishWage(this.publisher, "53,000", "Third");
		Editor.Answer one = this.publisher.open(role.at("history/compare?from=1&to=3"));
		assertThat(one.document().select("del").text()).isEqualTo("50,000");
		assertThat(one.document().select("ins").text()).isEqualTo("53,000");
		assertThat(one.text()).contains("publisher", "Third");
		Editor.Answer back = this.publisher.open(role.at("history/compare?from=3&to=2"));
		assertThat(back.document().select("ins").text()).isEqualTo("52,000");
		assertThat(this.publisher.open(role.at("history/compare?from=2&to=2")).text()).contains("They say the same.");
		assertThat(this.publisher.get(role.at("history/compare?from=1&to=9")).status()).isEqualTo(404);
	}

	@Test
	void revertMakesANewRevisionAndKeepsTheDraft() {
		EditedRole role = EditedRole.draft(this.publisher, "Thread spinner")
			.publishWage(this.publisher, "50,000", "First published");
		role.publishWage(this.publisher, "54,000", "Higher");
		role.save(this.publisher, "duties", Map.of("items[0]", "Begins anew"));
		Editor.Answer asked = this.publisher.open(role.at("history/1/revert"));
		assertThat(asked.document().select("ins").text()).isEqualTo("50,000");
		Editor.Form form = asked.form(role.at("history/1/revert"));
		assertThat(form.submit().problems()).containsExactly("Enter what changed, and why");
		assertThat(form.set("note", "The old figure was right").submit().follow().text())
			.contains("Revision 3 is published.", "The old figure was right");
		assertThat(this.reader.open(role.page()).text()).contains("$50,000").doesNotContain("$54,000");
		assertThat(role.form(this.publisher, "duties").value("items[0]")).isEqualTo("Begins anew");
	}

	@Test
	void staleRevertIsRefused() {
		EditedRole role = EditedRole.draft(this.publisher, "Ribbon weaver")
			.publishWage(this.publisher, "50,000", "First published");
		role.publishWage(this.publisher, "55,000", "Second");
		Editor.Form form = role.form(this.publisher, "history/1/revert").set("note", "Back to the first");
		role.publishWage(this.publisher, "56,000", "Third, meanwhile");
		Editor.Answer refused = form.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).containsExactly(
				"Someone changed the role while you were reading. Check again what you’re about to publish");
		assertThat(refused.document().select("del").text()).isEqualTo("56,000");
		assertThat(refused.form(role.at("history/1/revert")).value("note")).isEqualTo("Back to the first");
		assertThat(refused.form(role.at("history/1/revert")).submit().status()).isEqualTo(302);
	}

	@Test
	void revertRestoresARemovedSource() {
		Editor.Form source = this.publisher.form("/admin/sources/new");
		List.of("publisher", "title", "edition", "licence", "method").forEach((name) -> source.set(name, "Almanac"));
		source.set("address", "https://example.org/almanac").set("retrievedOn", "2026-11-23").set("slug", "almanac");
		assertThat(source.submit().status()).isEqualTo(302);
		EditedRole role = EditedRole.draft(this.publisher, "Star gazer");
		role.save(this.publisher, "duties", Map.of("source", "almanac"));
		role.publish(this.publisher, "First published");
		Editor.Answer kept = this.publisher.open("/admin/sources/almanac");
		assertThat(kept.text()).contains("Star gazer");
		role.save(this.publisher, "duties", Map.of("source", "onet-29-3"));
		role.publish(this.publisher, "Another source");
		Editor.Form remove = this.publisher.open("/admin/sources/almanac").form("/admin/sources/almanac/remove");
		assertThat(remove.submit().status()).isEqualTo(302);
		assertThat(this.reader.get("/sources/almanac").status()).isEqualTo(404);

		role.form(this.publisher, "history/1/revert").set("note", "The first source was right").submit().follow();
		assertThat(this.reader.open("/sources/almanac").text()).contains("Star gazer");
	}

}
