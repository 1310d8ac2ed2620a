package org.rolepair.role.publishing;

import jakarta.persistence.EntityManager;
import org.rolepair.role.RoleProfile;

/** The entities of a role whose next revision was written in this transaction. */
record PublishedEntities(JobRole role, RoleRevision revision, DirectoryEntry entry, RoleProfile profile) {

	int number() {
		return this.revision.number();
	}

	/** Detaches the flushed entities to free memory. */
	void detachFrom(EntityManager entities) {
		entities.detach(this.entry);
		entities.detach(this.revision);
		entities.detach(this.role);
	}

}
