package org.rolepair.search;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/**
 * A role and the name that a search found it by.
 *
 * @param role the role
 * @param name the name that matched
 * @param sort what kind of name that is
 */
public record Match(Listing role, String name, NameKind sort) {

}
