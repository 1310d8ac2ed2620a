package org.rolepair.comparison;

import org.rolepair.role.Slug;

/**
 * The addresses of the pages on a change from one role to another. They are below the
 * page of the role that one comes from, since the two directions say different things.
 */
public final class TransitionAddress {

	static final String PATTERN = "/roles/{from}/to/{to}";

	private TransitionAddress() {
	}

	/**
	 * The path of a change.
	 * @param from the role that one comes from
	 * @param to the role that one goes to
	 * @return a path with a leading slash
	 */
	public static String path(Slug from, Slug to) {
		return "/roles/" + from + "/to/" + to;
	}

}
