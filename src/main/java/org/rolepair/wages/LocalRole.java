package org.rolepair.wages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Unit;

/**
 * A role in a place, together with its national profile.
 *
 * @param here the role with the place's wages and employment and no other figures
 * @param row the source row used for the lookup; empty if the role has no code
 */
public record LocalRole(RoleProfile nation, RoleProfile here, Coverage coverage, Optional<StatisticalRow> row) {

	/**
	 * Returns the kinds of figures for roles in a place, in order. The ends of the range
	 * are separate if one is only known as "at least" the cap. Hourly pay is left out if
	 * all roles have annual pay.
	 */
	public static List<FactKind> kinds(List<LocalRole> roles) {
		List<FactKind> kinds = new ArrayList<>(List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE));
		if (roles.stream().anyMatch(LocalRole::isToldByTheHour)) {
			kinds.addAll(
					List.of(FactKind.HOURLY_MEAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_WAGE_RANGE_10_90));
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

	/**
	 * Returns the wage that all roles with pay in the place have, or else any of them.
	 */
	public static Optional<FactKind> wage(List<LocalRole> roles) {
		List<Facts> paid = roles.stream()
			.filter((role) -> role.coverage() == Coverage.PAY)
			.map((role) -> role.here().facts())
			.toList();
		return FactKind.WAGES.stream()
			.filter((kind) -> !paid.isEmpty() && paid.stream().allMatch((facts) -> facts.hasValue(kind)))
			.findFirst()
			.or(() -> FactKind.WAGES.stream()
				.filter((kind) -> paid.stream().anyMatch((facts) -> facts.hasValue(kind)))
				.findFirst());
	}

	/** Returns the role in the place with one wage alone, at the nation's prices. */
	public RoleProfile atNationalPrices(FactKind wage, LocalPriceLevel prices) {
		List<Fact> facts = this.here.facts()
			.fact(wage)
			.map((fact) -> new Fact(wage, prices.atNationalPrices(fact.answer(), wage.unit() == Unit.MONEY_PER_HOUR),
					fact.origin().derivedBy(Derivation.PAY_OVER_PRICE_LEVEL)))
			.stream()
			.toList();
		return this.here.withFacts(Facts.of(facts, this.here.facts().otherwise()));
	}

	private static boolean isToldByTheHour(LocalRole role) {
		return role.here().facts().fact(FactKind.HOURLY_MEAN_WAGE).isPresent()
				|| role.nation().facts().hasValue(FactKind.HOURLY_MEDIAN_WAGE);
	}

	private static Stream<RoleProfile> profiles(List<LocalRole> roles) {
		return roles.stream().flatMap((role) -> Stream.of(role.here(), role.nation()));
	}

	private static boolean hasOpenRange(RoleProfile role) {
		boolean ends = role.facts().hasValue(FactKind.ANNUAL_WAGE_PERCENTILE_10)
				|| role.facts().hasValue(FactKind.ANNUAL_WAGE_PERCENTILE_90);
		return ends && !role.facts().hasValue(FactKind.WAGE_RANGE_10_90);
	}

	/** What a source publishes for a role in a place. */
	public enum Coverage {

		/** At least one pay figure. */
		PAY,

		/** A row without any pay figure. */
		WITHHELD,

		/** No row. */
		NOT_PUBLISHED,

		/** No row for any place of the kind. */
		NOT_IN_EDITION,

		/** The role has no occupation code. */
		NO_CODE

	}

}
