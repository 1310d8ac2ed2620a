package org.rolepair.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.NamedRole;

/**
 * Makes roles with names for tests of the index.
 */
final class NamedRoles {

	private NamedRoles() {
	}

	/**
	 * A role.
	 * @param slug its slug, that its id is made of
	 */
	static NamedRole role(String slug, long employment, String title, String... alternates) {
		return role(slug, employment, List.of(), title, alternates);
	}

	static NamedRole role(String slug, long employment, List<String> codes, String title, String... alternates) {
		List<NamedRole.Name> names = new ArrayList<>();
		names.add(new NamedRole.Name(title, NameKind.TITLE));
		List.of(alternates).forEach((name) -> names.add(new NamedRole.Name(name, NameKind.ALTERNATE_TITLE)));
		codes.forEach((code) -> names.add(new NamedRole.Name(code, NameKind.CODE)));
		return new NamedRole(UUID.nameUUIDFromBytes(slug.getBytes()),
				new Listing(new Slug(slug), title, title.toLowerCase(), "category"), employment, names);
	}

}
