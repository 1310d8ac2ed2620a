package org.rolepair.role.publishing;

import java.time.Instant;
import java.util.UUID;

import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

/**
 * A role that was ever published, in lists for editors.
 *
 * @param slug the present slug
 * @param revision the number of the newest revision
 * @param publishedAt when that revision was published
 */
public record RoleSummary(UUID id, Slug slug, String title, String categorySlug, RoleState state, int revision,
		Instant publishedAt) {

}
