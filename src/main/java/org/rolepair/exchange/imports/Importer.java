package org.rolepair.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.exchange.proposals.EditionLoads;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.RoleContent;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.publishing.BulkPublishing;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies import plans in a single transaction. */
@Service
@RequiredArgsConstructor
class Importer {

	private final BulkPublishing bulk;

	private final RoleSummaries summaries;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final ImportStore store;

	private final EditionLoads loads;

	private final AuditLog log;

	private final Clock clock;

	/**
	 * Applies a plan, and returns the import; empty if the plan changes nothing.
	 * @throws PlanOutdatedException if the catalogue has changed since the plan was made
	 */
	@Transactional
	Optional<CatalogueImport> apply(ImportPlan plan, String author, String note, ImportProgress progress) {
		if (plan.changesNothing()) {
			return Optional.empty();
		}
		BulkPublishing.Run run = this.bulk.begin(new ChangeSignature(author, note));
		requirePresent(plan);
		int number = this.store.nextNumber();
		addMissing(plan);
		Map<UUID, ImportedRole> former = this.store.importedRoles();
		int done = 0;
		CatalogueImport kept = new CatalogueImport(number, author, note, now(), Optional.empty(), Optional.empty(),
				plan.count(PlannedRole.Outcome.CREATED), plan.count(PlannedRole.Outcome.CHANGED),
				plan.count(PlannedRole.Outcome.UNCHANGED), plan.held(),
				plan.count(PlannedRole.Outcome.REJECTED) + plan.files().rejected().size());
		this.store.add(kept);
		for (PlannedRole role : plan.roles()) {
			if (role.isPublished()) {
				publish(number, role, run, Optional.ofNullable(former.get(role.id())));
			}
			progress.done(++done, plan.roles().size());
		}
		run.end();
		this.loads.load(number, plan.editions());
		this.log.record(author, AuditAction.IMPORTED, note,
				"%d roles added, %d changed".formatted(kept.created(), kept.changed()), "");
		return Optional.of(kept);
	}

	private void publish(int number, PlannedRole role, BulkPublishing.Run run, Optional<ImportedRole> former) {
		int revision = next(role, run);
		if (former.filter(ImportedRole::undone).isPresent()) {
			revision = run.restore(role.id(), revision);
		}
		this.store.add(number, new ImportStore.ChangedRole(role.id(), role.revision(), revision, former));
		this.store.keep(role.id(), role.importedRole());
	}

	private static int next(PlannedRole role, BulkPublishing.Run run) {
		try {
			return run.publish(role.id(), role.revision(), role.after().orElseThrow());
		}
		catch (RoleChangedException | IllegalStateException ex) {
			throw new PlanOutdatedException(List.of(role.title()), ex);
		}
	}

	/** Requires the publishing lock. */
	private void requirePresent(ImportPlan plan) {
		Map<String, List<UUID>> coded = this.summaries.coded()
			.stream()
			.collect(Collectors.groupingBy(CodedRole::onetSocCode,
					Collectors.mapping(CodedRole::id, Collectors.toList())));
		Map<UUID, Integer> revisions = this.summaries.all()
			.stream()
			.collect(Collectors.toMap(RoleSummary::id, RoleSummary::revision));
		List<String> others = plan.roles()
			.stream()
			.filter((role) -> role.outcome() != PlannedRole.Outcome.REJECTED)
			.filter((role) -> revisions.getOrDefault(role.id(), 0) != role.revision()
					|| !isSharedBy(coded.getOrDefault(role.code(), List.of()), role))
			.map(PlannedRole::title)
			.toList();
		if (!others.isEmpty()) {
			throw new PlanOutdatedException(others, null);
		}
	}

	/** Ignores rows of the operator's own table: their roles may share a code. */
	private static boolean isSharedBy(List<UUID> present, PlannedRole role) {
		return !role.isOccupation() || present.equals(role.sharing().stream().map(CodedRole::id).toList());
	}

	private void addMissing(ImportPlan plan) {
		plan.sources()
			.stream()
			.filter((source) -> this.sources.bySlug(source.slug()).isEmpty())
			.forEach(this.sources::add);
		List<String> used = plan.roles()
			.stream()
			.flatMap((role) -> role.after().stream())
			.map(RoleContent::category)
			.distinct()
			.toList();
		MajorGroups.all()
			.stream()
			.filter((group) -> used.contains(group.name().slug()))
			.filter((group) -> this.categories.bySlug(group.name().slug()).isEmpty())
			.forEach((group) -> this.categories.add(group.name(), group.description()));
	}

	private Instant now() {
		return Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

}
