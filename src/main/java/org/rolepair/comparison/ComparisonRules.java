package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.MarginOfError;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Unit;

/** Reaches verdicts by the rules on comparability, shared rows and margins of error. */
final class ComparisonRules {

	private ComparisonRules() {
	}

	/** Returns the verdict on the other role's fact, relative to the first role's. */
	static Verdict of(FactKind kind, RoleProfile firstRole, Optional<Fact> first, RoleProfile otherRole,
			Optional<Fact> other) {
		if (kind.section() == Section.PEOPLE || kind.section() == Section.INTERESTS) {
			return Verdict.Plain.DESCRIBED;
		}
		if (first.isEmpty() || other.isEmpty() || first.get().isBlank() || other.get().isBlank()) {
			return Verdict.Plain.NOTHING_TO_COMPARE;
		}
		return of(firstRole, first.get(), otherRole, other.get());
	}

	private static Verdict of(RoleProfile firstRole, Fact first, RoleProfile otherRole, Fact other) {
		if (first.origin().isSameRowAs(other.origin())) {
			return oneRow(first.origin(), first.answer().equals(other.answer()));
		}
		Optional<Comparability.Incomparability> obstacle = Comparability.findIncomparability(firstRole, first,
				otherRole, other);
		if (obstacle.isPresent()) {
			return new Verdict.NotComparable(obstacle.get());
		}
		boolean derived = first.origin().derivation().isPresent() || other.origin().derivation().isPresent();
		return answers(first.answer(), other.answer(), first.kind().unit(), derived);
	}

	/** One figure serves both; where editions differ, time made the difference. */
	private static Verdict oneRow(Origin origin, boolean equal) {
		return equal ? new Verdict.SameByConstruction(origin.row().orElseThrow())
				: new Verdict.NotComparable(Comparability.Incomparability.ONE_ROW);
	}

	private static Verdict answers(Answer first, Answer other, Unit unit, boolean derived) {
		if (first instanceof Quantity one && other instanceof Quantity two) {
			return quantities(one, two, unit, derived);
		}
		if (first instanceof Range one && other instanceof Range two) {
			Range.RangeRelation relation = two.relationTo(one);
			return (relation == Range.RangeRelation.EQUALS) ? Verdict.Plain.SAME : new Verdict.Ranges(relation);
		}
		if (first instanceof NamedShare one && other instanceof NamedShare two) {
			return one.name().equals(two.name()) ? quantities(one.share(), two.share(), Unit.PERCENT, true)
					: Verdict.Plain.DIFFERENT;
		}
		if (first instanceof BestPaying one && other instanceof BestPaying two) {
			return bestPaying(one, two);
		}
		return words(first, other);
	}

	private static Verdict words(Object first, Object other) {
		return first.equals(other) ? Verdict.Plain.SAME : Verdict.Plain.DIFFERENT;
	}

	private static Verdict bestPaying(BestPaying first, BestPaying other) {
		boolean sameBasis = first.standing()
			.map(BestPaying.Standing::basis)
			.equals(other.standing().map(BestPaying.Standing::basis));
		return sameBasis ? words(first.name(), other.name())
				: new Verdict.NotComparable(Comparability.Incomparability.STATISTICS_DIFFER);
	}

	private static Verdict quantities(Quantity first, Quantity other, Unit unit, boolean derived) {
		if (first.bound() != Bound.EXACT || other.bound() != Bound.EXACT) {
			return bounds(first, other, unit);
		}
		return numbers(first.value(), other.value(), unit, derived, MarginOfError.ofDifference(first, other));
	}

	/** Compares a number with a cap below which it lies. */
	private static Verdict bounds(Quantity first, Quantity other, Unit unit) {
		Quantity higher = (first.value().compareTo(other.value()) > 0) ? first : other;
		Quantity lower = (higher == first) ? other : first;
		boolean apart = higher.bound() == Bound.AT_LEAST && lower.bound() == Bound.EXACT
				&& higher.value().compareTo(lower.value()) > 0;
		return apart
				? new Verdict.Difference(first.value(), other.value(), unit, decimals(first.value(), other.value()),
						false, Optional.empty(), true)
				: new Verdict.NotComparable(Comparability.Incomparability.BOUND_ONLY);
	}

	/** Returns the verdict on one rating, with its own precision. */
	static Verdict ratings(Part first, Origin firstOrigin, Part other, Origin otherOrigin) {
		if (first.quantity().isEmpty() || other.quantity().isEmpty()) {
			return Verdict.Plain.NOTHING_TO_COMPARE;
		}
		if (firstOrigin.isSameRowAs(otherOrigin)) {
			return oneRow(firstOrigin, first.answer().equals(other.answer()));
		}
		Optional<Comparability.Incomparability> obstacle = Comparability.findIncomparability(firstOrigin, otherOrigin);
		if (obstacle.isPresent()) {
			return new Verdict.NotComparable(obstacle.get());
		}
		Optional<MarginOfError> margin = first.sampling()
			.flatMap((one) -> other.sampling().flatMap((two) -> MarginOfError.ofDifference(one, two)));
		return numbers(first.quantity().get().value(), other.quantity().get().value(), Unit.RATING, false, margin);
	}

	private static Verdict numbers(BigDecimal first, BigDecimal other, Unit unit, boolean derived,
			Optional<MarginOfError> margin) {
		if (first.compareTo(other) == 0) {
			return Verdict.Plain.SAME;
		}
		Verdict.Difference difference = new Verdict.Difference(first, other, unit, decimals(first, other), derived,
				margin, false);
		boolean within = margin.isPresent() && difference.amount().compareTo(margin.get().amount()) <= 0;
		return within ? new Verdict.WithinMargin(difference) : difference;
	}

	private static int decimals(BigDecimal first, BigDecimal other) {
		return Math.max(0, Math.max(first.scale(), other.scale()));
	}

}
