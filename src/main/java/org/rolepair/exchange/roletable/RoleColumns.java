package org.rolepair.exchange.roletable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

/**
 * The columns of the role table. Single-value figures and lists of names have columns;
 * distributions, ratings and rankings have none.
 */
public final class RoleColumns {

	/** The placeholder for any figure on the data page. */
	public static final String ANY_FIGURE = "(figure)";

	static final String ROLE = "role";

	static final String TITLE = "title";

	static final String PLURAL = "plural";

	static final String RUNNING_TITLE = "running_title";

	static final String RUNNING_PLURAL = "running_plural";

	static final String ARTICLE = "article";

	static final String CATEGORY = "category";

	static final String SOC_CODE = "soc_code";

	static final String ONET_SOC_CODE = "onet_soc_code";

	static final String CURRENCY = "currency";

	static final String DESCRIPTION = "description";

	static final String DESCRIPTION_SOURCE = "description_source";

	static final String ALTERNATE_TITLES = "alternate_titles";

	static final String DUTIES = "duties";

	static final String DUTIES_SOURCE = "duties_source";

	private static final Set<Class<?>> ONE_CELL = Set.of(Quantity.class, Range.class, Text.class, NamedItems.class);

	/** Columns by other headings that mean them, such as those of personnel systems. */
	public static final Map<String, String> SYNONYMS = Map.of("job title", TITLE);

	/** The kinds of figures that have columns, in order. */
	public static final List<FactKind> FIGURES = Arrays.stream(FactKind.values())
		.filter((kind) -> ONE_CELL.contains(kind.form()) && !DerivedFacts.isDerived(kind))
		.toList();

	private static final List<String> TEXTS = List.of(ROLE, TITLE, PLURAL, RUNNING_TITLE, RUNNING_PLURAL, ARTICLE,
			CATEGORY, SOC_CODE, ONET_SOC_CODE, CURRENCY, DESCRIPTION, DESCRIPTION_SOURCE, ALTERNATE_TITLES, DUTIES,
			DUTIES_SOURCE);

	/** All headings in the order in which they are written. */
	public static final List<String> HEADINGS = all();

	private static final Set<String> KNOWN = Set.copyOf(HEADINGS);

	/** A heading of O*NET's tables, whose others may look like columns. */
	private static final String OF_ONET = "o*net-soc code";

	private static final int LETTERS_PER_EDIT = 4;

	private static final Pattern PASSED_OVER = Pattern.compile("(?i)x[_ -]");

	private RoleColumns() {
	}

	/** Returns the headings of texts and of the origin of the whole row. */
	public static List<String> ofRoles() {
		List<String> headings = new ArrayList<>(TEXTS);
		Arrays.stream(OriginColumn.values())
			.filter((column) -> column != OriginColumn.DERIVED)
			.map(OriginColumn::heading)
			.forEach(headings::add);
		return headings;
	}

	/** Returns the heading of a kind's value, such as "annual_mean_wage". */
	public static String heading(FactKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** Returns the headings of the origin of {@link #ANY_FIGURE}. */
	public static List<String> originHeadings() {
		return Arrays.stream(OriginColumn.values()).map((column) -> column.heading(ANY_FIGURE)).toList();
	}

	/** Returns whether a heading marks a column that isn't read, such as "x_note". */
	public static boolean isPassedOver(String heading) {
		return PASSED_OVER.matcher(heading).lookingAt();
	}

	public static List<String> passedOver(List<String> headings) {
		return headings.stream().filter(RoleColumns::isPassedOver).toList();
	}

	/** Returns whether headings lack only the title to belong to a role table. */
	public static boolean lacksTitle(List<String> headings) {
		List<String> titled = Stream.concat(Stream.of(TITLE), headings.stream()).toList();
		long known = headings.stream().map(RoleColumns::underscored).filter(KNOWN::contains).count();
		return !headings.contains(TITLE) && known >= 2 && isRoleTable(titled);
	}

	/**
	 * Returns whether lower-case headings belong to a role table. They must include the
	 * title, and at least half must be known or misspelled. One of these must occur in no
	 * other table, unless all headings are known. Blanks count as underscores.
	 */
	public static boolean isRoleTable(List<String> given) {
		List<String> headings = given.stream().filter((heading) -> !isPassedOver(heading)).toList();
		List<String> near = headings.stream().filter((heading) -> nearest(heading).isPresent()).toList();
		boolean own = near.stream()
			.anyMatch((heading) -> heading.equals(ROLE) || heading.contains("_")
					|| (heading.contains(" ") && !headings.contains(OF_ONET)));
		boolean allKnown = headings.size() > 1
				&& headings.stream().map(RoleColumns::underscored).allMatch(KNOWN::contains);
		return headings.contains(TITLE) && (own || allKnown) && 2 * near.size() >= headings.size();
	}

	/** Returns why a lower-case heading is not a column, or empty if it is one. */
	public static Optional<String> faultOf(String heading) {
		if (isPassedOver(heading) || KNOWN.contains(underscored(heading))) {
			return Optional.empty();
		}
		String near = nearest(heading).or(() -> within(heading)).map(" (did you mean %s?)"::formatted).orElse("");
		return Optional.of(("isn't a column of a table of roles%s; fix the heading, "
				+ "or begin it with x_ to leave the column out")
			.formatted(near));
	}

	/** Returns the longest column whose words are all in a heading. */
	public static Optional<String> within(String heading) {
		String words = "_" + underscored(heading) + "_";
		return HEADINGS.stream()
			.filter((column) -> words.contains("_" + column + "_"))
			.max(Comparator.comparing(String::length));
	}

	/** Returns the nearest column, with at most one edit per four letters. */
	private static Optional<String> nearest(String heading) {
		String plain = underscored(heading);
		if (KNOWN.contains(plain)) {
			return Optional.of(plain);
		}
		LevenshteinDistance distance = new LevenshteinDistance(heading.length() / LETTERS_PER_EDIT);
		return HEADINGS.stream()
			.filter((column) -> distance.apply(plain, column) >= 0)
			.min(Comparator.comparing((column) -> distance.apply(plain, column)));
	}

	private static String underscored(String heading) {
		return heading.replace(' ', '_').replace('-', '_');
	}

	private static List<String> all() {
		List<String> headings = ofRoles();
		for (FactKind kind : FIGURES) {
			headings.add(heading(kind));
			for (OriginColumn column : OriginColumn.values()) {
				headings.add(column.heading(kind));
			}
		}
		return List.copyOf(headings);
	}

}
