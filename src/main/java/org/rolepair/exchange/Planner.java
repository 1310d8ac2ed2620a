package org.rolepair.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.official.OfficialFiles;
import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleHistory;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.TitleForms;

import org.springframework.stereotype.Component;

/**
 * Finds out what an import would do, without doing it.
 */
@Component
class Planner {

	private final KeptRoles kept;

	private final RoleHistory history;

	private final ImportStore store;

	private final ShippedRoles shipped;

	private final RowPlanner rows;

	private final PlaceLoads places;

	private final RelationLoads relations;

	private final Clock clock;

	Planner(KeptRoles kept, RoleHistory history, ImportStore store, ShippedRoles shipped, RowPlanner rows,
			PlaceLoads places, RelationLoads relations, Clock clock) {
		this.kept = kept;
		this.history = history;
		this.store = store;
		this.shipped = shipped;
		this.rows = rows;
		this.places = places;
		this.relations = relations;
		this.clock = clock;
	}

	/**
	 * Plan an import.
	 * @param files what was read
	 * @param choices what its operator has decided
	 */
	ImportPlan plan(OfficialFiles files, Choices choices) {
		this.kept.countedElsewhere()
			.forEach((role) -> files.data().supposeMatrixCode(role.onetSocCode(), role.rowCode()));
		Proposals proposals = new Proposals(files.data(), LocalDate.now(this.clock));
		List<CodedRole> coded = this.kept.coded();
		Map<UUID, ImportedRole> imported = this.store.importedRoles();
		Pass pass = new Pass(coded, imported, choices);
		List<PlannedRole> official = files.holdAgencies() ? proposals.all(coded).stream().map(pass::plan).toList()
				: List.of();
		List<PlacePlans.PlacePlan> places = this.places.missing(proposals.places());
		Optional<RelationPlan> relations = proposals.relations().filter(this.relations::isMissing);
		RowsPlan all = this.rows.plan(files.data().roleRows(), new RowsPlan(official, proposals.sources()), coded,
				imported, choices.replaced());
		return new ImportPlan(files, all.roles(), places, relations, all.sources());
	}

	/**
	 * One pass over all occupations.
	 */
	private final class Pass {

		private final Map<UUID, ImportedRole> imported;

		private final Choices choices;

		private final Adoption adoption;

		private final Set<Slug> given = new HashSet<>();

		Pass(List<CodedRole> coded, Map<UUID, ImportedRole> imported, Choices choices) {
			this.imported = imported;
			this.choices = choices;
			this.adoption = new Adoption(coded, imported, choices);
		}

		PlannedRole plan(RoleProposal proposal) {
			List<CodedRole> sharing = this.adoption.sharing(proposal.code());
			Optional<CodedRole> role = this.adoption.role(proposal.code());
			if (role.isEmpty() && !sharing.isEmpty()) {
				return rejected(proposal, "%d roles have its code: %s".formatted(sharing.size(),
						sharing.stream().map((one) -> one.slug().value()).collect(Collectors.joining(", "))));
			}
			try {
				return role.isEmpty() ? create(proposal) : change(proposal, role.get());
			}
			catch (IllegalArgumentException ex) {
				return rejected(proposal, "its figures do not hold together: " + ex.getMessage());
			}
		}

		private PlannedRole create(RoleProposal proposal) {
			boolean said = !proposal.facts().isEmpty()
					|| proposal.texts().flatMap(RoleProposal.Texts::duties).isPresent();
			if (proposal.texts().isEmpty() || !said) {
				return rejected(proposal, "no table says anything of it beside its description");
			}
			List<String> remarks = new ArrayList<>();
			UUID id = UUID.randomUUID();
			RoleMerge.Merged merged = RoleMerge.create(proposal, slug(proposal, id, remarks));
			if (proposal.texts().get().doubtful()) {
				remarks.add("look at its title: made from \"%s\"".formatted(proposal.occupation().title()));
			}
			return new PlannedRole(proposal.subject(), merged.content().titles().title(), PlannedRole.Outcome.CREATED,
					id, 0, Optional.empty(), Optional.of(merged.content()),
					new ImportedRole(true, false, merged.marks()), List.of(), remarks, List.of());
		}

		private Slug slug(RoleProposal proposal, UUID id, List<String> remarks) {
			String wanted = TitleForms.slug(proposal.texts().orElseThrow().titles().title());
			Slug plain = new Slug(wanted);
			if (!Planner.this.kept.isTaken(id, plain) && this.given.add(plain)) {
				return plain;
			}
			String code = proposal.code().replace('.', '-');
			Slug longer = new Slug(
					wanted.substring(0, Math.min(wanted.length(), 80 - code.length() - 1)).replaceFirst("-+$", "") + "-"
							+ code);
			remarks.add("the address %s is taken; it gets %s".formatted(plain, longer));
			this.given.add(longer);
			return longer;
		}

		private PlannedRole change(RoleProposal proposal, CodedRole coded) {
			Revision newest = Planner.this.history.newest(coded.id()).orElseThrow();
			ImportedRole traces = this.imported.getOrDefault(coded.id(), ImportedRole.none());
			if (coded.state() == RoleState.WITHDRAWN && !traces.undone()) {
				return rejected(proposal, "the role %s was withdrawn".formatted(coded.slug()));
			}
			Marks marks = this.imported.containsKey(coded.id()) ? traces.marks()
					: Planner.this.shipped.marks(coded.id());
			HeldRole role = new HeldRole(coded.id(), newest.number(), newest.profile(), traces.ownsTexts(),
					this.adoption.remember(coded, marks));
			RoleMerge.Merged merged = RoleMerge.change(proposal, role,
					(field) -> this.choices.replaced().test(proposal.code() + "/" + field));
			RoleContent before = RoleContent.of(newest.profile());
			boolean changed = traces.undone() || this.adoption.isChosenAnew(coded) || !before.equals(merged.content());
			return new PlannedRole(proposal.subject(), merged.content().titles().title(),
					changed ? PlannedRole.Outcome.CHANGED : PlannedRole.Outcome.UNCHANGED, coded.id(), newest.number(),
					changed ? Optional.of(before) : Optional.empty(),
					changed ? Optional.of(merged.content()) : Optional.empty(),
					new ImportedRole(traces.ownsTexts(), false, merged.marks()), merged.held(), List.of(),
					this.adoption.sharing(proposal.code()));
		}

		private PlannedRole rejected(RoleProposal proposal, String reason) {
			return new PlannedRole(proposal.subject(), proposal.occupation().title(), PlannedRole.Outcome.REJECTED,
					UUID.randomUUID(), 0, Optional.empty(), Optional.empty(), ImportedRole.none(), List.of(),
					List.of(reason), this.adoption.sharing(proposal.code()));
		}

	}

}
