package org.rolepair.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
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
		RoleNeighbors neighbours = neighbours(UNRATED, DIVER, COOK, BAKER);
		assertThat(slugs(neighbours, "baker")).containsExactly("cook", "diver");
		assertThat(slugs(neighbours, "diver")).containsExactly("cook", "baker");
		assertThat(neighbours.closest(new Slug("usher"))).isEmpty();
		assertThat(neighbours.closest(new Slug("no-such-role"))).isEmpty();
	}

	@Test
	void nothingButTheRolesThemselvesDecides() {
		List<RoleProfile> roles = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			roles.add(full("Role " + i, (i % 3 == 0) ? "3.00" : "3.50", i).build());
		}
		RoleNeighbors forwards = neighbours(roles.toArray(RoleProfile[]::new));
		Collections.reverse(roles);
		RoleNeighbors backwards = neighbours(roles.toArray(RoleProfile[]::new));
		for (RoleProfile role : roles) {
			String slug = role.slug().value();
			assertThat(slugs(forwards, slug)).hasSize(RoleNeighbors.KEPT).isEqualTo(slugs(backwards, slug));
		}
		assertThat(forwards.toStartFrom((role) -> true, 8)).hasSize(8)
			.isEqualTo(backwards.toStartFrom((role) -> true, 8));
	}

	@Test
	void pairsToStartFromAreThoseOfMostPeopleEachOnce() {
		assertThat(pairs(neighbours(BAKER, COOK, DIVER))).containsExactly("cook baker", "diver cook");
	}

	@Test
	void noPairToStartFromIsThin() {
		RoleProfile thin = RoleProfiles.role("Thinker")
			.with(FactKind.EMPLOYMENT, Quantity.of("5000"))
			.with(FactKind.SKILL_IMPORTANCE, ratings("3.20"))
			.build();
		RoleNeighbors neighbours = neighbours(BAKER, COOK, thin);
		assertThat(slugs(neighbours, "thinker")).isNotEmpty();
		assertThat(pairs(neighbours)).containsExactly("cook baker");
	}

	@Test
	void ofItsNeighboursTheOneNearestInTheClassificationIsPairedWithARole() {
		assertThat(pairs(neighbours(full("Baker", "3.00", 100).soc("51-3011").build(),
				full("Stone carver", "3.01", 1).soc("51-9195").build(),
				full("Food batchmaker", "3.20", 2).soc("51-3092").build())))
			.startsWith("baker food-batchmaker");
	}

	@Test
	void rolesOfOneStatisticalRowAreNoPairToStartFrom() {
		assertThat(pairs(neighbours(full("Baker", "3.00", 100).soc("51-3011").build(),
				full("Pastry baker", "3.00", 90).soc("51-3011").build(),
				full("Cook", "3.20", 50).soc("35-2014").build())))
			.containsExactly("baker cook", "pastry-baker cook");
	}

	private static RoleNeighbors neighbours(RoleProfile... roles) {
		return new RoleNeighbors(List.of(roles).stream().map(NeighborCandidate::of).toList());
	}

	private static List<String> slugs(RoleNeighbors neighbours, String slug) {
		return neighbours.closest(new Slug(slug))
			.stream()
			.map((neighbour) -> neighbour.role().listing().slug().value())
			.toList();
	}

	private static List<String> pairs(RoleNeighbors neighbours) {
		return neighbours.toStartFrom((role) -> true, 8)
			.stream()
			.map((pair) -> pair.one().listing().slug() + " " + pair.other().listing().slug())
			.toList();
	}

	private static RoleProfiles full(String title, String rating, int jobs) {
		return RoleProfiles.role(title)
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
