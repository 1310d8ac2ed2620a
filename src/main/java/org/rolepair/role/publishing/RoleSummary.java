package org.rolepair.role.publishing;

import java.time.Instant;
import java.util.UUID;

import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

/**
 * A role that was published at least once, as those who keep it see it in lists.
 *
 * @param id the role
 * @param slug its present slug
 * @param title its title
 * @param categorySlug the slug of its category
 * @param state where it stands in its life
 * @param revision the number of its newest revision
 * @param publishedAt when that was published
 */
public record RoleSummary(UUID id, Slug slug, String title, String categorySlug, RoleState state, int revision,
		Instant publishedAt) {

}
