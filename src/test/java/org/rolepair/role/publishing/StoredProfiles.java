package org.rolepair.role.publishing;

import org.rolepair.role.RoleProfile;

/**
 * Reads profiles as revisions keep them.
 */
public final class StoredProfiles {

	private StoredProfiles() {
	}

	public static RoleProfile read(String json) {
		return ProfileJson.read(json);
	}

}
