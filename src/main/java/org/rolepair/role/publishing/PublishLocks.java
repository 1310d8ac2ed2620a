package org.rolepair.role.publishing;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PublishLocks extends Repository<PublishLock, Integer> {

	/**
	 * Waits for the turn, a minute at most, and holds it until the end of the
	 * transaction.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "60000"))
	Optional<PublishLock> findById(int id);

}
