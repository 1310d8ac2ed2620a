package org.rolepair.page;

import java.util.Optional;

/** A notice at the top of a page, such as that a role is retired. */
public record Notice(String text, Optional<Link> link) {

	public static Notice of(String text, Link link) {
		return new Notice(text, Optional.of(link));
	}

}
