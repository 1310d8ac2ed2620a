package org.rolepair.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.exchange.proposals.EditionLoads;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.BulkPublishing;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes an import as a whole. Sources and categories it added are kept, since retained
 * revisions refer to them. Editors can remove unused ones.
 */
@Service
@RequiredArgsConstructor
class ImportUndo {

	/** Number of profiles in memory at a time. */
	private static final int PORTION = 25;

	private static final int REMOVED_AT_ONCE = 100;

	private final BulkPublishing bulk;

	private final RoleHistory history;

	private final RoleSummaries summaries;

	private final ImportStore store;

	private final EditionLoads loads;

	private final AuditLog log;

	private final Clock clock;

	/**
	 * Undoes the last active import: removes the roles it created, or withdraws those
	 * that something else has touched since, and restores the others. Fails if a role has
	 * changed since.
	 */
	@Transactional
	ImportJob.Undone undo(int number, String author, ImportProgress progress) {
		BulkPublishing.Run run = this.bulk.begin(new ChangeSignature(author, "Import %d undone".formatted(number)));
		CatalogueImport last = this.store.lastActive()
			.filter((one) -> one.number() == number)
			.orElseThrow(() -> new OperationFailedException(
					"Import %d isn't the last active one. Undo later imports first".formatted(number)));
		List<ImportStore.ChangedRole> touched = this.store.touched(number);
		requireUntouched(number, touched);
		Set<UUID> removed = this.store.untouchedSince(number);
		remove(removed, run, progress, touched.size());
		undo(touched.stream().filter((role) -> !removed.contains(role.role())).toList(), run,
				(done, of) -> progress.done(removed.size() + done, touched.size()));
		run.end();
		this.loads.undo(number);
		this.store.undo(number, Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS), author);
		this.log.record(author, AuditAction.IMPORT_UNDONE, last.note(), "%d roles".formatted(touched.size()), "");
		return new ImportJob.Undone(last, removed.size(), last.created() - removed.size());
	}

	private void remove(Set<UUID> roles, BulkPublishing.Run run, ImportProgress progress, int all) {
		int done = 0;
		for (List<UUID> portion : PublicContentChanged.inBatches(roles, REMOVED_AT_ONCE)) {
			this.store.forgetAll(portion);
			run.remove(portion);
			for (int i = 0; i < portion.size(); i++) {
				progress.done(++done, all);
			}
		}
	}

	private void undo(List<ImportStore.ChangedRole> touched, BulkPublishing.Run run, ImportProgress progress) {
		Map<Integer, List<ImportStore.ChangedRole>> byRevision = touched.stream()
			.collect(Collectors.groupingBy(ImportStore.ChangedRole::revisionBefore, TreeMap::new, Collectors.toList()));
		int done = 0;
		for (Map.Entry<Integer, List<ImportStore.ChangedRole>> alike : byRevision.entrySet()) {
			for (List<ImportStore.ChangedRole> portion : PublicContentChanged.inBatches(alike.getValue(), PORTION)) {
				Map<UUID, RoleProfile> before = this.history
					.profilesAt(portion.stream().map(ImportStore.ChangedRole::role).toList(), alike.getKey());
				for (ImportStore.ChangedRole role : portion) {
					undo(role, Optional.ofNullable(before.get(role.role())), run);
					progress.done(++done, touched.size());
				}
			}
		}
	}

	private void undo(ImportStore.ChangedRole touched, Optional<RoleProfile> before, BulkPublishing.Run run) {
		if (before.filter((profile) -> profile.status().state() != RoleState.WITHDRAWN).isEmpty()) {
			run.withdraw(touched.role(), touched.revisionAfter(), "The import that added this role was undone");
			this.store.markUndone(touched.role());
			return;
		}
		int again = run.publish(touched.role(), touched.revisionAfter(), RoleContent.of(before.get()));
		this.store.updateRevisionAfter(touched.role(), touched.revisionBefore(), again);
		touched.before()
			.ifPresentOrElse((traces) -> this.store.keep(touched.role(), traces),
					() -> this.store.forget(touched.role()));
	}

	private void requireUntouched(int number, List<ImportStore.ChangedRole> touched) {
		Map<UUID, Integer> left = touched.stream()
			.collect(Collectors.toMap(ImportStore.ChangedRole::role, ImportStore.ChangedRole::revisionAfter));
		List<String> changed = this.summaries.all()
			.stream()
			.filter((role) -> left.containsKey(role.id()) && !Objects.equals(left.get(role.id()), role.revision()))
			.map(RoleSummary::title)
			.toList();
		if (!changed.isEmpty()) {
			throw new OperationFailedException(
					"Can't undo import %d, because roles have changed since: %s. First go back to the".formatted(number,
							String.join(", ", changed)) + " import's revision of each");
		}
	}

}
