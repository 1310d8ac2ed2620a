package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.List;

import org.rolepair.role.PublishedRole;

/**
 * Reads every role that is not withdrawn.
 */
public final class AllRoles {

	private AllRoles() {
	}

	/** Returns the newest revision of each role, by slug. */
	public static List<PublishedRole> of(PublishedRoles roles) {
		List<PublishedRole> all = new ArrayList<>();
		roles.forEachNotWithdrawn(
				(role, profile) -> all.add(new PublishedRole(profile, role.revision(), role.publishedAt())));
		return all;
	}

}
