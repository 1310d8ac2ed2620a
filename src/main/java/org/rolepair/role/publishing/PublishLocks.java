package org.rolepair.role.publishing;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PublishLocks extends Repository<PublishLock, Integer> {

	/** Locks the row until the end of the transaction, waiting at most a minute. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "60000"))
	Optional<PublishLock> findById(int id);

}
