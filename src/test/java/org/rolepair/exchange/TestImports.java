package org.rolepair.exchange;

import java.util.Optional;
import java.util.UUID;

import org.rolepair.official.GivenTables;
import org.rolepair.official.OfficialFiles;
import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleHistory;
import org.rolepair.role.RolePublishing;
import org.rolepair.role.Signature;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;

/**
 * Plans, applies and undoes imports, and tells what roles say after them.
 */
class TestImports {

	private static final ImportProgress UNHEARD = (roles, of) -> {
	};

	private final Planner planner;

	private final Importer importer;

	private final ImportUndo undo;

	private final KeptRoles kept;

	private final RoleHistory history;

	private final RolePublishing publishing;

	TestImports(Planner planner, Importer importer, ImportUndo undo, KeptRoles kept, RoleHistory history,
			RolePublishing publishing) {
		this.planner = planner;
		this.importer = importer;
		this.undo = undo;
		this.kept = kept;
		this.history = history;
		this.publishing = publishing;
	}

	ImportPlan plan(GivenTables tables) {
		return plan(tables.read(), Choices.keeping());
	}

	ImportPlan plan(OfficialFiles files, Choices choices) {
		return this.planner.plan(files, choices);
	}

	Optional<CatalogueImport> apply(GivenTables tables) {
		return apply(plan(tables));
	}

	Optional<CatalogueImport> apply(ImportPlan plan) {
		return this.importer.apply(plan, "Tester", "Small tables", UNHEARD);
	}

	void undo(int number) {
		this.undo.undo(number, "Tester", UNHEARD);
	}

	CodedRole coded(String code) {
		return this.kept.coded().stream().filter((role) -> role.onetSocCode().equals(code)).findFirst().orElseThrow();
	}

	KeptRole role(String slug) {
		return this.kept.bySlug(new Slug(slug)).orElseThrow();
	}

	Revision newest(UUID role) {
		return this.history.newest(role).orElseThrow();
	}

	RoleContent content(UUID role) {
		return RoleContent.of(newest(role).profile());
	}

	/** Describes a role by hand. */
	void describe(UUID role, String description) {
		RoleContent content = content(role);
		this.publishing.publish(role, newest(role).number(),
				new RoleContent(content.slug(), content.titles(), content.category(), content.socCode(),
						content.onetSocCode(), content.currency(),
						Optional.of(new SourcedText(description, "rolepair-after-onet-29-3")),
						content.alternateTitles(), content.duties(), content.facts()),
				new Signature("Editor", "In our own words"));
	}

}
