package org.rolepair.editing;

import java.util.Map;

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
class PublicationStatusControllerTests {

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void retiredRoleShowsItsSuccessor() {
		EditedRole role = EditedRole.published(this.publisher, "Typist of old");
		String retire = role.at("retire");
		Editor.Answer refused = this.publisher.form(retire).set("note", "Nobody types").submit();
		assertThat(refused.problems()).containsExactly("Choose the role that replaces it");
		assertThat(refused.form(retire).value("note")).isEqualTo("Nobody types");
		assertThat(refused.document().select("#successor option").eachAttr("value")).contains("lawyer")
			.doesNotContain("typist-of-old");
		Editor.Answer done = refused.form(retire).set("successor", "lawyer").submit().follow();
		assertThat(done.text()).contains("The role is retired.", "Retired: revision 2");
		Editor.Answer page = this.reader.open("/roles/typist-of-old");
		assertThat(page.document().select("main a[href='/roles/lawyer']")).isNotEmpty();
		assertThat(page.document().select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page.text()).contains("Goes on");
		assertThat(this.publisher.get(retire).status()).isEqualTo(200);
		assertThat(this.publisher.open(retire).text()).contains("You can’t do this with the role as it is now.");
	}

	@Test
	void withdrawnRoleIsGoneUntilRestored() {
		EditedRole role = EditedRole.published(this.publisher, "Typist in error");
		String withdraw = role.at("withdraw");
		Editor.Answer refused = this.publisher.form(withdraw).submit();
		assertThat(refused.problems()).containsExactly("Enter a reason for readers", "Enter what changed, and why");
		refused.form(withdraw)
			.set("reason", "The figures were another role’s.")
			.set("note", "Wrong figures")
			.submit()
			.follow();
		for (String path : new String[] { "/roles/typist-in-error", "/compare/typist-in-error-vs-lawyer" }) {
			Editor.Answer gone = this.reader.get(path);
			assertThat(gone.status()).as(path).isEqualTo(410);
			assertThat(gone.text()).contains("The figures were another role’s.");
		}
		assertThat(this.reader.open("/search?q=Typist%20in%20error").text()).doesNotContain("typist-in-error");
		String restore = role.at("restore");
		Editor.Answer done = this.publisher.form(restore).set("note", "Right again").submit().follow();
		assertThat(done.text()).contains("The role is restored.", "Published: revision 3");
		assertThat(this.reader.open("/roles/typist-in-error").text()).contains("Goes on");
	}

	@Test
	void roleThatWasWithdrawnWhenRetiredIsRetiredAgain() {
		EditedRole role = EditedRole.published(this.publisher, "Typist no more");
		role.submit(this.publisher, "retire", Map.of("successor", "lawyer", "note", "Nobody types"));
		role.submit(this.publisher, "withdraw", Map.of("reason", "An error.", "note", "An error"));
		assertThat(this.reader.get("/roles/typist-no-more").text()).contains("An error.")
			.doesNotContain("Read instead");
		Editor.Answer done = this.publisher.form(role.at("restore")).set("note", "No error").submit().follow();
		assertThat(done.text()).contains("The role is restored.", "Retired: revision 4");
		assertThat(this.reader.open("/roles/typist-no-more").document().select("main a[href='/roles/lawyer']"))
			.isNotEmpty();
	}

	@Test
	void staleWithdrawalIsRefused() {
		EditedRole role = EditedRole.published(this.publisher, "Typist of two");
		String withdraw = role.at("withdraw");
		Editor.Form form = this.publisher.form(withdraw).set("reason", "Gone").set("note", "Gone");
		role.describe(this.publisher, "Types for two.");
		role.publish(this.publisher, "For two");
		Editor.Answer refused = form.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).singleElement()
			.asString()
			.startsWith("Someone changed the role while you were reading");
		assertThat(refused.form(withdraw).value("reason")).isEqualTo("Gone");
		assertThat(this.reader.open("/roles/typist-of-two").text()).contains("Types for two.");
	}

	@Test
	void roleIsNotItsOwnSuccessor() {
		EditedRole role = EditedRole.published(this.publisher, "Typist of herself");
		String retire = role.at("retire");
		Editor.Answer refused = this.publisher.form(retire)
			.set("note", "Herself")
			.force("successor", "typist-of-herself")
			.submit();
		assertThat(refused.problems())
			.containsExactly("Choose another role. This one isn’t published, or is the role itself");
	}

}
