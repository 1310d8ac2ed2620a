package org.rolepair.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.rolepair.role.BulkPublishing;
import org.rolepair.role.CategoryCatalogue;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.MajorGroup;
import org.rolepair.role.MajorGroups;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleHistory;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RolePublishing;
import org.rolepair.role.RoleState;
import org.rolepair.role.Signature;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what an import would do, all of it or nothing, and undoes it as one.
 */
@Service
class Importer {

	private final BulkPublishing bulk;

	private final RolePublishing publishing;

	private final RoleHistory history;

	private final KeptRoles kept;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final ImportStore store;

	private final PlaceLoads places;

	private final RelationLoads relations;

	private final AuditLog log;

	private final Clock clock;

	Importer(BulkPublishing bulk, RolePublishing publishing, RoleHistory history, KeptRoles kept,
			SourceCatalogue sources, CategoryCatalogue categories, ImportStore store, PlaceLoads places,
			RelationLoads relations, AuditLog log, Clock clock) {
		this.bulk = bulk;
		this.publishing = publishing;
		this.history = history;
		this.kept = kept;
		this.sources = sources;
		this.categories = categories;
		this.store = store;
		this.places = places;
		this.relations = relations;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Apply a plan.
	 * @param plan the plan
	 * @param author who applies it
	 * @param note what it is, for the history of the roles
	 * @param progress is told how many roles are done
	 * @return the import as it is kept; empty when the plan changes nothing
	 * @throws PlanOutdatedException when the catalogue was changed since it was planned
	 */
	@Transactional
	Optional<CatalogueImport> apply(ImportPlan plan, String author, String note, Progress progress) {
		if (plan.changesNothing()) {
			return Optional.empty();
		}
		BulkPublishing.Run run = this.bulk.begin(new Signature(author, note));
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
		this.places.load(number, plan.places());
		plan.relations().ifPresent((relations) -> this.relations.load(number, relations));
		this.log.record(author, Deed.IMPORTED, note,
				"%d roles made, %d changed".formatted(kept.created(), kept.changed()), "");
		return Optional.of(kept);
	}

	private void publish(int number, PlannedRole role, BulkPublishing.Run run, Optional<ImportedRole> former) {
		int revision = next(role, run);
		if (former.filter(ImportedRole::undone).isPresent()) {
			revision = run.restore(role.id(), revision);
		}
		this.store.add(number, new TouchedRole(role.id(), role.revision(), revision, former));
		this.store.keep(role.id(), role.traces());
	}

	private static int next(PlannedRole role, BulkPublishing.Run run) {
		try {
			return run.publish(role.id(), role.revision(), role.after().orElseThrow());
		}
		catch (RoleChangedException | IllegalStateException ex) {
			throw new PlanOutdatedException(List.of(role.title()), ex);
		}
	}

	/** To be called when nobody else can publish any more. */
	private void requirePresent(ImportPlan plan) {
		PresentRoles present = new PresentRoles(this.kept.coded(), this.kept.all());
		List<String> others = plan.roles()
			.stream()
			.filter((role) -> !present.areAsPlanned(role))
			.map(PlannedRole::title)
			.toList();
		if (!others.isEmpty()) {
			throw new PlanOutdatedException(others);
		}
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
			.forEach(this::add);
	}

	private void add(MajorGroup group) {
		this.categories.add(group.name(), group.description());
	}

	/**
	 * Undo the last import that stands: roles that it made are withdrawn, others say
	 * again what they said.
	 * @param number its number
	 * @param author who undoes it
	 * @return the import that was undone
	 * @throws CannotUndoException when it is not the last one that stands, or a role was
	 * changed since
	 */
	@Transactional
	CatalogueImport undo(int number, String author) {
		this.publishing.takeTurn();
		CatalogueImport last = this.store.lastStanding()
			.filter((one) -> one.number() == number)
			.orElseThrow(() -> new CannotUndoException(
					"Import %d is not the last one that stands; undo later ones first".formatted(number)));
		List<TouchedRole> touched = this.store.touched(number);
		requireUntouched(number, touched);
		String note = "Import %d undone".formatted(number);
		BulkPublishing.Run run = this.bulk.begin(new Signature(author, note));
		for (TouchedRole role : touched) {
			undo(role, run);
		}
		run.end();
		this.places.undo(number);
		this.relations.undo(number);
		this.store.undo(number, now(), author);
		this.log.record(author, Deed.IMPORT_UNDONE, last.note(), "%d roles".formatted(touched.size()), "");
		return last;
	}

	private void undo(TouchedRole touched, BulkPublishing.Run run) {
		Optional<RoleProfile> before = this.history.find(touched.role(), touched.revisionBefore())
			.map(Revision::profile);
		if (before.filter((profile) -> profile.standing().state() != RoleState.WITHDRAWN).isEmpty()) {
			run.withdraw(touched.role(), touched.revisionAfter(), "The import that made this role was undone");
			this.store.markUndone(touched.role());
			return;
		}
		run.publish(touched.role(), touched.revisionAfter(), RoleContent.of(before.get()));
		touched.before()
			.ifPresentOrElse((traces) -> this.store.keep(touched.role(), traces),
					() -> this.store.forget(touched.role()));
	}

	private void requireUntouched(int number, List<TouchedRole> touched) {
		Map<UUID, Integer> left = touched.stream()
			.collect(Collectors.toMap(TouchedRole::role, TouchedRole::revisionAfter));
		List<String> changed = this.kept.all()
			.stream()
			.filter((role) -> left.containsKey(role.id()) && !Objects.equals(left.get(role.id()), role.revision()))
			.map(KeptRole::title)
			.toList();
		if (!changed.isEmpty()) {
			throw new CannotUndoException(
					"Import %d cannot be undone as one: changed since were %s. Bring these back to the revision of the"
						.formatted(number, String.join(", ", changed)) + " import first");
		}
	}

	private Instant now() {
		return Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Is told how far an import is.
	 */
	@FunctionalInterface
	interface Progress {

		/**
		 * Some are done.
		 * @param roles how many
		 * @param of how many there are
		 */
		void done(int roles, int of);

	}

}
