package org.rolepair.journey;

import java.util.Map;
import java.util.stream.Stream;

import org.rolepair.EditedRole;

/**
 * Sources, categories and skills, and lists of what is to be done about figures.
 */
final class ReferenceScenes {

	private static final String MERGED = "Save the merged version";

	private final Stage stage;

	private final String unusedSkill;

	private final String usedSkill;

	ReferenceScenes(Stage stage) {
		this.stage = stage;
		addSource("Scene almanac");
		addSource("Scene yearbook");
		add("/admin/categories", Map.of("name", "Scene crafts", "description", "They make things."));
		add("/admin/categories", Map.of("name", "Scene trades", "description", "They trade things."));
		this.unusedSkill = addSkill("Scene juggling");
		this.usedSkill = addSkill("Scene whistling");
		EditedRole.draft(stage.colleague, "Scene binder")
			.save(stage.colleague, "basics", Map.of("category", "scene-crafts"))
			.save(stage.colleague, "outlook",
					Map.of("origin.source", "scene-yearbook-2019", "origin.period", "2019", "figures[EMPLOYMENT].value",
							"1200"))
			.save(stage.colleague, "skills", Map.of("origin.source", "scene-yearbook-2019", "origin.period", "2019",
					"figures[SKILL_MENTIONS].parts[0].name", "Scene whistling",
					"figures[SKILL_MENTIONS].parts[0].value", "12", "figures[SKILL_MENTIONS].scheme", "OVERLAPPING"))
			.publish(stage.colleague, "First published");
		EditedRole.draft(stage.colleague, "Common earner").publishWage(stage.colleague, "50,000", "First published");
	}

	Stream<Scene> all() {
		return Stream.of(lists(), sources(), categories(), skills()).flatMap((scenes) -> scenes);
	}

	private Stream<Scene> lists() {
		return Stream.of(fine("home", "/admin"), fine("sources", "/admin/sources"),
				fine("categories", "/admin/categories"), fine("skills", "/admin/skills"),
				fine("skills, none found", "/admin/skills?q=zzzz"), fine("incomplete roles", "/admin/incomplete"),
				fine("incomplete roles, searched", "/admin/incomplete?q=common"), fine("old figures", "/admin/old"),
				fine("archive", "/admin/archive"),
				Scene.fine("home, to a viewer", () -> this.stage.viewer.open("/admin")),
				Scene.fine("categories, to a viewer", () -> this.stage.viewer.open("/admin/categories")),
				Scene.fine("source, to a viewer", () -> this.stage.viewer.open("/admin/sources/scene-yearbook-2019")));
	}

	private Stream<Scene> sources() {
		String used = "/admin/sources/scene-yearbook-2019";
		String unused = "/admin/sources/scene-almanac-2019";
		return Stream.of(fine("new source", "/admin/sources/new"), Scene.wrong("new source with what is wrong",
				() -> at("/admin/sources/new").type("address", "nowhere").type("ageLimitMonths", "many").press("Add")),
				fine("source of many roles", "/admin/sources/onet-29-3"), fine("source in use", used),
				fine("source without use", unused),
				Scene.wrong("source changed without a note", () -> at(used).type("licence", "Free").press("Save")),
				Scene.fine("source saved by two",
						() -> savedByTwo(used, Map.of("licence", "Free", "note", "The licence"),
								Map.of("licence", "Not free", "note", "The licence"))),
				Scene.wrong("nothing chosen of two sources", () -> this.stage.administrator.press(MERGED)),
				Scene.wrong("source that cannot be removed any more", () -> {
					EditorsBrowser browser = at(unused);
					EditedRole.begun(this.stage.colleague, "Scene reader")
						.save(this.stage.colleague, "pay", Map.of("origin.source", "scene-almanac-2019"));
					return browser.press("Remove");
				}));
	}

	private Stream<Scene> categories() {
		String used = "/admin/categories/scene-crafts";
		String unused = "/admin/categories/scene-trades";
		return Stream.of(fine("new category", "/admin/categories/new"),
				Scene.wrong("new category without anything", () -> at("/admin/categories/new").press("Add")),
				fine("category in use", used), fine("category without use", unused),
				Scene.wrong("category changed without a note",
						() -> at(used).type("description", "They craft.").press("Save")),
				Scene.fine("category saved by two",
						() -> savedByTwo(used, Map.of("description", "They craft.", "note", "Better"),
								Map.of("description", "They make.", "note", "Shorter"))),
				Scene.wrong("nothing chosen of two categories", () -> this.stage.administrator.press(MERGED)),
				Scene.wrong("category that was changed before it is removed", () -> {
					EditorsBrowser browser = at(unused);
					change(unused, Map.of("description", "They deal."));
					return browser.press("Remove");
				}));
	}

	private Stream<Scene> skills() {
		return Stream.of(fine("new skill", "/admin/skills/new"),
				Scene.wrong("new skill of a name that is taken",
						() -> at("/admin/skills/new").type("name", "Scene whistling").press("Add")),
				fine("skill in use", this.usedSkill), fine("skill without use", this.unusedSkill),
				Scene.wrong("skill changed without a note",
						() -> at(this.usedSkill).type("runningName", "scene piping").press("Save")),
				Scene.fine("skill saved by two",
						() -> savedByTwo(this.unusedSkill, Map.of("runningName", "scene tossing"),
								Map.of("runningName", "scene throwing"))),
				Scene.wrong("nothing chosen of two skills", () -> this.stage.administrator.press(MERGED)),
				fine("merge a skill", this.usedSkill + "/merge"), Scene.wrong("merge a skill into none",
						() -> at(this.usedSkill + "/merge").type("into", "No such skill").press("Merge")));
	}

	/** What the second of two who save a page sees. */
	private EditorsBrowser savedByTwo(String path, Map<String, String> own, Map<String, String> others) {
		EditorsBrowser browser = at(path);
		own.forEach(browser::type);
		change(path, others);
		return browser.press("Save");
	}

	private void change(String path, Map<String, String> fields) {
		this.stage.colleague.form(path).fill(fields).submit().follow();
	}

	private void addSource(String title) {
		add("/admin/sources",
				Map.of("publisher", "Scene", "title", title, "address", "https://example.org/", "edition", "2019",
						"licence", "Public domain", "retrievedOn", "2026-01-01", "method", "Counted.", "ageLimitMonths",
						"12"));
	}

	private String addSkill(String name) {
		add("/admin/skills", Map.of("name", name));
		return this.stage.colleague.open("/admin/skills?q=" + name.replace(' ', '+'))
			.document()
			.select("th[scope=row] a")
			.attr("href");
	}

	private void add(String shelf, Map<String, String> fields) {
		this.stage.colleague.form(shelf + "/new").fill(fields).submit().follow();
	}

	private Scene fine(String name, String path) {
		return Scene.fine(name, () -> at(path));
	}

	private EditorsBrowser at(String path) {
		return this.stage.administrator.open(path);
	}

}
