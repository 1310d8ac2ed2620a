package org.rolepair.exchange;

import java.util.List;

import org.rolepair.source.Citation;

/**
 * What tables would do with roles.
 *
 * @param roles each role
 * @param sources the sources cited
 */
record RowsPlan(List<PlannedRole> roles, List<Citation> sources) {

	RowsPlan {
		roles = List.copyOf(roles);
		sources = List.copyOf(sources);
	}

}
