package org.rolepair.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

/** Builds and parses paths of comparisons: slugs joined by "-vs-", in column order. */
public final class ComparisonAddress {

	/** The maximum number of roles on one page. */
	public static final int MAX_ROLES = 4;

	public static final String PREFIX = "/compare/";

	/** Path of a transition page, which depends on the direction. */
	public static final String TRANSITION = "/roles/{from}/to/{to}";

	private static final String SEPARATOR = "-vs-";

	private ComparisonAddress() {
	}

	/** Returns the path of a comparison with columns in the given order. */
	public static String path(Collection<Slug> slugs) {
		return slugs.stream().map(Slug::value).collect(Collectors.joining(SEPARATOR, PREFIX, ""));
	}

	/** Returns the path of the comparison of roles, in the given order. */
	public static String of(List<RoleProfile> roles) {
		return path(roles.stream().map(RoleProfile::slug).toList());
	}

	/** Returns the canonical path, as listed in the sitemap, with the slugs sorted. */
	public static String canonicalPath(Collection<Slug> slugs) {
		return slugs.stream().map(Slug::value).sorted().collect(Collectors.joining(SEPARATOR, PREFIX, ""));
	}

	public static String transition(Slug from, Slug to) {
		return "/roles/" + from + "/to/" + to;
	}

	public static List<String> names(String joined) {
		return Arrays.asList(joined.split(SEPARATOR, -1));
	}

}
