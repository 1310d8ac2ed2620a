package org.rolepair.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolepair.EditedRole;

/**
 * The screens of roles, with and without errors.
 */
final class RoleScenes {

	private static final List<String> SCREENS = List.of("basics", "pay", "outlook", "education", "experience", "people",
			"duties", "skills", "knowledge", "interests", "ai-exposure");

	private static final Map<String, Map<String, String>> WRONG = Map.ofEntries( //
			Map.entry("ai-exposure", Map.of("figures[AI_EXPOSURE_ABILITIES].value", "101")), //
			Map.entry("basics", Map.of("slug", "Not An Address", "socCode", "29", "currency", "Taler")), //
			Map.entry("pay",
					Map.of("figures[ANNUAL_MEAN_WAGE].value", "much", "figures[HOURLY_MEAN_WAGE].relativeStandardError",
							"x", "figures[SALARY_RANGE].value", "9", "figures[SALARY_RANGE].upTo", "1",
							"figures[BEST_PAYING_STATE].name", "Ohio", "figures[BEST_PAYING_STATE].standing.amount",
							"1")), //
			Map.entry("outlook", Map.of("figures[EMPLOYMENT].value", "-5", "origin.month", "May")), //
			Map.entry("education",
					Map.of("figures[MOST_COMMON_DEGREE].value", "140", "figures[EDUCATIONAL_ATTAINMENT].parts[0].name",
							"Bachelor’s", "figures[EDUCATIONAL_ATTAINMENT].parts[0].value", "12")), //
			Map.entry("experience", Map.of("figures[JOB_ZONE].value", "9", "figures[TIME_TO_BECOME].value", "3")), //
			Map.entry("people",
					Map.of("figures[GENDER].parts[0].name", "Female", "figures[GENDER].parts[0].value", "60",
							"figures[GENDER].parts[1].name", "Male", "figures[GENDER].parts[1].value", "60",
							"figures[AVERAGE_AGE].origin.month", "never")), //
			Map.entry("duties", Map.of("items[0]", "Too long. ".repeat(300))), //
			Map.entry("skills",
					Map.of("figures[SKILL_IMPORTANCE].parts[0].name", "Speaking",
							"figures[SKILL_IMPORTANCE].parts[0].value", "9", "figures[SKILL_IMPORTANCE].parts[1].name",
							"Writing", "figures[SKILL_IMPORTANCE].parts[1].value", "3",
							"figures[SKILL_IMPORTANCE].parts[1].standardError", "0.1")), //
			Map.entry("knowledge", Map.of("figures[TECHNOLOGY].items", "One | two | three")), //
			Map.entry("interests", Map.of("figures[WORK_STYLE_IMPACT].parts[0].name", "Humility",
					"figures[WORK_STYLE_IMPACT].parts[0].value", "9")));

	private final Stage stage;

	private final EditedRole nurse;

	private final EditedRole specialist;

	private final EditedRole draft;

	private final EditedRole begun;

	private final EditedRole faulty;

	RoleScenes(Stage stage) {
		this.stage = stage;
		this.nurse = EditedRole.existing(stage.colleague, "Registered nurse");
		this.specialist = EditedRole.existing(stage.colleague, "Patient service specialist");
		this.draft = stage.withDraft("Scene weaver");
		this.begun = EditedRole.begun(stage.colleague, "Scene beginner");
		this.faulty = EditedRole.begun(stage.colleague, "Scene fuller");
		EditedRole.begun(stage.colleague, "9".repeat(3_000));
	}

	Stream<Scene> all() {
		return Stream
			.of(lists(), overviews(), screens(), faultyScreens(), rows(), draft(), gone(), publishing(), merging(),
					standing())
			.flatMap((scenes) -> scenes);
	}

	private Stream<Scene> lists() {
		return Stream.of(fine("roles", "/admin/roles"), fine("roles, second page", "/admin/roles?page=2"),
				fine("roles, none found", "/admin/roles?q=no+such+role&state=RETIRED"),
				fine("roles with a draft", "/admin/roles?state=DRAFT&sort=changed"),
				fine("new role", "/admin/roles/new"),
				Scene.wrong("new role without a title", () -> at("/admin/roles/new").press("Begin")),
				Scene.fine("roles, to a viewer", () -> this.stage.viewer.open("/admin/roles")));
	}

	private Stream<Scene> overviews() {
		return Stream.of(fine("role with a draft", this.draft.path()), fine("role begun", this.begun.path()),
				fine("role without a draft", this.nurse.path()),
				Scene.fine("role, to a viewer", () -> this.stage.viewer.open(this.nurse.path())));
	}

	private Stream<Scene> screens() {
		return Stream.concat(SCREENS.stream().map((screen) -> fine(screen, this.nurse.at(screen))),
				Stream.of(fine("pay, empty", this.begun.at("pay")), fine("duties, empty", this.begun.at("duties")),
						fine("people of the article", this.specialist.at("people")),
						Scene.fine("basics, to a viewer", () -> this.stage.viewer.open(this.nurse.at("basics"))),
						Scene.fine("duties, to a viewer", () -> this.stage.viewer.open(this.nurse.at("duties"))),
						Scene.fine("people, to a viewer", () -> this.stage.viewer.open(this.nurse.at("people")))));
	}

	private Stream<Scene> faultyScreens() {
		return SCREENS.stream().map((screen) -> Scene.wrong(screen + " with what is wrong", () -> {
			EditorsBrowser browser = at(this.faulty.at(screen));
			WRONG.getOrDefault(screen, Map.of()).forEach(browser::type);
			return browser.press("Save the draft");
		}));
	}

