package org.rolepair.role;

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
