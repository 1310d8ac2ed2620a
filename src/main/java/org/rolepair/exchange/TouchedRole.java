package org.rolepair.exchange;

import java.util.Optional;
import java.util.UUID;

/**
 * A role that an import published.
 *
 * @param role the role
 * @param revisionBefore its newest revision before, 0 for one that the import made
 * @param revisionAfter the revision that the import wrote
 * @param before what earlier imports had left in it; empty when none had touched it
 */
record TouchedRole(UUID role, int revisionBefore, int revisionAfter, Optional<ImportedRole> before) {

}
