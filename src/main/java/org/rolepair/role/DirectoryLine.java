package org.rolepair.role;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A published role as the directory has it, without its names.
 */
record DirectoryLine(UUID roleId, UUID revisionId, Listing listing, long employment) {

	/**
	 * One of a role's names.
	 */
	record Name(UUID roleId, String name, NameSort sort) {

	}

	/**
	 * A role with the longest of its codes, or none.
	 */
	record Coded(Listing listing, @Nullable String code) {

	}

	/**
	 * The newest revision of a role.
	 */
	record Revision(UUID roleId, UUID revisionId) {

	}

}
