package org.rolepair.browse.role;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolepair.browse.NeighborCandidate;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.occupation.TitleWords;

/**
 * Finds roles whose titles differ from a role's by a word, such as medical assistant and
 * physician assistant. Titles of a large family, such as those of engineers, are not
 * taken for one another.
 */
final class ConfusableTitles {

	/** More titles than these that differ in the same way are a family. */
	private static final int MOST = 6;

	/** How far apart the major groups of two occupations can be, such as 29 and 31. */
	private static final int NEAR = 2;

	private ConfusableTitles() {
	}

	/**
	 * Returns the roles whose titles have a word more or less, then those with another
	 * word.
	 */
	static List<NeighborCandidate> of(RoleProfile role, List<NeighborCandidate> all) {
		TitleWords own = TitleWords.of(role.titles().title());
		Stream<NeighborCandidate> longer = few(all, (other) -> own.hasOneWordMoreOrLessThan(other.titleWords()));
		Stream<NeighborCandidate> changed = few(all, (other) -> other.titleWords().differsByOneWordFrom(own)
				&& distance(role, other.indexProfile()) <= NEAR);
		return Stream.concat(longer, changed)
			.filter((other) -> !other.listing().slug().equals(role.slug()))
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static Stream<NeighborCandidate> few(List<NeighborCandidate> all, Predicate<NeighborCandidate> alike) {
		List<NeighborCandidate> found = all.stream()
			.filter(alike)
			.sorted(Comparator.comparing((other) -> other.listing().title(), String.CASE_INSENSITIVE_ORDER))
			.toList();
		return (found.size() > MOST) ? Stream.of() : found.stream();
	}

	/**
	 * Returns how far apart the major groups are; roles without a code are near to all.
	 */
	private static int distance(RoleProfile one, RoleProfile other) {
		return Stream.of(one, other).allMatch((role) -> role.socCode().isPresent())
				? Math.abs(majorGroup(one) - majorGroup(other)) : 0;
	}

	private static int majorGroup(RoleProfile role) {
		return Integer.parseInt(role.socCode().orElseThrow().substring(0, 2));
	}

}
