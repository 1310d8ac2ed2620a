package org.rolepair.role.publishing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.RoleContent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes many roles in one transaction, with no more in memory than one of them needs.
 */
@Service
public class BulkPublishing {

	private final RolePublishing publishing;

	private final RoleReferences references;

	private final EntityManager entities;

	BulkPublishing(RolePublishing publishing, RoleReferences references, EntityManager entities) {
		this.publishing = publishing;
		this.references = references;
		this.entities = entities;
	}

	/**
	 * Begin; until the end of the caller's transaction nobody else publishes.
	 * @param signature who publishes, and why
	 * @return takes one role after the other
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Run begin(ChangeSignature signature) {
		this.publishing.takeTurn();
		return new Run(signature, new RoleReferences.RememberedReferences(this.references));
	}

	/** One run over many roles. */
	@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
	public final class Run {

		private final ChangeSignature signature;

		private final RoleReferences remembered;

		private final Set<UUID> published = new LinkedHashSet<>();

		/**
		 * Publish what a role says, for the first time or as its next revision.
		 * @param id the role
		 * @param expected the newest revision that the change was made to, 0 for a new
		 * role
		 * @param content all that the role says
		 * @return the number of the new revision
		 * @throws RoleChangedException when another revision is the newest
		 * @throws IllegalStateException when the role lacks what publishing needs, or
		 * another role has or had its slug
		 */
		public int publish(UUID id, int expected, RoleContent content) {
			return revise(BulkPublishing.this.publishing.write(id, expected, content, this.remembered), expected);
		}

		/**
		 * Take a role off the site.
		 * @param id the role
		 * @param expected its newest revision
		 * @param reason what readers are told
		 * @return the number of the new revision
		 * @throws RoleChangedException when another revision is the newest
		 */
		public int withdraw(UUID id, int expected, String reason) {
			return revise(BulkPublishing.this.publishing.alter(id, expected, (role) -> role.withdraw(reason)),
					expected);
		}

		/**
		 * Show a retired or withdrawn role as before.
		 * @param id the role
		 * @param expected its newest revision
		 * @return the number of the new revision
		 * @throws RoleChangedException when another revision is the newest
		 */
		public int restore(UUID id, int expected) {
			return revise(BulkPublishing.this.publishing.alter(id, expected, JobRole::restore), expected);
		}

		private int revise(JobRole role, int newest) {
			PublishedEntities written = BulkPublishing.this.publishing.revise(role, newest, this.signature);
			BulkPublishing.this.entities.flush();
			written.detachFrom(BulkPublishing.this.entities);
			this.published.add(role.id());
			return written.number();
		}

		/** Tell those who listen what was published, once for all. */
		public void end() {
			BulkPublishing.this.publishing.tell(this.published);
		}

	}

}
