package org.rolepair.role;

import java.util.Set;
import java.util.UUID;

/** Event within a transaction that publishes, retires, withdraws or restores roles. */
public record RolesPublished(Set<UUID> roles) {

	public RolesPublished {
		roles = Set.copyOf(roles);
	}

}
