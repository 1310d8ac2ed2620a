package org.rolepair.editing.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.role.fact.FactKind;

/** A reader's report and its resolution, without any data about the reader. */
@Entity
@Getter(AccessLevel.PACKAGE)
class ReaderReport {

	@Id
	private UUID id;

	@Version
	private int version;

	private UUID roleId;

	private int revision;

	@Enumerated(EnumType.STRING)
	private RoleScreen screen;

	@Enumerated(EnumType.STRING)
	private @Nullable FactKind kind;

	private String text;

	private String evidence;

	private Instant receivedAt;

	@Embedded
	private @Nullable Resolution resolution;

	@SuppressWarnings("NullAway.Init")
	protected ReaderReport() {
	}

	ReaderReport(UUID roleId, int revision, RoleScreen screen, ReportForm form, Instant receivedAt) {
		this();
		this.id = UUID.randomUUID();
		this.roleId = roleId;
		this.revision = revision;
		this.screen = screen;
		this.kind = form.kind().orElse(null);
		this.text = form.text();
		this.evidence = form.evidence();
		this.receivedAt = receivedAt;
	}

	/** Resolves the report, which must be open. */
	void resolve(String note, String person, Instant now) {
		if (this.resolution != null) {
			throw new IllegalStateException("The report is already resolved");
		}
		this.resolution = new Resolution(note, person, now);
	}

	Optional<FactKind> kind() {
		return Optional.ofNullable(this.kind);
	}

	Optional<Resolution> resolution() {
		return Optional.ofNullable(this.resolution);
	}

	@Embeddable
	record Resolution(@Column(name = "resolution") String note, @Column(name = "resolved_by") String person,
			@Column(name = "resolved_at") Instant at) {

	}

}
