package org.rolepair.role;

import java.util.Set;
import java.util.UUID;

/**
 * Told to this node's listeners when what the public sees of roles has changed: published
 * for the first time or again, retired, withdrawn or restored. Published in the
 * transaction of the change, so that a transactional listener hears of it once it holds.
 */
public record RolesPublished(Set<UUID> roles) {

	public RolesPublished {
		roles = Set.copyOf(roles);
	}

}
