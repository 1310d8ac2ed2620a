package org.rolepair.role;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads every role that is not withdrawn.
 */
public final class AllRoles {

	private AllRoles() {
	}

	/** Returns the newest revision of each role, by slug. */
	public static List<PublishedRole> of(PublishedRoles roles) {
		List<PublishedRole> all = new ArrayList<>();
		roles.forEachKept((role, profile) -> all.add(new PublishedRole(profile, role.revision(), role.publishedAt())));
		return all;
	}

}
