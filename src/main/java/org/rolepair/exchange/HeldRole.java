package org.rolepair.exchange;

import java.util.UUID;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

/**
 * A role as an import finds it.
 *
 * @param id the role
 * @param revision its newest revision
 * @param profile what it says
 * @param ownsTexts whether its texts came from an import
 * @param marks what imports have left in it
 */
record HeldRole(UUID id, int revision, RoleProfile profile, boolean ownsTexts, Marks marks) {

	Slug slug() {
		return this.profile.slug();
	}

}
