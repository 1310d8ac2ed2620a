package org.rolepair.editing;

import java.util.UUID;

import org.rolepair.draft.Screen;

/**
 * Where roles are kept.
 */
final class RolePaths {

	static final String ROLES = "/admin/roles";

	private RolePaths() {
	}

	static String role(UUID role) {
		return ROLES + "/" + role;
	}

	static String screen(UUID role, Screen screen) {
		return role(role) + "/" + screen.path();
	}

}
