package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.occupation.TitleForms;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;

/** Plans the roles of an import. Proposals for the same role are merged in order. */
@RequiredArgsConstructor
final class RolePlanner {

	/** The author of the starter catalogue, which does not count as edited by hand. */
	private static final String STARTER_AUTHOR = "Rolepair";

	private final RoleSummaries summaries;

	private final RoleHistory history;

	private final Map<UUID, ImportedRole> imported;

	private final ImportChoices choices;

	private final Map<UUID, PlannedRole> planned = new LinkedHashMap<>();

	private final Set<Slug> given = new HashSet<>();

	List<PlannedRole> planned() {
		return List.copyOf(this.planned.values());
	}

	/** Plans one role, or rejects its row. */
	void plan(RoleProposal proposal, TargetRole target) {
		try {
			PlannedRole role = target.isNew() ? create(proposal, target) : change(proposal, target);
			this.planned.put(role.id(), role);
		}
		catch (IllegalArgumentException ex) {
			throw proposal.rejected("",
					(proposal.isOfRow() ? "contradicts itself: " : "its figures contradict each other: ")
							+ ex.getMessage());
		}
	}

	void reject(String key, String code, String title, String reason, List<CodedRole> sharing) {
		PlannedRole role = new PlannedRole(key, code, title, PlannedRole.Outcome.REJECTED, UUID.randomUUID(), 0,
				Optional.empty(), Optional.empty(), ImportedRole.none(), List.of(), List.of(reason), sharing);
		this.planned.put(role.id(), role);
	}

	private PlannedRole create(RoleProposal proposal, TargetRole target) {
		String category = proposal.texts()
			.flatMap(RoleProposal.Texts::category)
			.or(() -> proposal.onetSocCode()
				.or(proposal::socCode)
				.flatMap(MajorGroups::of)
				.map((group) -> group.name().slug()))
			.orElseThrow(() -> proposal.rejected("category", "a new role needs one, or a code"));
		proposal.requireEnough();
		List<String> remarks = new ArrayList<>(target.remarks());
		Slug slug = target.slug().orElseGet(() -> slug(proposal, target.id(), remarks));
		remarks.addAll(proposal.remarks());
		RoleMerge.Merged merged = RoleMerge.create(proposal, slug, category);
		return new PlannedRole(key(proposal, merged.content()), code(proposal, merged.content()),
				merged.content().titles().title(), PlannedRole.Outcome.CREATED, target.id(), 0, Optional.empty(),
				Optional.of(merged.content()), new ImportedRole(!proposal.isOfRow(), false, merged.marks()), List.of(),
				remarks, List.of());
	}

	private Slug slug(RoleProposal proposal, UUID id, List<String> remarks) {
		String wanted = TitleForms.slug(proposal.texts().orElseThrow().titles().title());
		Slug plain = new Slug(wanted);
		if (!this.summaries.isTaken(id, plain) && this.given.add(plain)) {
			return plain;
		}
		String code = proposal.code().replace('.', '-');
		Slug longer = new Slug(
				wanted.substring(0, Math.min(wanted.length(), 80 - code.length() - 1)).replaceFirst("-+$", "") + "-"
						+ code);
		remarks.add("another role has the address %s, so it gets %s".formatted(plain, longer));
		this.given.add(longer);
		return longer;
	}

	private PlannedRole change(RoleProposal proposal, TargetRole target) {
		UUID id = target.id();
		Optional<PlannedRole> before = Optional.ofNullable(this.planned.get(id));
		Optional<Revision> newest = this.history.newest(id);
		Optional<RoleContent> is = newest.map((revision) -> RoleContent.of(revision.profile()));
		boolean undone = Optional.ofNullable(this.imported.get(id)).filter(ImportedRole::undone).isPresent();
		if (!undone && newest.filter(RolePlanner::isWithdrawn).isPresent()) {
			throw proposal.rejected("role", "the role %s was withdrawn".formatted(target.slug().orElseThrow()));
		}
		ImportedRole importedRole = before.map(PlannedRole::importedRole)
			.or(() -> Optional.ofNullable(this.imported.get(id)))
			.orElseGet(() -> new ImportedRole(false, false, starterMarks(id)));
		RoleContent content = before.flatMap(PlannedRole::after).or(() -> is).orElseThrow();
		String key = before.map(PlannedRole::key).orElseGet(() -> key(proposal, content));
		RoleMerge.Present present = new RoleMerge.Present(content,
				target.chosen().map(importedRole.marks()::chosen).orElse(importedRole.marks()),
				proposal.isOfRow() ? starterContent(id) : Optional.empty(), policy(proposal, target, importedRole));
		RoleMerge.Merged merged = RoleMerge.change(proposal, present,
				(field) -> this.choices.replaced().test(key + "/" + field));
		boolean changed = undone || target.chosen().isPresent() || !is.equals(Optional.of(merged.content()));
		return new PlannedRole(key, before.map(PlannedRole::code).orElseGet(() -> code(proposal, content)),
				merged.content().titles().title(), outcome(before, changed), id, newest.map(Revision::number).orElse(0),
				changed ? is : Optional.empty(), changed ? Optional.of(merged.content()) : Optional.empty(),
				new ImportedRole(importedRole.ownsTexts(), false, merged.marks()),
				joined(before.map(PlannedRole::held), merged.held()),
				joined(before.map(PlannedRole::remarks), target.remarks()),
				before.map(PlannedRole::sharing).orElse(target.sharing()));
	}

	/** Returns the first content of a role; empty if it is not a starter role. */
	private Optional<RoleContent> starterContent(UUID role) {
		return this.history.find(role, 1)
			.filter((first) -> first.line().author().equals(STARTER_AUTHOR))
			.map((first) -> RoleContent.of(first.profile()));
	}

	private ImportFingerprints starterMarks(UUID role) {
		ImportFingerprints marks = ImportFingerprints.none();
		starterContent(role)
			.ifPresent((first) -> first.facts().byKind().forEach((kind, fact) -> marks.set(kind.name(), fact)));
		return marks;
	}

	private static boolean isWithdrawn(Revision revision) {
		return revision.profile().status().state() == RoleState.WITHDRAWN;
	}

	private static RoleMerge.TextPolicy policy(RoleProposal proposal, TargetRole target, ImportedRole importedRole) {
		if (target.adopted()) {
			return RoleMerge.TextPolicy.KEEP;
		}
		return (proposal.isOfRow() || importedRole.ownsTexts()) ? RoleMerge.TextPolicy.REPLACE
				: RoleMerge.TextPolicy.ADD_ALTERNATE_TITLES;
	}

	private static PlannedRole.Outcome outcome(Optional<PlannedRole> before, boolean changed) {
		if (before.filter((role) -> role.outcome() == PlannedRole.Outcome.CREATED).isPresent()) {
			return PlannedRole.Outcome.CREATED;
		}
		return changed ? PlannedRole.Outcome.CHANGED : PlannedRole.Outcome.UNCHANGED;
	}

	private static <T> List<T> joined(Optional<List<T>> before, List<T> more) {
		return Stream.concat(before.stream().flatMap(List::stream), more.stream()).toList();
	}

	private static String key(RoleProposal proposal, RoleContent content) {
		return proposal.isOfRow() ? content.slug().value() : proposal.code();
	}

	private static String code(RoleProposal proposal, RoleContent content) {
		return proposal.isOfRow() ? content.onetSocCode().orElse("") : proposal.code();
	}

}