	private Stream<Scene> rows() {
		return Stream.of(
				Scene.fine("duties pasted",
						() -> at(this.begun.at("duties")).type("pasted", "One\nTwo").press("Add the pasted duties")),
				Scene.wrong("rows pasted that cannot be read",
						() -> at(this.begun.at("people")).type("figures[GENDER].pasted", "Female 60%\nmany")
							.press("Add the pasted rows")));
	}

	private Stream<Scene> draft() {
		EditedRole dropped = this.stage.withDraft("Scene dropper");
		return Stream.of(fine("what a draft changes", this.draft.at("changes")),
				fine("what a first draft changes", this.begun.at("changes")),
				fine("changes without a draft", this.nurse.at("changes")), fine("discard", this.draft.at("discard")),
				fine("discard a first draft", this.begun.at("discard")),
				fine("discard without a draft", this.nurse.at("discard")),
				Scene.wrong("discard what was saved meanwhile", () -> {
					EditorsBrowser browser = at(dropped.at("discard"));
					dropped.save(this.stage.colleague, "basics", Map.of("description", "Saved meanwhile."));
					return browser.press("Discard the draft");
				}), Scene.wrong("discard what is gone", () -> {
					EditorsBrowser browser = at(dropped.at("discard"));
					dropped.submit(this.stage.colleague, "discard", Map.of());
					return browser.press("Discard the draft");
				}),
				Scene.fine("preview", () -> at(this.draft.path()).type("beside", "Pharmacist").press("Preview both")),
				Scene.fine("preview that cannot be shown",
						() -> this.stage.administrator.visit(this.begun.at("preview"))),
				Scene.wrong("preview beside an unknown role",
						() -> at(this.draft.path()).type("beside", "Wizard").press("Preview both")));
	}

	private Stream<Scene> gone() {
		return Stream.of(Scene.fine("typing into a role that is gone", () -> {
			EditedRole gone = EditedRole.begun(this.stage.colleague, "Scene vanisher");
			EditorsBrowser browser = at(gone.at("duties")).type("items[0]", "Vanishes");
			gone.submit(this.stage.colleague, "discard", Map.of());
			return browser.press("Save the draft");
		}));
	}

	private Stream<Scene> publishing() {
		EditedRole raced = this.stage.withDraft("Scene racer");
		return Stream.of(fine("publish", this.draft.at("publish")),
				fine("publish what is not ready", this.begun.at("publish")),
				fine("publish nothing", this.nurse.at("publish")),
				Scene.wrong("publish without a note",
						() -> at(this.draft.at("publish")).type("note", "").press("Publish")),
				Scene.wrong("publish what was saved meanwhile", () -> {
					EditorsBrowser browser = at(raced.at("publish")).type("note", "Too late");
					raced.save(this.stage.colleague, "basics", Map.of("description", "Saved meanwhile."));
					return browser.press("Publish");
				}), Scene.wrong("publish what is gone", () -> {
					EditorsBrowser browser = at(raced.at("publish")).type("note", "Too late");
					raced.submit(this.stage.colleague, "discard", Map.of());
					return browser.press("Publish");
				}));
	}

	private Stream<Scene> merging() {
		EditedRole contested = this.stage.published("Scene cooper");
		EditedRole outdated = this.stage.withDraft("Scene tailor");
		outdated.publish(this.stage.colleague, "A second state")
			.save(this.stage.colleague, "basics", Map.of("description", "A third state."))
			.submit(this.stage.colleague, "history/1/revert", Map.of("note", "The first was right"));
		return Stream.of(Scene.fine("two saved at the same time", () -> {
			EditorsBrowser browser = at(contested.at("pay")).choose("origin.source", "bls-oews-may-2025-national")
				.type("figures[ANNUAL_MEAN_WAGE].value", "60000");
			contested.save(this.stage.colleague, "pay",
					Map.of("figures[ANNUAL_MEAN_WAGE].value", "50000", "figures[HOURLY_MEAN_WAGE].value", "24"));
			return browser.press("Save the draft");
		}), Scene.wrong("nothing chosen of the two", () -> this.stage.administrator.press("Save the merged version")),
				fine("role with an outdated draft", outdated.path()),
				fine("publish an outdated draft", outdated.at("publish")),
				fine("update of a draft", outdated.at("merge")), Scene.wrong("nothing chosen of an update",
						() -> this.stage.administrator.press("Save the merged version")));
	}

	private Stream<Scene> standing() {
		EditedRole standing = this.stage.published("Scene porter");
		return Stream.of(fine("retire", standing.at("retire")), fine("withdraw", standing.at("withdraw")),
				fine("restore what is published", standing.at("restore")),
				Scene.wrong("retire without anything", () -> at(standing.at("retire")).press("Retire role")),
				Scene.wrong("withdraw without anything", () -> at(standing.at("withdraw")).press("Withdraw role")),
				Scene.wrong("retire what is withdrawn meanwhile", () -> {
					EditorsBrowser browser = at(standing.at("retire")).choose("successor", "pharmacist")
						.type("note", "Too late");
					standing.submit(this.stage.colleague, "withdraw",
							Map.of("reason", "It is no role.", "note", "Found out"));
					return browser.press("Retire role");
				}), fine("role withdrawn", standing.path()), fine("restore", standing.at("restore")),
				Scene.wrong("restore without a note", () -> at(standing.at("restore")).press("Restore role")));
	}

	private Scene fine(String name, String path) {
		return Scene.fine(name, () -> at(path));
	}

	private EditorsBrowser at(String path) {
		return this.stage.administrator.open(path);
	}

}
