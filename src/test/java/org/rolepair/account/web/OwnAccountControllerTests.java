package org.rolepair.account.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passwords of one's own, and the end of sessions, whoever ends them.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class OwnAccountControllerTests {

	private static final String ACCOUNT = "/admin/account";

	private static final String OTHER = "another lighthouse at sea";

	@Autowired
	private Team team;

	@Test
	void aNewPasswordEndsAllSessionsAndIsLoggedOnce() {
		Editor here = this.team.signIn("own-change", AccessLevel.EDITOR);
		Editor there = this.team.signIn("own-change", Team.PASSWORD);
		assertThat(change(here, Team.PASSWORD, OTHER, OTHER).follow().text())
			.contains("Your password has changed. Sign in with the new one.");
		assertThat(there.get("/admin").location()).isEqualTo("/login");
		assertThat(here.get("/admin").location()).isEqualTo("/login");
		assertThat(this.team.stranger().signIn("own-change", Team.PASSWORD).status()).isEqualTo(401);
		assertThat(this.team.signIn("own-change", OTHER).get("/admin").status()).isEqualTo(200);
		assertThat(actions("own-change").subList(0, 3)).containsExactly("signed in",
				"failed to sign in: wrong password", "changed their password");
		assertThat(actions("own-change")).doesNotContain("signed out");
	}

	@Test
	void signingOutEverywhereEndsAllSessionsAndIsLoggedOnce() {
		Editor here = this.team.signIn("own-everywhere", AccessLevel.VIEWER);
		Editor there = this.team.signIn("own-everywhere", Team.PASSWORD);
		here.open(ACCOUNT).form(ACCOUNT + "/sessions").submit();
		assertThat(here.get("/admin").location()).isEqualTo("/login");
		assertThat(there.get("/admin").location()).isEqualTo("/login");
		assertThat(actions("own-everywhere").get(0)).isEqualTo("signed out everywhere");
		assertThat(actions("own-everywhere")).doesNotContain("signed out");
	}

	@Test
	void signingOutEndsThisSessionAlone() {
		Editor here = this.team.signIn("own-out", AccessLevel.VIEWER);
		Editor there = this.team.signIn("own-out", Team.PASSWORD);
		here.open("/admin").form("/logout").submit();
		assertThat(here.get("/admin").location()).isEqualTo("/login");
		assertThat(there.get("/admin").status()).isEqualTo(200);
		assertThat(actions("own-out").get(0)).isEqualTo("signed out");
	}

	@ParameterizedTest
	@CsvSource({ "level", "disable", "password" })
	void administratorsChangeEndsSessions(String action) {
		String name = "own-" + action;
		Editor person = this.team.signIn(name, AccessLevel.PUBLISHER);
		String path = this.team.administrator().open("/admin/people").row(name);
		Editor.Form form = this.team.administrator().open(path).form(path + "/" + action);
		if (action.equals("level")) {
			form.set("level", "VIEWER");
		}
		form.submit().follow();
		assertThat(person.get("/admin/roles").location()).isEqualTo("/login");
		if (action.equals("level")) {
			assertThat(this.team.signIn(name, Team.PASSWORD).get("/admin/roles/new").status()).isEqualTo(403);
		}
		else {
			assertThat(this.team.stranger().signIn(name, Team.PASSWORD).status()).isEqualTo(401);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					wrong                   | another lighthouse at sea | another lighthouse at sea | Enter your current password
					a lighthouse in the fog | short                     | short                     | Enter a password of at least 12 characters
					a lighthouse in the fog | aaaaaaaaaaaaaaaa          | aaaaaaaaaaaaaaaa          | Enter a password that’s harder to guess. Don’t use your name or repeat a few characters
					a lighthouse in the fog | Password1234              | Password1234              | Enter a password that’s harder to guess. This one is close to a common password
					a lighthouse in the fog | qwertyuiop12              | qwertyuiop12              | Enter a password that’s harder to guess. This one is close to a common password
					a lighthouse in the fog | my OWN-Rules are good     | my OWN-Rules are good     | Enter a password that’s harder to guess. Don’t use your name or repeat a few characters
					a lighthouse in the fog | a lighthouse in the fog   | a lighthouse in the fog   | Enter a password that’s different from your current one
					a lighthouse in the fog | another lighthouse at sea | another lighthouse at see | Enter the same new password in both fields
					a lighthouse in the fog | 灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台海 | 灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台灯台海 | Enter a shorter password. The limit is 72 bytes, or 72 plain letters
					""")
	void weakPasswordIsRefusedWithTheReason(String present, String chosen, String again, String problem) {
		Editor person = this.team.signIn("own-rules", AccessLevel.VIEWER);
		Editor.Answer refused = change(person, present, chosen, again);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).contains(problem);
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select("input[type=password]").eachAttr("value")).isEmpty();
		assertThat(person.get("/admin").status()).isEqualTo(200);
	}

	@Test
	void passwordsAreTakenAsTheyAreTyped() {
		String spaced = "  sp\u0061\u0308ce  <&> at both ends ";
		change(this.team.signIn("own-spaces", AccessLevel.VIEWER), Team.PASSWORD, spaced, spaced).follow();
		assertThat(this.team.stranger().signIn("own-spaces", spaced.strip()).status()).isEqualTo(401);
		assertThat(this.team.signIn("own-spaces", spaced).get("/admin").status()).isEqualTo(200);
	}

	@Test
	void passwordsAreNotKeptWithTheForm() {
		Editor stranger = this.team.stranger();
		Editor.Answer expired = stranger.post(ACCOUNT,
				Map.of("present", Team.PASSWORD, "chosen", OTHER, "again", OTHER), "Sec-Fetch-Site", "same-origin");
		assertThat(expired.status()).isEqualTo(403);
		assertThat(expired.body()).contains("Your session ended").doesNotContain(Team.PASSWORD).doesNotContain(OTHER);
	}

	private static Editor.Answer change(Editor person, String present, String chosen, String again) {
		return person.form(ACCOUNT).set("present", present).set("chosen", chosen).set("again", again).submit();
	}

	/** What somebody did, newest first. */
	private List<String> actions(String name) {
		return this.team.administrator()
			.open("/admin/log?actor=" + name)
			.document()
			.select("tbody tr")
			.stream()
			.map((row) -> row.select("td, th").get(2).text())
			.toList();
	}

}
