package org.rolepair.exchange.roletable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

/**
 * The columns of the table of roles. Figures that are one value have columns;
 * distributions, ratings and rankings have none.
 */
public final class RoleColumns {

	/** What the page of data calls a figure where any is meant. */
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

	private static final Set<Class<?>> SINGLE = Set.of(Quantity.class, Range.class, Text.class);

	private static final List<FactKind> FIGURES = Arrays.stream(FactKind.values())
		.filter((kind) -> SINGLE.contains(kind.form()) && !DerivedFacts.isDerived(kind))
		.toList();

	private static final List<String> TEXTS = List.of(ROLE, TITLE, PLURAL, RUNNING_TITLE, RUNNING_PLURAL, ARTICLE,
			CATEGORY, SOC_CODE, ONET_SOC_CODE, CURRENCY, DESCRIPTION, DESCRIPTION_SOURCE, ALTERNATE_TITLES, DUTIES,
			DUTIES_SOURCE);

	private static final List<String> ALL = all();

	private static final int LETTERS_PER_SLIP = 4;

	private RoleColumns() {
	}

	/**
	 * All columns.
	 * @return their headings, in the order in which they are written
	 */
	public static List<String> headings() {
		return ALL;
	}

	/**
	 * The columns of texts and those that tell where everything in a row comes from.
	 * @return their headings
	 */
	public static List<String> ofRoles() {
		List<String> headings = new ArrayList<>(TEXTS);
		Arrays.stream(OriginColumn.values())
			.filter((column) -> column != OriginColumn.DERIVED)
			.map(OriginColumn::heading)
			.forEach(headings::add);
		return headings;
	}

	/**
	 * The kinds of figures that have columns.
	 * @return in their order
	 */
	public static List<FactKind> figures() {
		return FIGURES;
	}

	/**
	 * The column of a kind's value.
	 * @param kind a kind that has one
	 * @return its heading, such as "annual_mean_wage"
	 */
	public static String heading(FactKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The columns that stand beside the value of any figure.
	 * @return their headings, with {@link #ANY_FIGURE} for the figure
	 */
	public static List<String> besideFigures() {
		return Arrays.stream(OriginColumn.values()).map((column) -> column.heading(ANY_FIGURE)).toList();
	}

	/**
	 * Whether headings are those of a table of roles: the title's is among them, and so
	 * is one, be it misspelt, that no other table has, unless all of them are known; and
	 * no more of them are strange than known or misspelt.
	 * @param headings in small letters, without empty ones
	 * @return false for other tables
	 */
	public static boolean areOfRoles(List<String> headings) {
		List<String> near = headings.stream().filter((heading) -> nearest(heading).isPresent()).toList();
		boolean own = near.contains(ROLE) || near.stream().anyMatch((heading) -> heading.contains("_"));
		boolean allKnown = headings.size() > 1 && ALL.containsAll(headings);
		return headings.contains(TITLE) && (own || allKnown) && 2 * near.size() >= headings.size();
	}

	/**
	 * What keeps a heading from being that of a column.
	 * @param heading in small letters
	 * @return empty for one of the columns
	 */
	public static Optional<String> faultOf(String heading) {
		if (ALL.contains(heading)) {
			return Optional.empty();
		}
		String near = nearest(heading).map(" (is %s meant?)"::formatted).orElse("");
		return Optional
			.of("a table of roles has no such column%s; mend the heading, or take the column out".formatted(near));
	}

	/** The column from which a heading differs by at most a letter in four. */
	private static Optional<String> nearest(String heading) {
		LevenshteinDistance distance = new LevenshteinDistance(heading.length() / LETTERS_PER_SLIP);
		String plain = heading.replace(' ', '_').replace('-', '_');
		return ALL.stream()
			.filter((column) -> distance.apply(plain, column) >= 0)
			.min(Comparator.comparing((column) -> distance.apply(plain, column)));
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
