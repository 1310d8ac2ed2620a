package org.rolepair.role;

import java.time.Instant;

/**
 * One published state of a role, as it is kept.
 *
 * @param line its number, who published it when, and why
 * @param profile what was published
 */
public record Revision(Line line, RoleProfile profile) {

	public int number() {
		return this.line.number();
	}

	/** The role as the public saw it. */
	public PublishedRole published() {
		return new PublishedRole(this.profile, this.line.number(), this.line.publishedAt());
	}

	/**
	 * A revision in a list.
	 *
	 * @param number its number, from 1
	 * @param publishedAt when it was published
	 * @param author who published it
	 * @param note why
	 */
	public record Line(int number, Instant publishedAt, String author, String note) {

	}

}
