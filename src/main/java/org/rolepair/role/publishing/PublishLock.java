package org.rolepair.role.publishing;

import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that publishing locks. */
@Entity
@Table(name = "publishing_turn")
class PublishLock {

	/** Waits for the lock at most a minute. */
	static final Map<String, Object> TIMEOUT = Map.of("jakarta.persistence.lock.timeout", 60_000);

	@Id
	private int id;

	protected PublishLock() {
	}

}
