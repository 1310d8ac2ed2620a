package org.rolepair.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.rolepair.role.Slug;

/**
 * The addresses of comparisons: role names joined by "-vs-", in the order of the columns.
 */
public final class ComparisonAddress {

	/** The most roles that one page compares. */
	public static final int MOST_ROLES = 4;

	public static final String PREFIX = "/compare/";

	/** Pages of changes are below the role that one comes from: the directions differ. */
	public static final String TRANSITION = "/roles/{from}/to/{to}";

	private static final String SEPARATOR = "-vs-";

	private ComparisonAddress() {
	}

	/**
	 * The path of a comparison with its columns in the given order.
	 * @param slugs two to four slugs
	 * @return a path with a leading slash
	 */
	public static String path(Collection<Slug> slugs) {
		return slugs.stream().map(Slug::value).collect(Collectors.joining(SEPARATOR, PREFIX, ""));
	}

	/**
	 * The path of the order that the sitemap lists: by slug.
	 * @param slugs two to four slugs
	 * @return a path with a leading slash
	 */
	public static String canonicalPath(Collection<Slug> slugs) {
		return slugs.stream().map(Slug::value).sorted().collect(Collectors.joining(SEPARATOR, PREFIX, ""));
	}

	/**
	 * Returns the path of a change from one role to another.
	 * @param from the role that one comes from
	 * @param to the role that one goes to
	 */
	public static String transition(Slug from, Slug to) {
		return "/roles/" + from + "/to/" + to;
	}

	public static List<String> names(String joined) {
		return Arrays.asList(joined.split(SEPARATOR, -1));
	}

}
