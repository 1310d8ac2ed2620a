package org.rolepair.role.publishing;

import java.util.List;
import java.util.UUID;

import lombok.With;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/** A published role with its names for searches. Unknown employment is 0. */
public record NamedRole(UUID id, @With Listing listing, long employment, @With List<Name> names) {

	NamedRole(UUID id, Listing listing, long employment) {
		this(id, listing, employment, List.of());
	}

	public record Name(String name, NameKind sort) {

	}

}
