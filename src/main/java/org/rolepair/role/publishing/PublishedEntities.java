package org.rolepair.role.publishing;

import jakarta.persistence.EntityManager;
import org.rolepair.role.RoleProfile;

/**
 * A role of which the next revision was written in this transaction.
 *
 * @param role the role
 * @param revision its new revision
 * @param entry its line in the directory
 * @param profile what the revision says
 */
record PublishedEntities(JobRole role, RoleRevision revision, DirectoryEntry entry, RoleProfile profile) {

	int number() {
		return this.revision.number();
	}

	/** Let go of it in memory, once it was flushed. */
	void detachFrom(EntityManager entities) {
		entities.detach(this.entry);
		entities.detach(this.revision);
		entities.detach(this.role);
	}

}
