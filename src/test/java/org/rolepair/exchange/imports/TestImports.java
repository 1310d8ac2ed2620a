package org.rolepair.exchange.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RolePublishing;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.stereotype.Component;

/**
 * Plans, applies and undoes imports, and returns the roles after them.
 */
@Component
record TestImports(ImportPlanner planner, ImportService service, PlanReport report, Importer importer, ImportUndo undo,
		RoleSummaries kept, RoleHistory history, RolePublishing publishing) {

	private static final ImportProgress UNHEARD = (roles, of) -> {
	};

	ImportPlan plan(GivenTables tables) {
		return plan(tables.read(), new ImportChoices((field) -> false, Map.of()));
	}

	ImportPlan plan(OfficialFiles files, ImportChoices choices) {
		return this.planner.plan(files, choices);
	}

	Optional<CatalogueImport> apply(GivenTables tables) {
		return apply(plan(tables));
	}

	Optional<CatalogueImport> apply(ImportPlan plan) {
		return this.importer.apply(plan, "Tester", "Small tables", UNHEARD);
	}

	ImportJob.Undone undo(int number) {
		return this.undo.undo(number, "Tester", UNHEARD);
	}

	CodedRole coded(String code) {
		return this.kept.coded().stream().filter((role) -> role.onetSocCode().equals(code)).findFirst().orElseThrow();
	}

	RoleSummary role(String slug) {
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
		this.publishing.publish(role, newest(role).number(),
				content(role).withDescription(Optional.of(new SourcedText(description, "rolepair-after-onet-29-3"))),
				new ChangeSignature("Editor", "In our own words"));
	}

}
