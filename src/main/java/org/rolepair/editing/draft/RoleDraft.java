package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;

/** The unpublished forms of a role. */
@Entity
@Getter(AccessLevel.PACKAGE)
class RoleDraft {

	private static final int MAX_TITLE_LENGTH = 200;

	@Id
	private UUID id;

	@Version
	private int version;

	private UUID roleId;

	private int baseRevision;

	private String title;

	private String forms;

	private Instant begunAt;

	private String begunBy;

	private Instant savedAt;

	private String savedBy;

	@SuppressWarnings("NullAway.Init")
	protected RoleDraft() {
	}

	RoleDraft(UUID roleId, int baseRevision, RoleForms forms, String author, Instant now) {
		this();
		this.id = UUID.randomUUID();
		this.roleId = roleId;
		this.begunAt = now;
		this.begunBy = author;
		save(baseRevision, forms, author, now);
	}

	/** Replaces the forms. A base revision of 0 means a new role. */
	final void save(int baseRevision, RoleForms forms, String author, Instant now) {
		String title = forms.basics().title();
		this.baseRevision = baseRevision;
		this.title = (title.length() <= MAX_TITLE_LENGTH) ? title : title.substring(0, MAX_TITLE_LENGTH);
		this.forms = DraftJson.writeStored(forms);
		this.savedAt = now;
		this.savedBy = author;
	}

	RoleForms forms() {
		return DraftJson.readStored(this.forms);
	}

}
