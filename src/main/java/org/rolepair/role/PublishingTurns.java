package org.rolepair.role;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PublishingTurns extends Repository<PublishingTurn, Integer> {

	/**
	 * Waits for the turn, a minute at most, and holds it until the end of the
	 * transaction.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "60000"))
	Optional<PublishingTurn> findById(int id);

}
