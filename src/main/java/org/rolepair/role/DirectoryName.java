package org.rolepair.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One name under which a role is found.
 *
 * @param name the name as it is shown
 * @param folded the name as it is searched
 * @param sort what kind of name it is
 */
@Embeddable
record DirectoryName(String name, String folded, @Enumerated(EnumType.STRING) NameSort sort) {

	/**
	 * All names of a role, each once: a title that is also an alternate title stands as
	 * the title.
	 */
	static List<DirectoryName> of(RoleProfile profile) {
		Map<String, DirectoryName> names = new LinkedHashMap<>();
		add(names, profile.titles().title(), NameSort.TITLE);
		add(names, profile.titles().plural(), NameSort.TITLE);
		profile.alternateTitles().forEach((title) -> add(names, title, NameSort.ALTERNATE_TITLE));
		profile.socCode().ifPresent((code) -> add(names, code, NameSort.CODE));
		profile.onetSocCode().ifPresent((code) -> add(names, code, NameSort.CODE));
		return List.copyOf(names.values());
	}

	private static void add(Map<String, DirectoryName> names, String name, NameSort sort) {
		String folded = Folding.fold(name);
		names.putIfAbsent(folded, new DirectoryName(name, folded, sort));
	}

}
