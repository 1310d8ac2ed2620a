package org.rolepair.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.rolepair.role.Duties;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Section;

/**
 * Decides which pairs search engines may index. Near-empty pages would be doorway pages.
 */
public final class IndexRule {

	private static final int MIN_DUTIES = 3;

	private static final Set<Section> COMPARED = Set.of(Section.PAY, Section.OUTLOOK, Section.EDUCATION);

	private static final List<FactKind> COMPARED_KINDS = Arrays.stream(FactKind.values())
		.filter(IndexRule::isCompared)
		.toList();

	private IndexRule() {
	}

	/**
	 * Returns whether search engines may index the page of a pair. Both roles need enough
	 * facts, and one row on pay, outlook or education must be comparable.
	 */
	public static boolean isIndexed(RoleProfile one, RoleProfile other) {
		return isFull(one) && isFull(other) && isIndexed(Comparison.of(List.of(one, other)));
	}

	/** Applies the same rule to a comparison; only pairs are indexed. */
	public static boolean isIndexed(Comparison comparison) {
		if (!comparison.isPair() || !comparison.roles().stream().allMatch(IndexRule::isFull)) {
			return false;
		}
		return COMPARED_KINDS.stream()
			.anyMatch((kind) -> comparison.row(kind).similarity() != Verdict.Similarity.NOT_COMPARED);
	}

	/** Returns a smaller profile with the same result, to hold many in memory. */
	public static RoleProfile reducedProfile(RoleProfile role) {
		return role.withAlternateTitles(List.of())
			.withDuties(role.duties()
				.map((duties) -> new Duties(duties.items().stream().limit(MIN_DUTIES).toList(), duties.source())))
			.withFacts(Facts.of(comparedFacts(role), role.facts().otherwise()))
			.withCitations(List.of());
	}

	/** Returns the facts that the rule compares. */
	static List<Fact> comparedFacts(RoleProfile role) {
		return role.facts().byKind().values().stream().filter((fact) -> isCompared(fact.kind())).toList();
	}

	/** Lists of programs are long, and say little about a role on their own. */
	private static boolean isCompared(FactKind kind) {
		return COMPARED.contains(kind.section()) && kind.form() != NamedItems.class;
	}

	private static boolean covers(RoleProfile role, Section section) {
		return COMPARED_KINDS.stream().anyMatch((kind) -> kind.section() == section && role.facts().hasValue(kind));
	}

	/** Returns whether a role has the facts that every indexed pair needs. */
	public static boolean isFull(RoleProfile role) {
		boolean pay = role.facts().hasValue(FactKind.ANNUAL_MEAN_WAGE)
				|| role.facts().hasValue(FactKind.ANNUAL_MEDIAN_WAGE);
		boolean duties = role.duties().filter((list) -> list.items().size() >= MIN_DUTIES).isPresent();
		return role.status().state() == RoleState.PUBLISHED && role.description().isPresent() && pay && duties
				&& covers(role, Section.OUTLOOK) && covers(role, Section.EDUCATION);
	}

}
