package org.rolepair.editing.draft;

import java.util.UUID;

import org.rolepair.page.form.FormField;
import org.rolepair.role.fact.FactKind;

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

	/** Returns the path of a screen at one of its fields. */
	public static String field(UUID role, RoleScreen screen, String field) {
		return screen(role, screen) + "#" + FormField.id(field);
	}

	/** Returns the path of the group of fields for a figure. */
	public static String figure(UUID role, FactKind kind) {
		return field(role, RoleScreen.of(kind.section()), "figures[" + kind + "].figure");
	}

	public static String history(UUID role) {
		return role(role) + "/history";
	}

}
