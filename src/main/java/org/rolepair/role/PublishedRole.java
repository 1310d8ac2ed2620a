package org.rolepair.role;

import java.time.Instant;

/**
 * The public content of a role: the profile in its newest revision.
 *
 * @param revision the number of the revision, from 1
 */
public record PublishedRole(RoleProfile profile, int revision, Instant publishedAt) {

	public Slug slug() {
		return this.profile.slug();
	}

}
