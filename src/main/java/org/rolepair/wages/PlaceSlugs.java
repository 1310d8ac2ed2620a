package org.rolepair.wages;

import java.util.HashSet;
import java.util.Set;

import org.rolepair.role.occupation.TextNormalizer;

/** Assigns URL slugs to the places of one edition. */
public final class PlaceSlugs {

	private static final int MAX_LENGTH = 60;

	private final Set<String> taken = new HashSet<>();

	/** Returns the title's slug, plus the area code if that is empty or taken. */
	public String next(Area area) {
		String slug = slug(area.title());
		if (slug.isEmpty() || !this.taken.add(slug)) {
			slug = (slug + "-" + slug(area.code())).replaceFirst("^-", "");
			this.taken.add(slug);
		}
		return slug;
	}

	/**
	 * Returns lower-case words of letters and digits joined by hyphens, cut after a whole
	 * word. Empty for a name without letters or digits.
	 */
	public static String slug(String name) {
		String start = name.substring(0, Math.min(name.length(), 2 * MAX_LENGTH));
		String slug = TextNormalizer.fold(start).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (slug.length() <= MAX_LENGTH) {
			return slug;
		}
		int end = slug.lastIndexOf('-', MAX_LENGTH);
		return slug.substring(0, (end > 0) ? end : MAX_LENGTH);
	}

}
