package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.Slug;
import org.rolepair.role.publishing.CodedRole;

/**
 * The role that an import speaks of.
 *
 * @param id the role
 * @param slug its slug; empty for a new role whose address is still to be made
 * @param isNew whether it is not there yet
 * @param adopted whether a row was given its role by its code alone, so that the role's
 * texts stay
 * @param sharing all roles that name the occupation
 * @param chosen how late it is chosen among these; empty unless it would not be taken
 * otherwise
 * @param remarks what is worth a look
 */
record TargetRole(UUID id, Optional<Slug> slug, boolean isNew, boolean adopted, List<CodedRole> sharing,
		Optional<Integer> chosen, List<String> remarks) {

}
