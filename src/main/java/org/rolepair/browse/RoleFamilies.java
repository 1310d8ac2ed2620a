package org.rolepair.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.occupation.MinorGroups;
import org.rolepair.role.publishing.CodedListing;

import org.springframework.stereotype.Component;

/**
 * Divides a long list of roles into families, by the minor groups of the occupational
 * classification.
 */
@Component
@RequiredArgsConstructor
class RoleFamilies {

	/** A list that fits on a screen is not divided. */
	private static final int SHORT = 20;

	/** Sorts behind all codes. */
	private static final MinorGroups.MinorGroup OTHER = new MinorGroups.MinorGroup("other", "");

	private final Messages messages;

	/**
	 * The families of a category.
	 * @param roles its roles, by title
	 * @return in the order of the classification, roles without a code last; none when
	 * the list is short or all of one family
	 */
	List<RoleFamily> of(List<CodedListing> roles) {
		Map<String, List<CodedListing>> members = new TreeMap<>();
		Map<String, String> names = new TreeMap<>();
		for (CodedListing role : roles) {
			MinorGroups.MinorGroup group = role.code().flatMap(MinorGroups::of).orElse(OTHER);
			members.computeIfAbsent(group.beginning(), (key) -> new ArrayList<>()).add(role);
			names.put(group.beginning(), group.name());
		}
		if (roles.size() <= SHORT || members.size() == 1) {
			return List.of();
		}
		return members.entrySet()
			.stream()
			.map((family) -> family(family.getKey(), names.getOrDefault(family.getKey(), ""), family.getValue()))
			.toList();
	}

	private RoleFamily family(String beginning, String name, List<CodedListing> roles) {
		return new RoleFamily("family-" + beginning, name.isEmpty() ? this.messages.text("browse.family.other") : name,
				this.messages.text("browse.count", Map.of("count", roles.size())),
				roles.stream().map((role) -> Link.toRole(role.listing())).toList());
	}

	/**
	 * Roles of a category that belong together.
	 *
	 * @param id by which its heading is found
	 * @param name what they have in common
	 * @param count how many there are, in words
	 * @param roles the roles, by title
	 */
	record RoleFamily(String id, String name, String count, List<Link> roles) {

	}

}
