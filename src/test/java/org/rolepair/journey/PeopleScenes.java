package org.rolepair.journey;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.rolepair.EditedRole;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in, accounts, the log, readers' reports, and what is refused.
 */
final class PeopleScenes {

	private static final String REPORT = "/roles/pharmacist/report?section=pay";

	private final Stage stage;

	PeopleScenes(Stage stage) {
		this.stage = stage;
	}

	Stream<Scene> all() {
		return Stream.of(signIn(), people(), account(), log(), reports(), refused()).flatMap((scenes) -> scenes);
	}

	private Stream<Scene> signIn() {
		return Stream.of(Scene.fine("sign in", () -> this.stage.stranger.forgetSession().open("/login")),
				Scene.wrong("sign in refused", () -> this.stage.stranger.signIn("scene.nobody", "wrong")),
				Scene.wrong("sign in limited", () -> {
					for (int tries = 0; tries < 10 && this.stage.stranger.status() != 429; tries++) {
						this.stage.stranger.signIn("scene.nobody", "wrong");
					}
					this.stage.wait(Duration.ofMinutes(16));
					return this.stage.stranger;
				}), Scene.fine("session ended while typing", () -> {
					EditorsBrowser browser = at("/admin/people/new").type("name", "scene.typed");
					return browser.forgetSession().press("Add");
				}),
				Scene.fine("what was typed, again",
						() -> this.stage.administrator.type("name", Stage.ADMINISTRATOR)
							.type("password", Team.PASSWORD)
							.press("Sign in")),
				Scene.fine("signed out", () -> {
					EditorsBrowser browser = at("/admin").press("Sign out");
					this.stage.stranger.open(browser.path());
					browser.signIn(Stage.ADMINISTRATOR, Team.PASSWORD);
					return this.stage.stranger;
				}));
	}

	private Stream<Scene> people() {
		return Stream.of(fine("people", "/admin/people"), fine("new person", "/admin/people/new"),
				Scene.wrong("new person of a name that is taken",
						() -> at("/admin/people/new").type("name", Stage.ADMINISTRATOR).press("Add")),
				Scene.fine("password shown once",
						() -> at("/admin/people/new").type("name", "scene.newcomer").press("Add")),
				Scene.fine("person", () -> at("/admin/people").follow("scene.newcomer")),
				Scene.wrong("nothing chosen of what a person may do", () -> {
					this.stage.administrator.page().locator("#level option:checked").evaluate("it => it.value = ''");
					return this.stage.administrator.press("Change");
				}), Scene.fine("person disabled", () -> {
					this.stage.administrator.press("Disable this account");
					return this.stage.administrator.follow("scene.newcomer");
				}), Scene.fine("own page among people", () -> at("/admin/people").follow(Stage.ADMINISTRATOR)));
	}

	private Stream<Scene> account() {
		return Stream.of(fine("own account", "/admin/account"),
				Scene.wrong("own password not right",
						() -> at("/admin/account").type("present", "wrong")
							.type("chosen", "short")
							.type("again", "other")
							.press("Change the password")),
				Scene.fine("password made by somebody else", () -> {
					String given = this.stage.colleague.form("/admin/people/new")
						.set("name", "scene.beginner")
						.submit()
						.document()
						.select(".done code")
						.text();
					return this.stage.stranger.signIn("scene.beginner", given);
				}));
	}

	private Stream<Scene> log() {
		return Stream.of(fine("status", "/admin/status"), fine("log", "/admin/log"),
				fine("log, none found", "/admin/log?subject=zzzz"), Scene.wrong("log of a day that is none",
						() -> at("/admin/log").type("from", "yesterday").press("Show")));
	}

	private Stream<Scene> reports() {
		return Stream.of(Scene.fine("parts to report", () -> this.stage.stranger.open("/roles/pharmacist/report")),
				Scene.fine("report form", () -> this.stage.stranger.forgetSession().open(REPORT)),
				Scene.wrong("report without a word", () -> this.stage.stranger.press("Send report")),
				Scene.fine("report sent",
						() -> this.stage.stranger.type("text", "The scene’s pay is wrong").press("Send report")),
				fine("reports", "/admin/reports"),
				Scene.fine("report", () -> this.stage.administrator.follow("The scene’s pay is wrong")),
				Scene.wrong("report resolved without a note", () -> this.stage.administrator.press("Resolve")),
				Scene.wrong("report that somebody else resolved", () -> {
					String report = this.stage.administrator.path();
					this.stage.colleague.form(report).set("note", "Looked up").submit().follow();
					return this.stage.administrator.type("note", "Looked up again").press("Resolve");
				}), fine("reports resolved", "/admin/reports?state=resolved"),
				Scene.fine("report, to a viewer", () -> this.stage.viewer.open("/admin/reports?state=resolved")
					.follow("The scene’s pay is wrong")),
				Scene.fine("report open for hours", () -> {
					EditorsBrowser browser = this.stage.stranger.open(REPORT).type("text", "Looked up at length");
					this.stage.wait(Duration.ofHours(3));
					return browser.press("Send report");
				}), Scene.wrong("too many reports", () -> {
					EditorsBrowser browser = this.stage.stranger;
					for (int sent = 0; sent < 10 && browser.status() != 429; sent++) {
						browser.open(REPORT).type("text", "The scene’s pay is wrong").press("Send report");
					}
					this.stage.wait(Duration.ofMinutes(11));
					return browser;
				}));
	}

	private Stream<Scene> refused() {
		EditedRole nurse = EditedRole.existing(this.stage.colleague, "Registered nurse");
		return Map
			.of("not allowed", nurse.at("publish"), "no such page", "/admin/none", "no such role",
					"/admin/roles/00000000-0000-0000-0000-000000000000", "not readable", "/admin/roles/none",
					"not to be read", "/admin/account/sessions")
			.entrySet()
			.stream()
			.map((place) -> Scene.fine(place.getKey(), () -> {
				this.stage.viewer.visit(place.getValue());
				assertThat(this.stage.viewer.status()).isBetween(400, 499);
				return this.stage.viewer;
			}));
	}

	private Scene fine(String name, String path) {
		return Scene.fine(name, () -> at(path));
	}

	private EditorsBrowser at(String path) {
		return this.stage.administrator.open(path);
	}

}
