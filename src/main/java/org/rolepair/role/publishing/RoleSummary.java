package org.rolepair.role.publishing;

import java.time.Instant;
import java.util.UUID;

import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

/** A role that was ever published, in lists for editors, with its newest revision. */
public record RoleSummary(UUID id, Slug slug, String title, String categorySlug, RoleState state, int revision,
		Instant publishedAt) {

}
