package org.rolepair.role.publishing;

import java.util.List;
import java.util.UUID;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/**
 * A published role with all names under which it is found.
 *
 * @param id the role
 * @param listing how lists name it
 * @param employment how many people do this work, 0 where that is not known
 * @param names its names, each once
 */
public record NamedRole(UUID id, Listing listing, long employment, List<Name> names) {

	/**
	 * One of a role's names.
	 *
	 * @param name the name as it is shown
	 * @param sort what kind of name it is
	 */
	public record Name(String name, NameKind sort) {

	}

}
