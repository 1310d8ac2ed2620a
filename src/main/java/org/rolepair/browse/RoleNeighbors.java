package org.rolepair.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import lombok.Getter;
import org.rolepair.comparison.SkillDistances;
import org.rolepair.role.Slug;

/**
 * Finds similar roles. The result depends only on published data, so it is the same on
 * all nodes. Only a few neighbors of each role are held, not the distance of each pair.
 */
public final class RoleNeighbors {

	/** The number of neighbors held for each role. */
	static final int NEIGHBORS_PER_ROLE = 12;

	private static final Comparator<Neighbor> NEAREST_FIRST = Comparator.comparingDouble(Neighbor::distance)
		.thenComparing((neighbor) -> neighbor.role().listing().slug().value());

	/** The published roles, by slug. */
	@Getter
	private final List<NeighborCandidate> all;

	private final Map<Slug, NeighborCandidate> bySlug = new HashMap<>();

	private final Map<String, List<NeighborCandidate>> byCode = new HashMap<>();

	private final Map<String, List<NeighborCandidate>> byCategory;

	private final List<NeighborCandidate> byJobs;

	private final Map<Slug, List<Neighbor>> nearest = new HashMap<>();

	RoleNeighbors(Collection<NeighborCandidate> roles) {
		this.all = roles.stream().sorted(Comparator.comparing((role) -> role.listing().slug().value())).toList();
		for (NeighborCandidate role : this.all) {
			this.bySlug.put(role.listing().slug(), role);
			role.indexProfile()
				.onetSocCode()
				.ifPresent((code) -> this.byCode.computeIfAbsent(code, (key) -> new ArrayList<>()).add(role));
		}
		this.byCategory = this.all.stream()
			.sorted(Comparator.comparing((role) -> role.listing().title(), String.CASE_INSENSITIVE_ORDER))
			.collect(Collectors.groupingBy((role) -> role.listing().categorySlug()));
		this.byJobs = this.all.stream().sorted(Comparator.comparingLong(NeighborCandidate::jobs).reversed()).toList();
		computeNearest(this.all.stream().filter((role) -> role.ratings().isPresent()).toList());
	}

	private void computeNearest(List<NeighborCandidate> rated) {
		SkillDistances distances = new SkillDistances(
				rated.stream().map((role) -> role.ratings().orElseThrow()).toList());
		for (int i = 0; i < rated.size(); i++) {
			PriorityQueue<Neighbor> near = new PriorityQueue<>(NEAREST_FIRST.reversed());
			for (int j = 0; j < rated.size(); j++) {
				NeighborCandidate other = rated.get(j);
				if (i != j) {
					distances.between(i, j).ifPresent((distance) -> near.add(new Neighbor(other, distance)));
				}
				if (near.size() > NEIGHBORS_PER_ROLE) {
					near.poll();
				}
			}
			this.nearest.put(rated.get(i).listing().slug(), near.stream().sorted(NEAREST_FIRST).toList());
		}
	}

	public Optional<NeighborCandidate> find(Slug slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	public List<NeighborCandidate> withCode(String onetSocCode) {
		return this.byCode.getOrDefault(onetSocCode, List.of());
	}

	/** Returns the roles of a category, by title. */
	public List<NeighborCandidate> inCategory(String categorySlug) {
		return this.byCategory.getOrDefault(categorySlug, List.of());
	}

	/** Returns the roles most similar in skills, the closest first. */
	public List<Neighbor> closest(Slug slug) {
		return this.nearest.getOrDefault(slug, List.of());
	}

	/**
	 * Returns example pairs, starting with the roles with most jobs. Each is paired with
	 * its neighbor whose occupation code shares the longest prefix. Pairs are left out if
	 * their page may not be indexed or they share a statistical row.
	 * @param wanted matches both roles of a pair
	 * @return each pair once
	 */
	List<Pair> examplePairs(Predicate<NeighborCandidate> wanted, int most) {
		List<Pair> pairs = new ArrayList<>();
		Set<Set<Slug>> seen = new HashSet<>();
		for (NeighborCandidate role : this.byJobs) {
			if (pairs.size() < most && wanted.test(role)) {
				closest(role.listing().slug()).stream()
					.filter((near) -> wanted.test(near.role()) && !role.sharesRowWith(near.role())
							&& role.isIndexedWith(near.role()))
					.max(Comparator.<Neighbor>comparingInt((near) -> role.commonCodePrefix(near.role()))
						.thenComparing(NEAREST_FIRST.reversed()))
					.map(Neighbor::role)
					.map((other) -> new Pair(role, other))
					.filter((pair) -> seen.add(pair.slugs()))
					.ifPresent(pairs::add);
			}
		}
		return pairs;
	}

	/**
	 * A role and its distance from another.
	 *
	 * @param distance in points of the rating scale from 1 to 5
	 */
	public record Neighbor(NeighborCandidate role, double distance) {

	}

	record Pair(NeighborCandidate one, NeighborCandidate other) {

		Set<Slug> slugs() {
			return Set.of(this.one.listing().slug(), this.other.listing().slug());
		}

	}

}
