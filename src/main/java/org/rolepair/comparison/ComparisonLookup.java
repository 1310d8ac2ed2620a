package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.search.Match;
import org.rolepair.search.RoleSearch;

import org.springframework.stereotype.Component;

/**
 * Follows the address of a comparison to its roles.
 */
@Component
class ComparisonLookup {

	private static final int NEAREST = 5;

	private final PublishedRoles roles;

	private final RoleSearch search;

	ComparisonLookup(PublishedRoles roles, RoleSearch search) {
		this.roles = roles;
		this.search = search;
	}

	/**
	 * Look up an address.
	 * @param joined the names of the address, joined by "-vs-"
	 * @return what it leads to
	 */
	Lookup find(String joined) {
		return find(ComparisonAddress.names(joined));
	}

	/**
	 * Look up names.
	 * @param names the names of an address, in its order
	 * @return what they lead to
	 */
	Lookup find(List<String> names) {
		if (names.size() > ComparisonAddress.MOST_ROLES) {
			return new Lookup.TooMany();
		}
		List<Slug> slugs = names.stream().flatMap((name) -> Slug.parse(name).stream()).distinct().toList();
		Map<Slug, PublishedRole> found = this.roles.bySlugs(slugs);
		List<Slug> present = names.stream().flatMap((name) -> present(name, found).stream()).toList();
		if (present.size() < names.size()) {
			return unknown(names, present, found);
		}
		List<Slug> distinct = present.stream().distinct().toList();
		if (!names.equals(distinct.stream().map(Slug::value).toList())) {
			return new Lookup.Moved(distinct, path(names.size(), distinct));
		}
		return present(slugs.stream().map((slug) -> Objects.requireNonNull(found.get(slug))).toList());
	}

	private Optional<Slug> present(String name, Map<Slug, PublishedRole> found) {
		return Slug.parse(name)
			.flatMap((slug) -> found.containsKey(slug) ? Optional.of(slug) : this.roles.presentSlug(slug));
	}

	/**
	 * A single name stays an incomplete comparison; several that become one are its role.
	 */
	private static String path(int names, List<Slug> slugs) {
		return (slugs.size() == 1 && names > 1) ? "/roles/" + slugs.get(0) : ComparisonAddress.path(slugs);
	}

	private static Lookup present(List<PublishedRole> ordered) {
		List<PublishedRole> withdrawn = withdrawn(ordered);
		if (!withdrawn.isEmpty()) {
			return new Lookup.Withdrawn(withdrawn, without(ordered, withdrawn));
		}
		return (ordered.size() == 1) ? new Lookup.Single(ordered.get(0)) : new Lookup.Found(ordered);
	}

	private Lookup unknown(List<String> names, List<Slug> present, Map<Slug, PublishedRole> found) {
		List<Lookup.UnknownName> unknown = names.stream()
			.distinct()
			.filter((name) -> present(name, found).isEmpty())
			.map((name) -> new Lookup.UnknownName(name, nearest(name)))
			.toList();
		List<PublishedRole> known = this.roles.bySlugs(present)
			.values()
			.stream()
			.filter((role) -> !isWithdrawn(role))
			.toList();
		return new Lookup.Unknown(unknown, known);
	}

	private List<Listing> nearest(String name) {
		return this.search.find(name, NEAREST).matches().stream().map(Match::role).toList();
	}

	static List<PublishedRole> withdrawn(List<PublishedRole> roles) {
		return roles.stream().filter(ComparisonLookup::isWithdrawn).toList();
	}

	private static boolean isWithdrawn(PublishedRole role) {
		return role.profile().standing().state() == RoleState.WITHDRAWN;
	}

	static List<PublishedRole> without(List<PublishedRole> roles, List<PublishedRole> removed) {
		List<PublishedRole> rest = new ArrayList<>(roles);
		rest.removeAll(removed);
		return rest;
	}

}
