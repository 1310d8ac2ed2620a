package org.rolepair.search;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;

/** A role and the name that matched. */
public record Match(Listing role, String name, NameKind sort) {

}
