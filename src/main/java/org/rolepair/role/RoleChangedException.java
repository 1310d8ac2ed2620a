package org.rolepair.role;

/** Thrown when the newest revision is not the one that a change was based on. */
public class RoleChangedException extends RuntimeException {

	public RoleChangedException(Slug slug, int expected, int newest) {
		super("%s is at revision %d, not %d".formatted(slug, newest, expected));
	}

}
