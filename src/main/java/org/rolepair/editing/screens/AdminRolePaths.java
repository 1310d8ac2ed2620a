package org.rolepair.editing.screens;

import java.util.UUID;

import org.rolepair.editing.draft.RoleScreen;

/** Paths of the admin pages for roles. */
public final class AdminRolePaths {

	public static final String ROLES = "/admin/roles";

	private AdminRolePaths() {
	}

	public static String role(UUID role) {
		return ROLES + "/" + role;
	}

	public static String screen(UUID role, RoleScreen screen) {
		return role(role) + "/" + screen.path();
	}

}
