package org.rolepair.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which addresses lie behind the editors' door. Their answers are for one person, and
 * nobody keeps them.
 */
final class EditorsDoor {

	private static final Set<String> PLACES = Set.of("/admin", "/login", "/logout");

	private static final String BELOW = "/admin/";

	private EditorsDoor() {
	}

	static boolean leadsTo(HttpServletRequest request) {
		String path = request.getRequestURI();
		return PLACES.contains(path) || path.startsWith(BELOW);
	}

}
