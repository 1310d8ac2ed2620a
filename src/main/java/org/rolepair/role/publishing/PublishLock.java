package org.rolepair.role.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;

/** The single row that publishing locks. */
@Entity
@Table(name = "publishing_turn")
@Getter(AccessLevel.PACKAGE)
class PublishLock {

	@Id
	private int id;

	protected PublishLock() {
	}

}
