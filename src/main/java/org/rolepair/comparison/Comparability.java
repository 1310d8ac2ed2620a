package org.rolepair.comparison;

import java.util.Optional;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;

/**
 * Decides whether two facts of one kind can be compared. They need the same unit,
 * population and place, and reference dates at most 12 months apart, job zones excepted.
 * Where a period is not stated, both must have the same source.
 */
public final class Comparability {

	private static final int MONTHS_APART = 12;

	private Comparability() {
	}

	public static Optional<Incomparability> findIncomparability(RoleProfile oneRole, Fact one, RoleProfile otherRole,
			Fact other) {
		if (one.kind().unit().isMoney() && !oneRole.currency().equals(otherRole.currency())) {
			return Optional.of(Incomparability.CURRENCIES_DIFFER);
		}
		return (one.kind() == FactKind.JOB_ZONE) ? findIncomparabilityButOfPeriods(one.origin(), other.origin())
				: findIncomparability(one.origin(), other.origin());
	}

	/** Returns why two figures other than money can't be compared, by their origins. */
	public static Optional<Incomparability> findIncomparability(Origin first, Origin second) {
		boolean stated = first.period().isStated() && second.period().isStated();
		boolean oneSource = first.source().equals(second.source()) && first.period().equals(second.period());
		if (!stated && !oneSource) {
			return Optional.of(Incomparability.PERIOD_NOT_STATED);
		}
		if (stated && !first.period().isWithin(second.period(), MONTHS_APART)) {
			return Optional.of(Incomparability.PERIODS_TOO_FAR_APART);
		}
		return findIncomparabilityButOfPeriods(first, second);
	}

	/** Decides on assignments, which apply until the next edition whatever its date. */
	private static Optional<Incomparability> findIncomparabilityButOfPeriods(Origin first, Origin second) {
		if (first.population() != second.population()) {
			return Optional.of(Incomparability.POPULATIONS_DIFFER);
		}
		return first.place().equals(second.place()) ? Optional.empty() : Optional.of(Incomparability.PLACES_DIFFER);
	}

	/** Reasons why two figures of one kind are not compared. */
	public enum Incomparability {

		/** At least one source does not state its period. */
		PERIOD_NOT_STATED,

		PERIODS_TOO_FAR_APART,

		POPULATIONS_DIFFER,

		PLACES_DIFFER,

		CURRENCIES_DIFFER,

		/** Both are figures of the same workers, from two editions. */
		ONE_ROW,

		/** One figure is only a bound ("at least" or "less than" a number). */
		BOUND_ONLY,

		/** The rankings use different statistics or different minimums. */
		STATISTICS_DIFFER,

		/** One is a degree, a median or the like, and the other is not. */
		KINDS_DIFFER

	}

}
