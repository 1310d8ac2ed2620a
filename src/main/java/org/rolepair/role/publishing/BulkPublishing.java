package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleContent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes many roles in one transaction, and detaches each to save memory. */
@Service
@RequiredArgsConstructor
public class BulkPublishing {

	private final RolePublishing publishing;

	private final RoleReferences references;

	private final EntityManager entities;

	/** Begins a run and locks publishing until the end of the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Run begin(ChangeSignature signature) {
		this.publishing.lockForPublishing();
		return new Run(signature, new RoleReferences.CachedReferences(this.references));
	}

	@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
	public final class Run {

		private final ChangeSignature signature;

		private final RoleReferences remembered;

		/** Publishes a role like {@link RolePublishing#publish}. */
		public int publish(UUID id, int expected, RoleContent content) {
			return revise(BulkPublishing.this.publishing.write(id, expected, content, this.remembered), expected);
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
			PublishedEntities written = BulkPublishing.this.publishing.revise(role, newest, this.signature);
			BulkPublishing.this.entities.flush();
			written.detachFrom(BulkPublishing.this.entities);
			return written.number();
		}

		/** Publishes one event for all roles of this run. */
		public void end() {
			BulkPublishing.this.publishing.publishEvent();
		}

	}

}
