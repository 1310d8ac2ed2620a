package org.rolepair.comparison;

import java.util.List;

import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;

/**
 * What an address of a comparison leads to.
 */
sealed interface Lookup {

	/**
	 * A page.
	 *
	 * @param roles two to four roles in the order of the address
	 */
	record Found(List<PublishedRole> roles) implements Lookup {

	}

	/**
	 * Another address.
	 *
	 * @param slugs the present slugs of the roles, each once
	 * @param path where their page is
	 */
	record Moved(List<Slug> slugs, String path) implements Lookup {

	}

	/**
	 * More names than a page compares.
	 */
	record TooMany() implements Lookup {

	}

	/**
	 * A single role, which is no comparison yet.
	 *
	 * @param role the role
	 */
	record Single(PublishedRole role) implements Lookup {

	}

	/**
	 * At least one name that no role has.
	 *
	 * @param unknown the names with the titles nearest to each
	 * @param known the roles that the other names lead to
	 */
	record Unknown(List<UnknownName> unknown, List<PublishedRole> known) implements Lookup {

	}

	/**
	 * At least one role that was withdrawn.
	 *
	 * @param withdrawn the withdrawn roles
	 * @param rest the other roles
	 */
	record Withdrawn(List<PublishedRole> withdrawn, List<PublishedRole> rest) implements Lookup {

	}

	/**
	 * A name that no role has.
	 *
	 * @param name the name
	 * @param nearest roles with like titles
	 */
	record UnknownName(String name, List<Listing> nearest) {

	}

}
