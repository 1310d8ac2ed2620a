package org.rolepair.account.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that ends on a page of two versions loses neither the versions nor what was
 * chosen of them.
 */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedConflictTests {

	private static final String WAGE = "/sections/PAY/figures/ANNUAL_MEAN_WAGE/value";

	private static final String[] OWN = { "Sec-Fetch-Site", "same-origin" };

	@LocalServerPort
	private int port;

	@Autowired
	private Editor publisher;

	@Test
	void roleConflictSurvivesSigningIn() {
		EditedRole role = EditedRole.draft(this.publisher, "Mast climber")
			.publishWage(this.publisher, "60,000", "First published");
		Editor.Form yours = role.form(this.publisher, "pay").set("figures[ANNUAL_MEAN_WAGE].value", "61,000");
		role.save(this.publisher, "pay", Map.of("figures[ANNUAL_MEAN_WAGE].value", "62,000"));
		Editor.Form merge = yours.press("action", "save").form(role.at("merge")).set("choice:" + WAGE, "YOURS");
		Editor.Form again = signedInAgain(merge, role.at("merge")).form(role.at("merge"));
		assertThat(again.value("choice:" + WAGE)).isEqualTo("YOURS");
		assertThat(again.submit().status()).isEqualTo(302);
		assertThat(role.form(this.publisher, "pay").value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("61,000");
	}

	@Test
	void categoryConflictSurvivesSigningIn() {
		this.publisher.form("/admin/categories/new").set("name", "Masts").set("description", "Climbing masts").submit();
		String path = "/admin/categories/masts";
		Editor.Form yours = this.publisher.form(path).set("description", "Your words");
		this.publisher.form(path).set("description", "Their words").submit();
		Editor.Form merge = yours.submit().form(path + "/versions").set("choice:description", "YOURS");
		Editor.Form again = signedInAgain(merge, path + "/versions").form(path + "/versions");
		assertThat(again.value("choice:description")).isEqualTo("YOURS");
		assertThat(again.submit().status()).isEqualTo(302);
		assertThat(this.publisher.form(path).value("description")).isEqualTo("Your words");
	}

	/** Sends a form without a session, and goes through the sign-in that it leads to. */
	private Editor.Answer signedInAgain(Editor.Form form, String path) {
		Editor person = Editor.stranger(this.port);
		Editor.Answer asked = person.post(path, form.data(), OWN);
		assertThat(asked.text()).contains("what you typed is safe");
		Editor.Answer signedIn = asked.form("/login").set("name", "publisher").set("password", Team.PASSWORD).submit();
		assertThat(signedIn.location()).isEqualTo(path);
		return person.get(path);
	}

}
