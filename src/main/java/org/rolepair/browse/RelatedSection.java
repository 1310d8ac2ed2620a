package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * Roles that are related to one, from one point of view.
 *
 * @param id by which its heading is found
 * @param heading what makes them related
 * @param method how that was found out
 * @param source the number of the source that it rests on
 * @param roles the roles, the nearest first
 * @param missing why there are none
 */
record RelatedSection(String id, String heading, Optional<String> method, Optional<Integer> source, List<Related> roles,
		Optional<String> missing) {

	RelatedSection {
		roles = List.copyOf(roles);
		if (roles.isEmpty() == missing.isEmpty()) {
			throw new IllegalArgumentException("Related roles are there, or it is said why there are none");
		}
	}

	/**
	 * A related role.
	 *
	 * @param role its page
	 * @param reason how near it is
	 * @param ways the comparison with it and the change to it, where their pages say
	 * enough
	 */
	record Related(Link role, Optional<String> reason, List<Link> ways) {

	}

}
