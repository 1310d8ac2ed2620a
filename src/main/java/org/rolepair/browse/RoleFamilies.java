package org.rolepair.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.occupation.MinorGroups;
import org.rolepair.role.publishing.CodedListing;

import org.springframework.stereotype.Component;

/** Divides a long list of roles into families by the minor groups of the SOC. */
@Component
@RequiredArgsConstructor
class RoleFamilies {

	/** The longest list that is not divided. */
	private static final int SHORT = 20;

	/** Sorts after all codes. */
	private static final MinorGroups.MinorGroup OTHER = new MinorGroups.MinorGroup("other", "");

	private final Messages messages;

	/**
	 * Returns a category's families in the order of the classification, roles without a
	 * code last. There are none when the list is short or has only one family.
	 * @param roles the roles of the category, by title
	 */
	List<RoleFamily> of(List<CodedListing> roles) {
		Map<MinorGroups.MinorGroup, List<CodedListing>> members = roles.stream()
			.collect(Collectors.groupingBy((role) -> role.code().flatMap(MinorGroups::of).orElse(OTHER),
					() -> new TreeMap<>(Comparator.comparing(MinorGroups.MinorGroup::beginning)), Collectors.toList()));
		if (roles.size() <= SHORT || members.size() == 1) {
			return List.of();
		}
		return members.entrySet().stream().map((family) -> family(family.getKey(), family.getValue())).toList();
	}

	private RoleFamily family(MinorGroups.MinorGroup group, List<CodedListing> roles) {
		return new RoleFamily("family-" + group.beginning(),
				group.name().isEmpty() ? this.messages.text("browse.family.other") : group.name(), roles.size(),
				this.messages.text("browse.count", Map.of("count", roles.size())),
				roles.stream().map((role) -> Link.toRole(role.listing())).toList());
	}

	/** Roles of a category with the same minor group, under a heading with an HTML id. */
	record RoleFamily(String id, String name, int number, String count, List<Link> roles) {

	}

}
