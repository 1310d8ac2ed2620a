package org.rolepair.role.publishing;

import java.util.List;
import java.util.UUID;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/**
 * A published role with all names that a search finds it by.
 *
 * @param employment the number of jobs, 0 if unknown
 */
public record NamedRole(UUID id, Listing listing, long employment, List<Name> names) {

	public record Name(String name, NameKind sort) {

	}

}
