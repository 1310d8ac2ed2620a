package org.rolepair.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Browser;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;

/**
 * Who takes part in the scenes: an administrator, a viewer and a stranger in browsers of
 * their own, and a colleague who does the rest without one.
 */
final class Stage {

	static final String ADMINISTRATOR = "scene.administrator";

	private static final String VIEWER = "scene.viewer";

	final EditorsBrowser administrator;

	final EditorsBrowser viewer;

	final EditorsBrowser stranger;

	final Editor colleague;

	final Team team;

	private final MovableClock clock;

	Stage(int port, Browser browser, MovableClock clock) {
		this.clock = clock;
		this.team = Team.of(port);
		this.colleague = this.team.administrator();
		this.administrator = person(browser, port).signIn(this.team.add(ADMINISTRATOR, AccessLevel.ADMINISTRATOR),
				Team.PASSWORD);
		this.viewer = person(browser, port).signIn(this.team.add(VIEWER, AccessLevel.VIEWER), Team.PASSWORD);
		this.stranger = person(browser, port);
	}

	private static EditorsBrowser person(Browser browser, int port) {
		return new EditorsBrowser(browser
			.newContext(new Browser.NewContextOptions().setLocale("en-US").setBaseURL("http://localhost:" + port))
			.newPage());
	}

	void close() {
		this.administrator.page().context().close();
		this.viewer.page().context().close();
		this.stranger.page().context().close();
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** Lets so much time pass that no limit remembers anything. */
	void wait(Duration time) {
		this.clock.pass(time);
	}

	/** A role that was published once. */
	EditedRole published(String title) {
		return EditedRole.published(this.colleague, title);
	}

	/** A published role with a draft on top. */
	EditedRole withDraft(String title) {
		return published(title).describe(this.colleague, "Does something else by now.");
	}

}
