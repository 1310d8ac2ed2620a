package org.rolepair.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A secret that all nodes of a site share.
 */
@Entity
class SigningKey {

	@Id
	private String name;

	private String secret;

	@SuppressWarnings("NullAway.Init")
	protected SigningKey() {
	}

	SigningKey(String name, String secret) {
		this.name = name;
		this.secret = secret;
	}

	String secret() {
		return this.secret;
	}

}
