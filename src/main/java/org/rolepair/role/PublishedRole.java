package org.rolepair.role;

import java.time.Instant;

/** The public content of a role: the profile in its newest revision. */
public record PublishedRole(RoleProfile profile, int revision, Instant publishedAt) {

	public Slug slug() {
		return this.profile.slug();
	}

	public boolean isWithdrawn() {
		return this.profile.status().state() == RoleState.WITHDRAWN;
	}

}
