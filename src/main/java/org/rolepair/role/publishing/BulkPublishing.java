package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.RoleContent;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes many roles in one transaction, and detaches each to save memory. */
@Service
@RequiredArgsConstructor
public class BulkPublishing {

	/** Limits the profiles in memory, which are large. */
	private static final int BATCH = 50;

	private final RolePublishing publishing;

	private final ObjectProvider<RoleReferences> references;

	private final RoleRevisions revisions;

	private final EntityManager entities;

	/** Begins a run and locks publishing until the end of the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Run begin(ChangeSignature signature) {
		this.publishing.lockForPublishing();
		return new Run(signature, this.references.getObject());
	}

	/** Rewrites the directory from the newest revisions, and returns their number. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int rewriteDirectory() {
		List<UUID> ids = this.revisions.findRoleIds();
		for (List<UUID> batch : PublicContentChanged.inBatches(ids, BATCH)) {
			batch.stream()
				.flatMap((role) -> this.revisions.findFirstByRoleIdOrderByNumberDesc(role).stream())
				.forEach((newest) -> this.publishing.list(newest, newest.published().profile()));
			this.entities.flush();
			this.entities.clear();
		}
		return ids.size();
	}

	@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
	public final class Run {

		private final ChangeSignature signature;

		private final RoleReferences referred;

		/** Publishes a role like {@link RolePublishing#publish}. */
		public int publish(UUID id, int expected, RoleContent content) {
			return revise(BulkPublishing.this.publishing.write(id, expected, content, this.referred), expected);
		}

		/** Withdraws a role like {@link RolePublishing#withdraw}. */
		public int withdraw(UUID id, int expected, String reason) {
			return revise(BulkPublishing.this.publishing.alter(id, expected, (role) -> role.withdraw(reason)),
					expected);
		}

		/** Restores a role like {@link RolePublishing#restore}. */
		public int restore(UUID id, int expected) {
			return revise(BulkPublishing.this.publishing.alter(id, expected, JobRole::restore), expected);
		}

		/**
		 * Removes roles as if they had never been published. Their slugs are free again.
		 */
		public void remove(Collection<UUID> ids) {
			BulkPublishing.this.publishing.remove(ids);
		}

		private int revise(JobRole role, int newest) {
			RolePublishing.WrittenRevision written = BulkPublishing.this.publishing.revise(role, newest,
					this.signature);
			BulkPublishing.this.entities.flush();
			Stream.of(written.entry(), written.revision(), role).forEach(BulkPublishing.this.entities::detach);
			return written.revision().number();
		}

		/** Publishes one event for all roles of this run. */
		public void end() {
			BulkPublishing.this.publishing.publishEvent();
		}

	}

}
