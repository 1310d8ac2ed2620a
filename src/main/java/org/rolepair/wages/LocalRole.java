package org.rolepair.wages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.StatisticalRow;

/**
 * A role in a place, beside the same role in the nation.
 *
 * @param nation the role as it is published
 * @param here the same role with the wages and the employment of the place, and no other
 * figures
 * @param coverage what there is of it in the place
 * @param row the row of the source by which it was looked up, for a role that has a code
 */
public record LocalRole(RoleProfile nation, RoleProfile here, Coverage coverage, Optional<StatisticalRow> row) {

	/**
	 * The kinds of figures for roles in a place.
	 * @param roles the roles in the place
	 * @return in order; the two ends of the range on their own where one of them is known
	 * only as "at least" the cap, and no hourly pay where there is annual pay for all
	 */
	public static List<FactKind> kinds(List<LocalRole> roles) {
		List<FactKind> kinds = new ArrayList<>(List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE));
		if (roles.stream().anyMatch((role) -> role.here().facts().hasValue(FactKind.HOURLY_MEAN_WAGE))) {
			kinds.add(FactKind.HOURLY_MEAN_WAGE);
		}
		if (profiles(roles).anyMatch(LocalRole::hasOpenRange)) {
			kinds.add(FactKind.ANNUAL_WAGE_PERCENTILE_10);
			kinds.add(FactKind.ANNUAL_WAGE_PERCENTILE_90);
		}
		else {
			kinds.add(FactKind.WAGE_RANGE_10_90);
		}
		kinds.add(FactKind.EMPLOYMENT);
		return kinds.stream()
			.filter((kind) -> profiles(roles).anyMatch((role) -> role.facts().fact(kind).isPresent()))
			.toList();
	}

	private static Stream<RoleProfile> profiles(List<LocalRole> roles) {
		return roles.stream().flatMap((role) -> Stream.of(role.here(), role.nation()));
	}

	private static boolean hasOpenRange(RoleProfile role) {
		boolean ends = role.facts().hasValue(FactKind.ANNUAL_WAGE_PERCENTILE_10)
				|| role.facts().hasValue(FactKind.ANNUAL_WAGE_PERCENTILE_90);
		return ends && !role.facts().hasValue(FactKind.WAGE_RANGE_10_90);
	}

	/** What a source has of a role in a place. */
	public enum Coverage {

		/** Some figure of pay. */
		PAY,

		/** A row without any figure of pay. */
		WITHHELD,

		/** No row. */
		NOT_PUBLISHED,

		/** The role has no occupation code to look for. */
		NO_CODE

	}

}
