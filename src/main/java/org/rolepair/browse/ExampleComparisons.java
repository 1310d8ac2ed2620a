package org.rolepair.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.stereotype.Component;

/**
 * Chooses example comparisons: well-known pairs, then roles with their neighbors. All
 * lead to pages that search engines may index.
 */
@Component
@RequiredArgsConstructor
class ExampleComparisons {

	/** Frequently searched pairs, if the site has them. */
	private static final List<List<String>> WELL_KNOWN = List.of(
			List.of("patient-service-specialist", "patient-coordinator"),
			List.of("registered-nurse", "licensed-practical-nurse"),
			List.of("physical-therapist", "physical-therapist-assistant"),
			List.of("software-developer", "data-scientist"), List.of("electrician", "hvac-technician"),
			List.of("medical-assistant", "dental-assistant"),
			List.of("elementary-school-teacher", "high-school-teacher"), List.of("pharmacist", "pharmacy-technician"));

	private final CurrentNeighbors neighbors;

	private final PublishedRoles roles;

	List<List<RoleProfile>> ofSite(int most) {
		RoleNeighbors neighbors = this.neighbors.get();
		Predicate<NeighborCandidate> any = (role) -> true;
		return profiles(Stream.concat(wellKnown(neighbors, any), neighbors.examplePairs(any, most).stream()), most);
	}

	/**
	 * Returns pairs within a category. If its roles have few neighbors, pairs of roles
	 * close in the list follow.
	 */
	List<List<RoleProfile>> ofCategory(String slug, int most) {
		RoleNeighbors neighbors = this.neighbors.get();
		Predicate<NeighborCandidate> member = (role) -> role.listing().categorySlug().equals(slug);
		Stream<RoleNeighbors.Pair> near = Stream.concat(wellKnown(neighbors, member),
				neighbors.examplePairs(member, most).stream());
		return profiles(Stream.concat(near, adjacentPairs(neighbors.inCategory(slug), most)), most);
	}

	/**
	 * Returns pairs of adjacent roles, then pairs with one role between them, and so on.
	 * Roles farther apart are left out, so that their number grows with the roles.
	 */
	private static Stream<RoleNeighbors.Pair> adjacentPairs(List<NeighborCandidate> members, int farthest) {
		List<NeighborCandidate> roles = members.stream().filter(NeighborCandidate::isFull).toList();
		return IntStream.rangeClosed(1, Math.min(farthest, roles.size() - 1))
			.boxed()
			.flatMap((apart) -> IntStream.range(0, roles.size() - apart)
				.mapToObj((at) -> new RoleNeighbors.Pair(roles.get(at), roles.get(at + apart))))
			.filter((pair) -> pair.one().isIndexedWith(pair.other()));
	}

	private static Stream<RoleNeighbors.Pair> wellKnown(RoleNeighbors neighbors, Predicate<NeighborCandidate> wanted) {
		return WELL_KNOWN.stream()
			.flatMap((pair) -> pair(neighbors, pair).stream())
			.filter((pair) -> wanted.test(pair.one()) && wanted.test(pair.other()))
			.filter((pair) -> pair.one().isIndexedWith(pair.other()));
	}

	private static Optional<RoleNeighbors.Pair> pair(RoleNeighbors neighbors, List<String> slugs) {
		return neighbors.find(new Slug(slugs.get(0)))
			.flatMap(
					(one) -> neighbors.find(new Slug(slugs.get(1))).map((other) -> new RoleNeighbors.Pair(one, other)));
	}

	private List<List<RoleProfile>> profiles(Stream<RoleNeighbors.Pair> pairs, int most) {
		Map<Set<Slug>, RoleNeighbors.Pair> distinct = new LinkedHashMap<>();
		pairs.takeWhile((pair) -> distinct.size() < most).forEach((pair) -> distinct.putIfAbsent(pair.slugs(), pair));
		Map<Slug, PublishedRole> found = this.roles
			.bySlugs(distinct.keySet().stream().flatMap(Set::stream).distinct().toList());
		return distinct.values()
			.stream()
			.map((pair) -> Stream.of(pair.one(), pair.other())
				.flatMap((role) -> Optional.ofNullable(found.get(role.listing().slug())).stream())
				.map(PublishedRole::profile)
				.toList())
			.filter((pair) -> pair.size() == 2)
			.toList();
	}

}
