package org.rolepair.account.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class PeopleControllerTests {

	private static final String NEW = "/admin/people/new";

	@Autowired
	private JdbcClient database;

	@Autowired
	private Editor administrator;

	@Test
	void thePasswordOfANewPersonIsShownOnce() {
		Editor.Answer added = add(" People.Once ", "EDITOR");
		assertThat(added.document().select(".done").text()).contains("people.once");
		assertThat(added.document().select(".done code").text()).matches("[a-z2-9]{20}");
		assertThat(added.text()).contains("people.once Editor", "hasn’t chosen a password");
		assertThat(this.administrator.open("/admin/people").document().select(".done")).isEmpty();
	}

	@Test
	void aPasswordThatIsShownIsNotStoredInClear() {
		String added = add("people-secret", "VIEWER").document().select(".done code").text();
		assertNotInSessions(added);
		String path = path("people-secret");
		String renewed = this.administrator.open(path)
			.form(path + "/password")
			.submit()
			.document()
			.select(".done code")
			.text();
		assertThat(renewed).matches("[a-z2-9]{20}").isNotEqualTo(added);
		assertNotInSessions(renewed);
	}

	@Test
	void aNameIsTakenWhateverItsCase() {
		add("people-taken", "VIEWER");
		Editor.Answer again = add("PEOPLE-Taken", "VIEWER");
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.problems()).containsExactly("Enter another name. Someone already has this one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "mia keller", "<b>mia</b>", "mia😀", "ميا", "-mia",
			"a.very.long.name.of.more.than.sixty.characters.that.nobody.can.have" })
	void aNameThatWillNotDoIsKeptAndRefused(String name) {
		Editor.Answer refused = add(name, "PUBLISHER");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems())
			.containsExactly("Enter 2 to 60 lowercase letters, digits, periods, hyphens, underscores and at signs");
		assertThat(refused.document().select("#name").attr("value")).isEqualTo(name);
		assertThat(refused.form(NEW).value("level")).isEqualTo("PUBLISHER");
		assertThat(refused.document().select(".problem a").attr("href")).isEqualTo("#name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "OWNER", "viewer" })
	void aLevelThatIsNotOfferedIsRefused(String level) {
		Editor.Answer refused = this.administrator.form(NEW).set("name", "people-level").force("level", level).submit();
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).containsExactly("Choose permissions");
		assertThat(names()).doesNotContain("people-level");
	}

	@Test
	void nobodyChangesTheirOwnAccountHere() {
		String own = path(Team.ADMINISTRATOR);
		assertThat(this.administrator.open(own).document().select("main form")).isEmpty();
		String token = this.administrator.token();
		for (String deed : List.of("/level", "/disable")) {
			Editor.Answer refused = this.administrator.post(own + deed, Map.of("_csrf", token, "level", "VIEWER"));
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.problems()).containsExactly(
					"You can’t change your own account or the last administrator’s. Ask another administrator, or add one first");
		}
		assertThat(this.administrator.post(own + "/password", Map.of("_csrf", token)).location())
			.isEqualTo("/admin/account");
		assertThat(this.administrator.open("/admin/people").status()).isEqualTo(200);
	}

	@Test
	void whoIsDisabledIsEnabledAgain() {
		add("people-back", "VIEWER");
		String path = path("people-back");
		Editor.Answer disabled = this.administrator.open(path).form(path + "/disable").submit().follow();
		assertThat(disabled.text()).contains("people-back can no longer sign in.");
		Editor.Answer enabled = this.administrator.open(path).form(path + "/enable").submit().follow();
		assertThat(enabled.text()).contains("people-back can sign in again.");
	}

	@Test
	void whoDoesNotExistIsNotFound() {
		String token = this.administrator.token();
		String unknown = "/admin/people/" + UUID.randomUUID();
		assertThat(this.administrator.get(unknown).status()).isEqualTo(404);
		for (String deed : List.of("/level", "/disable", "/enable", "/password")) {
			assertThat(this.administrator.post(unknown + deed, Map.of("_csrf", token)).status()).isEqualTo(404);
		}
		assertThat(this.administrator.get("/admin/people/one").status()).isEqualTo(400);
	}

	private void assertNotInSessions(String password) {
		assertThat(password).hasSize(20);
		assertThat(this.database.sql("select attribute_bytes from editor_session_attributes")
			.query(byte[].class)
			.list()
			.stream()
			.map((bytes) -> new String(bytes, StandardCharsets.ISO_8859_1))).isNotEmpty()
			.noneMatch((kept) -> kept.contains(password));
	}

	private Editor.Answer add(String name, String level) {
		return this.administrator.form(NEW).set("name", name).set("level", level).submit();
	}

	private List<String> names() {
		return this.administrator.open("/admin/people").document().select("th[scope=row] a").eachText();
	}

	private String path(String name) {
		return this.administrator.open("/admin/people").row(name);
	}

}
