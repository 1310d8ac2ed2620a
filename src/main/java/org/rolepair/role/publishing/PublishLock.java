package org.rolepair.role.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that publishing locks. */
@Entity
@Table(name = "publishing_turn")
class PublishLock {

	@Id
	private int id;

	protected PublishLock() {
	}

}
