package org.rolepair.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.official.OfficialFiles;
import org.rolepair.role.CategoryCatalogue;
import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.RoleHistory;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.table.Problem;
import org.rolepair.table.RejectedRowException;

import org.springframework.stereotype.Component;

/**
 * Finds out what an import would do, without doing it: first the agencies' tables, then,
 * on top of these, the rows of the operator's own.
 */
@Component
class Planner {

	private final KeptRoles kept;

	private final RoleHistory history;

	private final ImportStore store;

	private final ShippedRoles shipped;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final PlaceLoads places;

	private final RelationLoads relations;

	private final Clock clock;

	Planner(KeptRoles kept, RoleHistory history, ImportStore store, ShippedRoles shipped, SourceCatalogue sources,
			CategoryCatalogue categories, PlaceLoads places, RelationLoads relations, Clock clock) {
		this.kept = kept;
		this.history = history;
		this.store = store;
		this.shipped = shipped;
		this.sources = sources;
		this.categories = categories;
		this.places = places;
		this.relations = relations;
		this.clock = clock;
	}

	ImportPlan plan(OfficialFiles files, Choices choices) {
		this.kept.countedElsewhere()
			.forEach((role) -> files.data().supposeMatrixCode(role.onetSocCode(), role.rowCode()));
		Proposals proposals = new Proposals(files.data(), LocalDate.now(this.clock));
		List<CodedRole> coded = this.kept.coded();
		Map<UUID, ImportedRole> imported = this.store.importedRoles();
		RolePlanner roles = new RolePlanner(this.kept, this.history, this.shipped, imported, choices);
		if (files.holdAgencies()) {
			planOccupations(proposals.all(coded), new Adoption(coded, imported, choices), roles);
		}
		List<PlacePlan> places = this.places.missing(proposals.places());
		Optional<RelationLoads.RelationPlan> relations = proposals.relations().filter(this.relations::isMissing);
		RowProposals rows = new RowProposals(proposals.sources(), this.sources.all(), this.categories.all());
		planRows(new RowTargets(this.kept, imported, coded, roles.planned()).of(files.data().roleRows()), rows, roles);
		return new ImportPlan(files, roles.planned(), places, relations, rows.cited());
	}

	private static void planOccupations(List<RoleProposal> proposals, Adoption adoption, RolePlanner roles) {
		for (RoleProposal proposal : proposals) {
			try {
				roles.plan(proposal, adoption.of(proposal));
			}
			catch (RejectedRowException ex) {
				roles.reject(PlannedRole.Subject.ofOccupation(proposal.code()), proposal.title(), ex.problem().reason(),
						adoption.sharing(proposal.code()));
			}
		}
	}

	private static void planRows(List<RowTargets.Match> rows, RowProposals proposals, RolePlanner roles) {
		for (RowTargets.Match match : rows) {
			try {
				TargetRole target = match.target();
				roles.plan(proposals.of(match.row()), target);
				proposals.cite(match.row());
			}
			catch (RejectedRowException ex) {
				Problem problem = ex.problem();
				roles.reject(new PlannedRole.Subject(problem.file() + "/" + problem.row(), "", false),
						match.row().titles().title(), problem.line(), List.of());
			}
		}
	}

}
