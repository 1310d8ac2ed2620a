package org.rolepair.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * What is held by whoever publishes. There is one.
 */
@Entity
class PublishingTurn {

	@Id
	private int id;

	protected PublishingTurn() {
	}

	int id() {
		return this.id;
	}

}
