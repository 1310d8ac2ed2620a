package org.rolepair.role;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a role, as it is found.
 *
 * @param slug the role's slug
 * @param revision the revision
 * @param number its number
 * @param publishedAt when it was published
 * @param profile its profile as it is stored; null where the asker has it
 */
record NewestRevision(Slug slug, UUID revision, int number, Instant publishedAt, @Nullable String profile) {

	/**
	 * The published role that it makes.
	 * @throws IllegalStateException if the profile was left out
	 */
	PublishedRole read() {
		if (this.profile == null) {
			throw new IllegalStateException("The profile of %s was left out".formatted(this.slug));
		}
		return new PublishedRole(ProfileJson.read(this.profile), this.number, this.publishedAt);
	}

	/** How long its stored form is. */
	int size() {
		return (this.profile != null) ? this.profile.length() : 0;
	}

}
