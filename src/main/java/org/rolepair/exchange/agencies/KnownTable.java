package org.rolepair.exchange.agencies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The headings of a table that the import reads. Headings are compared without case,
 * kinds of dash, and years.
 *
 * @param headings those that a sheet needs to be recognized
 * @param others those of further columns that are read
 */
record KnownTable(String name, List<String> headings, List<String> others) {

	private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");

	private static final Pattern YEARS = Pattern.compile("20\\d{2}(?:-\\d{2})?");

	private static final int LETTERS_PER_EDIT = 3;

	KnownTable(String name, List<String> headings) {
		this(name, headings, List.of());
	}

	/** Returns how many of the headings that it needs are there. */
	int matches(Collection<String> present) {
		List<String> keys = present.stream().map(KnownTable::key).toList();
		return (int) this.headings.stream().map(KnownTable::key).filter(keys::contains).count();
	}

	/**
	 * Returns the headings needed that are missing, each with the nearest one present.
	 */
	String missing(Collection<String> present) {
		return missing(this.headings, present);
	}

	/** Returns the further columns that are missing; an empty string for none. */
	String missingOthers(Collection<String> present) {
		return missing(this.others, present);
	}

	private String missing(List<String> wanted, Collection<String> present) {
		List<String> keys = present.stream().map(KnownTable::key).toList();
		List<String> lines = wanted.stream()
			.filter((heading) -> !keys.contains(key(heading)))
			.map((heading) -> "\"" + heading + "\""
					+ nearest(heading, present).map(" (is it \"%s\"?)"::formatted).orElse(""))
			.toList();
		return lines.isEmpty() ? "" : ((lines.size() == 1) ? "the column " : "the columns ") + String.join(", ", lines);
	}

	/** Returns the heading most like the wanted one, with at most one edit in three. */
	private Optional<String> nearest(String wanted, Collection<String> present) {
		String key = key(wanted);
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		return present.stream()
			.filter((heading) -> !heading.isBlank() && !isOwn(key(heading)))
			.filter((heading) -> isWithin(key(heading), key)
					|| distance.apply(key(heading), key) * LETTERS_PER_EDIT <= key.length())
			.min(Comparator.comparing((heading) -> distance.apply(key(heading), key)));
	}

	private boolean isOwn(String key) {
		return this.headings.stream().map(KnownTable::key).anyMatch(key::equals)
				|| this.others.stream().map(KnownTable::key).anyMatch(key::equals);
	}

	private static boolean isWithin(String one, String other) {
		return (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
	}

	private static String key(String heading) {
		String dashed = DASH.matcher(heading.strip()).replaceAll("-");
		return YEARS.matcher(dashed).replaceAll("#").replace('_', ' ').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
