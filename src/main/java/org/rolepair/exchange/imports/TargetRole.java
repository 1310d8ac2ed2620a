package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.Slug;
import org.rolepair.role.publishing.CodedRole;

/**
 * The role that a proposal is merged into.
 *
 * @param slug empty for a new role without an address yet
 * @param adopted whether a row matched it by code alone, so that texts stay unchanged
 * @param sharing all roles with the same occupation code
 * @param chosen its new rank among these, if it differs from the default choice
 */
record TargetRole(UUID id, Optional<Slug> slug, boolean isNew, boolean adopted, List<CodedRole> sharing,
		Optional<Integer> chosen, List<String> remarks) {

}
