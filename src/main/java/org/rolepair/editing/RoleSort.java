package org.rolepair.editing;

import java.util.Arrays;
import java.util.Optional;

/**
 * By what the list of roles is narrowed.
 */
enum RoleSort {

	NEW, PUBLISHED, RETIRED, WITHDRAWN;

	static Optional<RoleSort> named(String name) {
		return Arrays.stream(values()).filter((sort) -> sort.name().equals(name)).findFirst();
	}

}
