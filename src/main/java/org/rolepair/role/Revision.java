package org.rolepair.role;

import java.time.Instant;

/** One published state of a role. */
public record Revision(Line line, RoleProfile profile) {

	public int number() {
		return this.line.number();
	}

	public PublishedRole published() {
		return new PublishedRole(this.profile, this.line.number(), this.line.publishedAt());
	}

	public record Line(int number, Instant publishedAt, String author, String note) {

	}

}
