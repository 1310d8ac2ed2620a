package org.rolepair.journey;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rolepair.EditedRole;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.imports.UploadedImport;
import org.rolepair.role.publishing.HeldTurn;

/**
 * The pages of imports, from the first file to the undoing.
 */
final class ImportScenes {

	private static final String IMPORTS = "/admin/imports";

	private static final String PENDING = IMPORTS + "/pending";

	private final Stage stage;

	private final Path folder;

	private final Supplier<HeldTurn> turns;

	private final UploadedImport imports;

	ImportScenes(Stage stage, Path folder, Supplier<HeldTurn> turns) {
		this.stage = stage;
		this.folder = folder;
		this.turns = turns;
		this.imports = new UploadedImport(stage.colleague);
	}

	Stream<Scene> all() {
		return Stream.of(fine("imports, none prepared", PENDING),
				Scene.wrong("import of nothing", () -> at(IMPORTS).press("Show what would change")),
				Scene.wrong("import of too much", () -> this.stage.administrator.visit(IMPORTS + "?too-much")),
				Scene.wrong("import that is refused", this::refused), Scene.fine("import of new roles", this::fresh),
				part("created"), part("rejected"), part("rows"),
				Scene.wrong("import without a note", () -> at(PENDING).type("note", "").press("Publish 2 roles")),
				Scene.fine("import at work", this::atWork), Scene.fine("import that changes roles", this::changing),
				part("changed"), part("older"), part("unchanged"), part("shared"),
				fine("imports, one prepared", IMPORTS),
				Scene.fine("import to be undone", () -> at(IMPORTS).follow(lastUndo())),
				Scene.fine("import cancelled", () -> at(PENDING).press("Cancel and delete the plan")),
				fine("imports", IMPORTS), Scene.fine("import that is being undone", this::undoing));
	}

	private EditorsBrowser refused() {
		this.imports.plan(Map.of("nothing.csv", new byte[0]));
		return at(PENDING);
	}

	private EditorsBrowser fresh() {
		this.imports.plan(new GivenTables(this.folder.resolve("first"))
			.occupations("53-5011.00\tScene Importers\tImport scenes.", "53-5012.00\tScene Exporters\tExport scenes.",
					"53-5013.00\tSilent Scene Importers\tSay nothing.")
			.wages(2025, "53-5011|Scene Importers|9000|30000", "53-5012|Scene Exporters|9000|30000",
					"53-5013|Silent Scene Importers|many|lots")
			.contents());
		return at(PENDING);
	}

	private EditorsBrowser undoing() {
		return held(() -> at(IMPORTS).follow(lastUndo()).press("Undo the import"));
	}

	private EditorsBrowser atWork() {
		return held(() -> at(PENDING).press("Publish 2 roles"));
	}

	/** What is shown while somebody else publishes. */
	private EditorsBrowser held(Supplier<EditorsBrowser> begun) {
		HeldTurn turn = this.turns.get();
		try {
			EditorsBrowser browser = begun.get();
			browser.page().evaluate("() => { window.fetch = () => new Promise(() => {}) }");
			return browser;
		}
		finally {
			turn.close();
		}
	}

	private EditorsBrowser changing() {
		this.imports.settled();
		EditedRole.existing(this.stage.colleague, "Scene importer")
			.describe(this.stage.colleague, "Scene importers import by hand.")
			.publish(this.stage.colleague, "By hand");
		twin("Scene mover");
		twin("Scene shifter");
		this.imports.plan(new GivenTables(this.folder.resolve("second"))
			.occupations("53-5011.00\tScene Importers\tImport all scenes.",
					"53-5012.00\tScene Exporters\tExport all scenes.", "53-5014.00\tScene Movers\tMove scenes.")
			.wages(2024, "53-5011|Scene Importers|9000|29000", "53-5012|Scene Exporters|9000|29000")
			.contents());
		return at(PENDING);
	}

	/** A role that has its occupation's code with others. */
	private void twin(String title) {
		EditedRole.draft(this.stage.colleague, title)
			.save(this.stage.colleague, "basics", Map.of("onetSocCode", "53-5014.00"))
			.publish(this.stage.colleague, "By hand");
	}

	private String lastUndo() {
		return "Undo import " + at(IMPORTS).page().locator("tbody th span").first().textContent();
	}

	private Scene part(String part) {
		return fine("import, " + part, PENDING + "?part=" + part);
	}

	private Scene fine(String name, String path) {
		return Scene.fine(name, () -> at(path));
	}

	private EditorsBrowser at(String path) {
		return this.stage.administrator.open(path);
	}

}
