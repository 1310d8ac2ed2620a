package org.rolepair.account.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A logged action, which cannot be changed. */
@Entity
@Immutable
@Getter(AccessLevel.PACKAGE)
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Getter(AccessLevel.NONE)
	private @Nullable Long number;

	private Instant happenedAt;

	private String actor;

	@Column(name = "deed")
	@Enumerated(EnumType.STRING)
	private AuditAction action;

	private String subject;

	private String detail;

	/** The path of the subject's page; empty if it has none. */
	private String path;

	@SuppressWarnings("NullAway.Init")
	protected AuditEntry() {
	}

	AuditEntry(Instant happenedAt, String actor, AuditAction action, String subject, String detail, String path) {
		this.happenedAt = happenedAt;
		this.actor = actor;
		this.action = action;
		this.subject = subject;
		this.detail = detail;
		this.path = path;
	}

}
