package org.rolepair.role.publishing;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.fact.Section;

/** One published state of a role, never changed, and removed only with its role. */
@Entity
@Immutable
@Getter(AccessLevel.PACKAGE)
class RoleRevision {

	@Id
	private UUID id;

	private UUID roleId;

	private int number;

	private Instant publishedAt;

	private String author;

	private String note;

	private String profile;

	@SuppressWarnings("NullAway.Init")
	protected RoleRevision() {
	}

	RoleRevision(UUID roleId, int number, Instant publishedAt, ChangeSignature signature, RoleProfile profile) {
		requireReady(profile);
		this.id = UUID.randomUUID();
		this.roleId = roleId;
		this.number = number;
		this.publishedAt = publishedAt;
		this.author = signature.author();
		this.note = signature.note();
		this.profile = ProfileJson.write(profile);
	}

	private static void requireReady(RoleProfile profile) {
		if (profile.status().state() == RoleState.DRAFT) {
			throw new IllegalStateException("A draft has no revisions: " + profile.slug());
		}
		if (profile.description().isEmpty()) {
			throw new IllegalStateException("Publishing needs a description: " + profile.slug());
		}
		if (profile.duties().isEmpty() && Arrays.stream(Section.values()).noneMatch(profile.facts()::covers)) {
			throw new IllegalStateException("Publishing needs at least one section: " + profile.slug());
		}
	}

	PublishedRole published() {
		return revision().published();
	}

	Revision revision() {
		return new Revision(new Revision.Line(this.number, this.publishedAt, this.author, this.note),
				ProfileJson.read(this.profile));
	}

	/** A role's profile, read without its entity, which would stay in memory. */
	record StoredProfile(UUID roleId, String profile) {

		RoleProfile read() {
			return ProfileJson.read(this.profile);
		}

	}

}
