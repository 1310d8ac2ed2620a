package org.rolepair.role;

import java.time.Instant;

/**
 * What the public sees of a role: the profile kept in its newest revision.
 *
 * @param profile the profile
 * @param revision the number of the revision, from 1
 * @param publishedAt when it was published
 */
public record PublishedRole(RoleProfile profile, int revision, Instant publishedAt) {

	public Slug slug() {
		return this.profile.slug();
	}

}
