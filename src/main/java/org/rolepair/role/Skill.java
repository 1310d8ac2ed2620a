package org.rolepair.role;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A skill that sources name or rate.
 */
@Entity
public class Skill {

	@Id
	private UUID id;

	@Version
	private int version;

	private String name;

	private String runningName;

	@SuppressWarnings("NullAway.Init")
	protected Skill() {
	}

	String name() {
		return this.name;
	}

	String runningName() {
		return this.runningName;
	}

}
