package org.rolepair.comparison;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class IndexGroupsTests {

	private final Random random = new Random(4);

	@Test
	void rolesOfOneSourceAreOneGroupHoweverManyThereAre() {
		List<RoleProfile> roles = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			Origin origin = Origins.onRow(Origins.survey(), "11-" + i, "Row " + i);
			roles.add(full("Role " + i, origin, Quantity.of(String.valueOf(40_000 + i))).build());
		}
		IndexGroups groups = new IndexGroups(roles);
		assertThat(groups.size()).isEqualTo(1);
		assertThat(areIndexed(groups, 0, 499)).isTrue();
	}

	@Test
	void pairsOfGroupsAreIndexedAsThoseOfTheirRoles() {
		List<RoleProfile> roles = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			roles.add(anyRole("Role " + i));
		}
		IndexGroups groups = new IndexGroups(roles);
		List<Boolean> expected = new ArrayList<>();
		List<Boolean> found = new ArrayList<>();
		for (int i = 0; i < roles.size(); i++) {
			for (int j = i + 1; j < roles.size(); j++) {
				expected.add(IndexRule.isIndexed(roles.get(i), roles.get(j)));
				found.add(areIndexed(groups, i, j));
			}
		}
		assertThat(found).contains(true, false).isEqualTo(expected);
	}

	/**
	 * Most of these have nothing to compare but pay: of several months, bounds, rows and
	 * currencies.
	 */
	private RoleProfile anyRole(String title) {
		Origin origin = Origins.survey(YearMonth.of(any(2023, 2025, 2026), 5));
		if (this.random.nextBoolean()) {
			origin = Origins.onRow(origin, "11-" + this.random.nextInt(40), "Row");
		}
		RoleProfiles role = RoleProfiles.role(title)
			.from(origin)
			.described("What they do.")
			.duties((this.random.nextInt(6) == 0) ? new String[] { "One" } : new String[] { "One", "Two", "Three" })
			.with(FactKind.ANNUAL_MEAN_WAGE,
					new Quantity(BigDecimal.valueOf(any(40_000, 90_000, 200_000)),
							any(Bound.EXACT, Bound.AT_LEAST, Bound.LESS_THAN), 0, Optional.empty()))
			.with(FactKind.BEST_PAYING_STATE,
					new BestPaying("Ohio",
							Optional.of(new BestPaying.Standing(FactKind.ANNUAL_MEAN_WAGE, BigDecimal.TEN,
									BigDecimal.ONE, any(10, 20), Optional.empty()))))
			.from(Origins.undated("own-" + this.random.nextInt()))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.0"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"));
		return (this.random.nextInt(4) == 0) ? role.paidIn("EUR").build() : role.build();
	}

	private static RoleProfiles full(String title, Origin origin, Quantity pay) {
		return RoleProfiles.role(title)
			.from(origin)
			.described("What they do.")
			.duties("One", "Two", "Three")
			.with(FactKind.ANNUAL_MEAN_WAGE, pay)
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("4.0"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"));
	}

	@SafeVarargs
	private <T> T any(T... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	private static boolean areIndexed(IndexGroups groups, int one, int other) {
		return groups.group(one)
			.flatMap((first) -> groups.group(other).filter(groups.partners(first)::get))
			.isPresent();
	}

}
