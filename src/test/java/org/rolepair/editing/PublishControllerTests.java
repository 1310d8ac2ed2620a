package org.rolepair.editing;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.format.Messages;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class PublishControllerTests {

	private static final String TWO_PEOPLE = "Ask someone else to publish this draft. On this site, you can’t publish your own changes";

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void changeOfAPublishedRoleNeedsANote() {
		EditedRole role = EditedRole.published(this.publisher, "Printer of notes");
		role.describe(this.publisher, "Prints notes.");
		String publish = role.at("publish");
		Editor.Answer ask = this.publisher.open(publish);
		assertThat(ask.text()).contains("What changes", "Does the work of a Printer of notes.", "Prints notes.");
		assertThat(ask.form(publish).value("note")).isEmpty();
		Editor.Answer refused = ask.form(publish).submit();
		assertThat(refused.problems()).containsExactly("Enter what changed, and why");
		assertThat(refused.document().title()).startsWith("Error: Publish the draft");
		String story = "Why? ".repeat(300).strip();
		Editor.Answer tooLong = refused.form(publish).set("note", story).submit();
		assertThat(tooLong.problems()).containsExactly("Shorten this to 1,000 characters");
		assertThat(tooLong.form(publish).value("note")).isEqualTo(story);
		assertThat(this.reader.open("/roles/printer-of-notes").text()).doesNotContain("Prints notes.");
		Editor.Answer done = tooLong.form(publish).set("note", "Notes, too").submit().follow();
		assertThat(done.document().select(".done").text()).isEqualTo("Revision 2 is published.");
		assertThat(this.reader.open("/roles/printer-of-notes").text()).contains("Prints notes.");
		assertThat(this.reader.open("/roles/printer-of-notes/history").text()).contains("Notes, too");
	}

	@Test
	void sameTitleAsAnotherRoleIsPublishedWithAWarning() {
		EditedRole first = EditedRole.published(this.publisher, "Printer of names");
		EditedRole second = EditedRole.published(this.publisher, "Printer of banners");
		second.save(this.publisher, "basics", Map.of("title", "Printer of Names"));
		String warning = "Another role is also called “Printer of Names”. Lists add the address of each so that readers see which is which";
		assertThat(this.publisher.open(second.at("publish")).text()).contains(warning);
		assertThat(this.publisher.open(second.at("basics")).text()).contains(warning);
		second.publish(this.publisher, "Two of one name");
		assertThat(this.publisher.open(first.path()).text()).contains("Another role is also called");
		assertThat(this.reader.open("/search?q=printer+of+names").text())
			.contains("Printer of Names (printer-of-banners)");
		second.submit(this.publisher, "withdraw", Map.of("reason", "An error.", "note", "An error"));
		assertThat(this.publisher.open(first.path()).text()).doesNotContain("Another role is also called");
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish", "retire", "withdraw", "restore", "history/1/revert" })
	void missingNoteIsAnErrorInTheForm(String page) {
		EditedRole role = EditedRole.published(this.publisher, "Printer without " + page.replaceAll(".*/", ""));
		if (page.equals("publish")) {
			role.describe(this.publisher, "Prints without a word.");
		}
		if (page.equals("restore")) {
			role.submit(this.publisher, "withdraw", Map.of("reason", "An error.", "note", "An error"));
		}
		Editor.Answer refused = role.form(this.publisher, page).submit();
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).contains("Enter what changed, and why");
	}

	@Test
	void incompleteDraftLinksToItsFields() {
		EditedRole role = EditedRole.begun(this.publisher, "Printer of little");
		Editor.Answer page = this.publisher.open(role.at("publish"));
		assertThat(page.document().select("main form[method=post]")).isEmpty();
		assertThat(page.document().select(".look a").eachAttr("href")).contains(role.at("basics#category"),
				role.at("basics#description"));
	}

	@Test
	void stalePublishingIsRefused(@Autowired Editor editor) {
		EditedRole role = EditedRole.draft(this.publisher, "Printer of two");
		Editor.Form form = role.form(this.publisher, "publish");
		role.describe(editor, "Prints for two.");
		Editor.Answer refused = form.set("note", "My note").submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).containsExactly(
				"Someone changed the role while you were reading. Check again what you’re about to publish");
		assertThat(refused.form(role.at("publish")).value("note")).isEqualTo("My note");
		assertThat(this.reader.get("/roles/printer-of-two").status()).isEqualTo(404);
	}

	@Test
	void secondPersonCanBeRequired(@Autowired DraftService drafting, @Autowired RoleDrafts drafts,
			@Autowired RolePublishing publishing, @Autowired AuditLog log, @Autowired Messages messages,
			@Autowired AuthenticationProvider accounts, @Autowired TransactionTemplate transaction) {
		EditedRole role = EditedRole.draft(this.publisher, "Printer of four eyes");
		WorkingCopy working = drafting.take(UUID.fromString(role.id()));
		DraftPublishing strict = new DraftPublishing(drafting, drafts, publishing,
				new DraftPublishing.PublishingSettings(true), log, messages);
		SignedIn own = person(accounts, "publisher");
		SignedIn other = person(accounts, Team.ADMINISTRATOR);
		assertThat(strict.obstacle(working, own)).contains(TWO_PEOPLE);
		assertThat(strict.obstacle(working, other)).isEmpty();
		DraftPublishing.Outcome refused = transaction
			.execute((status) -> strict.publish(working.roleId(), working.stamp(), "Mine", own));
		assertThat(refused.isPublished()).isFalse();
		assertThat(refused.obstacle()).isEqualTo(TWO_PEOPLE);
		DraftPublishing.Outcome published = transaction
			.execute((status) -> strict.publish(working.roleId(), working.stamp(), "Checked", other));
		assertThat(published.number()).isEqualTo(1);
	}

	private static SignedIn person(AuthenticationProvider accounts, String name) {
		return (SignedIn) accounts
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, Team.PASSWORD))
			.getPrincipal();
	}

}
