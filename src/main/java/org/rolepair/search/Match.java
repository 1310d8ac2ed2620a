package org.rolepair.search;

import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/** A role and the name that matched. */
public record Match(Listing role, String name, NameKind sort) {

	/** Explains why the role was found; empty if its title shows it. */
	public Optional<String> reason(Messages messages) {
		return (this.sort == NameKind.TITLE) ? Optional.empty() : Optional.of(messages
			.text("search.reason." + this.sort, Map.of("name", this.name, "role", this.role.runningTitle())));
	}

}
