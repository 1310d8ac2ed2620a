package org.rolepair.account.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A logged action, which cannot be changed. */
@Entity
@Immutable
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long number;

	private Instant happenedAt;

	private String actor;

	@Enumerated(EnumType.STRING)
	private AuditAction deed;

	private String subject;

	private String detail;

	private String path;

	@SuppressWarnings("NullAway.Init")
	protected AuditEntry() {
	}

	AuditEntry(Instant happenedAt, String actor, AuditAction deed, String subject, String detail, String path) {
		this.happenedAt = happenedAt;
		this.actor = actor;
		this.deed = deed;
		this.subject = subject;
		this.detail = detail;
		this.path = path;
	}

	Instant happenedAt() {
		return this.happenedAt;
	}

	String actor() {
		return this.actor;
	}

	AuditAction deed() {
		return this.deed;
	}

	String subject() {
		return this.subject;
	}

	String detail() {
		return this.detail;
	}

	/** Returns the path of the subject's page; empty if it has none. */
	String path() {
		return this.path;
	}

}
