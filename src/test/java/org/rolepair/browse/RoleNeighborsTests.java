package org.rolepair.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class RoleNeighborsTests {

	private static final RoleProfile BAKER = full("Baker", "3.00", 100).build();

	private static final RoleProfile COOK = full("Cook", "3.20", 900).build();

	private static final RoleProfile DIVER = full("Diver", "3.90", 500).build();

	private static final RoleProfile UNRATED = RoleProfiles.role("Usher").build();

	@Test
	void theClosestInSkillsComesFirst() {
		RoleNeighbors neighbors = neighbors(UNRATED, DIVER, COOK, BAKER);
		assertThat(slugs(neighbors, "baker")).containsExactly("cook", "diver");
		assertThat(slugs(neighbors, "diver")).containsExactly("cook", "baker");
		assertThat(neighbors.closest(new Slug("usher"))).isEmpty();
		assertThat(neighbors.closest(new Slug("no-such-role"))).isEmpty();
	}

	@Test
	void nothingButTheRolesThemselvesDecides() {
		List<RoleProfile> roles = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			roles.add(full("Role " + i, (i % 3 == 0) ? "3.00" : "3.50", i).build());
		}
		RoleNeighbors forwards = neighbors(roles.toArray(RoleProfile[]::new));
		Collections.reverse(roles);
		RoleNeighbors backwards = neighbors(roles.toArray(RoleProfile[]::new));
		for (RoleProfile role : roles) {
			String slug = role.slug().value();
			assertThat(slugs(forwards, slug)).hasSize(RoleNeighbors.NEIGHBORS_PER_ROLE)
				.isEqualTo(slugs(backwards, slug));
		}
		assertThat(forwards.examplePairs((role) -> true, 8)).hasSize(8)
			.isEqualTo(backwards.examplePairs((role) -> true, 8));
	}

	@Test
	void pairsToStartFromAreThoseOfMostPeopleEachOnce() {
		assertThat(pairs(neighbors(BAKER, COOK, DIVER))).containsExactly("cook baker", "diver cook");
	}

	@Test
	void noPairToStartFromIsThin() {
		RoleProfile thin = RoleProfiles.role("Thinker")
			.with(FactKind.EMPLOYMENT, Quantity.of("5000"))
			.with(FactKind.SKILL_IMPORTANCE, ratings("3.20"))
			.build();
		RoleNeighbors neighbors = neighbors(BAKER, COOK, thin);
		assertThat(slugs(neighbors, "thinker")).isNotEmpty();
		assertThat(pairs(neighbors)).containsExactly("cook baker");
	}

	@Test
	void ofItsNeighborsTheOneNearestInTheClassificationIsPairedWithARole() {
		assertThat(pairs(neighbors(full("Baker", "3.00", 100).soc("51-3011").build(),
				full("Stone carver", "3.01", 1).soc("51-9195").build(),
				full("Food batchmaker", "3.20", 2).soc("51-3092").build())))
			.startsWith("baker food-batchmaker");
	}

	@Test
	void rolesOfOneStatisticalRowAreNoPairToStartFrom() {
		Origin bakers = Origins.onRow(Origins.survey(), "51-3011", "Bakers");
		assertThat(pairs(neighbors(full("Baker", "3.00", 100, bakers).soc("51-3011").build(),
				full("Pastry baker", "3.00", 90, bakers).soc("51-3011").build(),
				full("Cook", "3.20", 50).soc("35-2014").build())))
			.containsExactly("baker cook", "pastry-baker cook");
	}

	private static RoleNeighbors neighbors(RoleProfile... roles) {
		return new RoleNeighbors(List.of(roles)
			.stream()
			.map((role) -> NeighborCandidate.of(new PublishedRole(role, 1, Instant.EPOCH)))
			.toList());
	}

	private static List<String> slugs(RoleNeighbors neighbors, String slug) {
		return neighbors.closest(new Slug(slug))
			.stream()
			.map((neighbor) -> neighbor.role().listing().slug().value())
			.toList();
	}

	private static List<String> pairs(RoleNeighbors neighbors) {
		return neighbors.examplePairs((role) -> true, 8)
			.stream()
			.map((pair) -> pair.one().listing().slug() + " " + pair.other().listing().slug())
			.toList();
	}

	private static RoleProfiles full(String title, String rating, int jobs) {
		return full(title, rating, jobs, Origins.survey());
	}

	private static RoleProfiles full(String title, String rating, int jobs, Origin origin) {
		return RoleProfiles.role(title)
			.from(origin)
			.described("What they do.")
			.duties("One", "Two", "Three")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.0"))
			.with(FactKind.EMPLOYMENT, Quantity.of(String.valueOf(jobs)))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"))
			.with(FactKind.SKILL_IMPORTANCE, ratings(rating));
	}

	private static Ratings ratings(String rating) {
		return new Ratings(IntStream.range(0, 10).mapToObj((number) -> Part.of("Skill " + number, rating)).toList());
	}

}
