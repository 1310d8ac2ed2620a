package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

/**
 * The roles that a reader collects from lists for a comparison. Only addresses carry
 * them.
 *
 * @param leftOut further ones, since a comparison takes no more
 */
record Shortlist(List<Link> roles, List<Link> leftOut) {

	/** The query parameter of each role, as the page that compares them takes it. */
	static final String PARAMETER = "role";

	private static final String PREFIX = "/roles/";

	/** Returns the published roles among slugs, in their order. */
	static Shortlist of(List<String> slugs, PublishedRoles published) {
		List<Slug> known = slugs.stream().flatMap((slug) -> Slug.parse(slug).stream()).distinct().toList();
		Map<Slug, PublishedRole> found = published.bySlugs(known);
		List<Link> roles = known.stream()
			.flatMap((slug) -> Optional.ofNullable(found.get(slug)).stream())
			.filter((role) -> !role.isWithdrawn())
			.map((role) -> Link.toRole(role.profile()))
			.toList();
		int most = Math.min(ComparisonAddress.MAX_ROLES, roles.size());
		return new Shortlist(roles.subList(0, most), roles.subList(most, roles.size()));
	}

	public boolean isEmpty() {
		return this.roles.isEmpty();
	}

	public boolean has(Link role) {
		return this.roles.contains(role);
	}

	/** Returns a role's value of the parameter. */
	public String value(Link role) {
		return role.path().substring(PREFIX.length());
	}

	/** Returns the head of a list, which search engines only list without roles. */
	PageHead unlisted(PageHead head) {
		return isEmpty() ? head : head.unlisted(head.title(), head.description());
	}

	/** Returns the path of a list that carries the roles on; it has no query. */
	public String carriedTo(String path) {
		return this.roles.stream()
			.map((role) -> PARAMETER + "=" + value(role))
			.collect(Collectors.joining("&", path + (isEmpty() ? "" : "?"), ""));
	}

}
