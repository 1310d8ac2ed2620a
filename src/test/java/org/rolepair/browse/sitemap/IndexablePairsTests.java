package org.rolepair.browse.sitemap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.comparison.IndexRule;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class IndexablePairsTests {

	private final IndexablePairs pairs = new IndexablePairs(List.of(published(full("Baker"), "2026-11-20"),
			published(full("Cook"), "2026-11-22"), published(RoleProfiles.role("Diver").build(), "2026-11-21"),
			published(full("Waiter"), "2026-11-21")));

	@Test
	void pairsThatSayEnoughAreListedInTheOrderOfTheirSlugs() {
		assertThat(this.pairs.count()).isEqualTo(3);
		assertThat(this.pairs.entries(0, 10)).extracting(Sitemap.Entry::path)
			.containsExactly("/compare/baker-vs-cook", "/compare/baker-vs-waiter", "/compare/cook-vs-waiter");
	}

	@Test
	void pairChangedWhenTheLaterOfItsRolesDid() {
		assertThat(this.pairs.entries(0, 10)).extracting((entry) -> entry.changed().orElseThrow().toString())
			.containsExactly("2026-11-22", "2026-11-21", "2026-11-22");
	}

	@Test
	void partsFollowOneAnotherWithoutHolesOrDoubles() {
		List<Sitemap.Entry> parts = new ArrayList<>();
		for (int from = 0; from < 4; from++) {
			parts.addAll(this.pairs.entries(from, 1));
		}
		assertThat(parts).isEqualTo(this.pairs.entries(0, 10));
		assertThat(this.pairs.entries(3, 10)).isEmpty();
		assertThat(this.pairs.entries(0, 0)).isEmpty();
	}

	@Test
	void theEssenceOfARoleIsJudgedAsTheWhole() {
		RoleProfile baker = full("Baker");
		RoleProfile diver = RoleProfiles.role("Diver").build();
		RoleProfile cook = full("Cook");
		assertThat(IndexRule.isIndexed(IndexRule.reducedProfile(baker), IndexRule.reducedProfile(cook))).isTrue();
		assertThat(IndexRule.isIndexed(IndexRule.reducedProfile(baker), IndexRule.reducedProfile(diver))).isFalse();
	}

	private static NeighborCandidate published(RoleProfile role, String day) {
		return NeighborCandidate.of(new PublishedRole(role, 1, Instant.parse(day + "T10:00:00Z")));
	}

	private static RoleProfile full(String title) {
		return RoleProfiles.role(title)
			.described("What they do.")
			.duties("One", "Two", "Three")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.0"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"))
			.build();
	}

}
