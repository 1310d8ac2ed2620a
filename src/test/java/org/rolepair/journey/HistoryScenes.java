package org.rolepair.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.rolepair.EditedRole;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RolePublishing;

/**
 * What was published when, for editors and for readers, and pages as they were.
 */
final class HistoryScenes {

	private static final int STATES = 21;

	private final Stage stage;

	private final EditedRole role;

	private final LocalDate first;

	HistoryScenes(Stage stage, RolePublishing publishing, RoleHistory history) {
		this.stage = stage;
		this.role = stage.published("Scene printer");
		this.first = stage.today();
		stage.wait(Duration.ofHours(25));
		UUID id = UUID.fromString(this.role.id());
		RoleContent content = RoleContent.of(history.newest(id).orElseThrow().profile());
		for (int state = 2; state <= STATES; state++) {
			publishing.publish(id, state - 1, withDuty(content, "Does the " + state + ". thing"),
					new ChangeSignature("A colleague", "State " + state));
		}
	}

	private static RoleContent withDuty(RoleContent content, String duty) {
		Duties duties = content.duties().orElseThrow();
		List<String> items = new ArrayList<>(duties.lines());
		items.set(0, duty);
		return new RoleContent(content.slug(), content.titles(), content.category(), content.socCode(),
				content.onetSocCode(), content.currency(), content.description(), content.alternateTitles(),
				Optional.of(Duties.read(items, duties.source())), content.facts());
	}

	Stream<Scene> all() {
		String page = this.role.page();
		String nurse = "/compare/scene-printer-vs-registered-nurse";
		return Stream.of(fine("history", this.role.at("history")),
				fine("two revisions", this.role.at("history/compare?from=1&to=3")),
				fine("the same revision twice", this.role.at("history/compare?from=2&to=2")),
				fine("revert", this.role.at("history/1/revert")),
				Scene.wrong("revert without a note",
						() -> at(this.role.at("history/1/revert")).press("Publish this as a new revision")),
				Scene.wrong("revert what is published meanwhile", () -> {
					EditorsBrowser browser = at(this.role.at("history/2/revert")).type("note", "Too late");
					this.role.submit(this.stage.colleague, "history/1/revert", Map.of("note", "Back to the first"));
					return browser.press("Publish this as a new revision");
				}), Scene.fine("history, to a viewer", () -> this.stage.viewer.open(this.role.at("history"))),
				read("history, to readers", page + "/history"), read("history, second page", page + "/history?page=2"),
				read("history of a single state", "/roles/pharmacist/history"),
				read("role as it was", page + "?as-of=" + this.first),
				read("comparison as it was", nurse + "?as-of=" + this.first), read("comparison of today", nurse),
				Scene.fine("role before it was there",
						() -> this.stage.stranger.visit(page + "?as-of=" + this.first.minusDays(1))));
	}

	private Scene read(String name, String path) {
		return Scene.fine(name, () -> this.stage.stranger.open(path));
	}

	private Scene fine(String name, String path) {
		return Scene.fine(name, () -> at(path));
	}

	private EditorsBrowser at(String path) {
		return this.stage.administrator.open(path);
	}

}
