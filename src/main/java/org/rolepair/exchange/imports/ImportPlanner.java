package org.rolepair.exchange.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.proposals.EditionLoads;
import org.rolepair.exchange.proposals.EditionPlans;
import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.exchange.proposals.RoleProposals;
import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.roletable.RoleRowReader;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RejectedRow;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.exchange.tables.RowFaults;
import org.rolepair.format.Messages;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/** Plans an import: the agencies' tables first, then the operator's own rows. */
@Component
@RequiredArgsConstructor
class ImportPlanner {

	private final RoleSummaries summaries;

	private final RoleHistory history;

	private final ImportStore store;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final EditionLoads loads;

	private final Messages messages;

	private final Clock clock;

	ImportPlan plan(OfficialFiles files, ImportChoices choices) {
		this.summaries.inCombinedRows()
			.forEach((role) -> files.data().putMatrixCodeIfAbsent(role.onetSocCode(), role.rowCode()));
		RoleProposals proposals = new RoleProposals(files.data(), LocalDate.now(this.clock));
		List<CodedRole> coded = this.summaries.coded();
		Map<UUID, ImportedRole> imported = this.store.importedRoles();
		RolePlanner roles = new RolePlanner(this.summaries, this.history, imported, choices);
		if (files.hasAgencyTables()) {
			planOccupations(proposals.all(coded), new SharedCodeResolver(coded, imported, choices), roles);
		}
		EditionPlans editions = this.loads.missing(proposals.editions());
		RowProposals rows = new RowProposals(proposals.sources(), this.sources.all(), this.categories.all());
		RowTargets targets = new RowTargets(this.summaries, imported, coded, roles.planned(), files.data().roleRows());
		List<RejectedRow> rejected = new ArrayList<>();
		files.rejectedRows().forEach((row) -> rejected.add(checked(row, targets, rows)));
		files.data().roleRows().forEach((row) -> plan(row, targets, rows, roles).ifPresent(rejected::add));
		return new ImportPlan(files, roles.planned(), editions, rows.cited(),
				files.hasAgencyTables() ? proposals.missing(coded) : List.of(), new RejectedRows(rejected));
	}

	private static void planOccupations(List<RoleProposal> proposals, SharedCodeResolver adoption, RolePlanner roles) {
		for (RoleProposal proposal : proposals) {
			try {
				roles.plan(proposal, adoption.of(proposal));
			}
			catch (RejectedRowException ex) {
				roles.reject(proposal.code(), proposal.code(), proposal.title(), ex.problem().reason(),
						adoption.sharing(proposal.code()));
			}
		}
	}

	/** Returns an unreadable row with everything that the catalog has against it too. */
	private RejectedRow checked(RejectedRow rejected, RowTargets targets, RowProposals proposals) {
		RowFaults faults = new RowFaults();
		faults.addAll(rejected.problems());
		RoleRowReader.readPartly(rejected.row(), this.messages).ifPresent((row) -> {
			if (!faults.include(RowTargets.COLUMNS.stream().map(rejected.row()::heading).toList())) {
				faults.attempt(() -> Optional.of(targets.of(row)), Optional.empty());
			}
			faults.attempt(() -> proposals.known(row), row);
			faults.attempt(() -> Optional.of(proposals.of(row)), Optional.empty());
		});
		return faults.rejection().map((found) -> new RejectedRow(rejected.row(), found)).orElse(rejected);
	}

	/** Plans a row, or returns it with the reason why it is rejected. */
	private static Optional<RejectedRow> plan(RoleRow row, RowTargets targets, RowProposals proposals,
			RolePlanner roles) {
		try {
			RowFaults faults = new RowFaults();
			Optional<TargetRole> target = faults.attempt(() -> Optional.of(targets.of(row)), Optional.empty());
			RoleRow known = faults.attempt(() -> proposals.known(row), row);
			Optional<RoleProposal> proposal = faults.attempt(() -> Optional.of(proposals.of(known)), Optional.empty());
			faults.requireNone();
			roles.plan(proposal.orElseThrow(), target.orElseThrow());
			proposals.cite(known);
			return Optional.empty();
		}
		catch (RejectedRowException ex) {
			FileProblem problem = ex.problem();
			roles.reject(problem.file() + "/" + problem.row(), "", row.titles().title(), problem.line(), List.of());
			return Optional.of(new RejectedRow(row.row(), ex));
		}
	}

}
