package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.fact.FactKind;

/**
 * A comparison as data for other output formats.
 *
 * @param roles two to four roles in the order of the address
 * @param rows every kind of figure that any role has, with ratings of importance one by
 * one
 */
public record ComparisonResult(List<PublishedRole> roles, List<Row> rows) {

	private static final List<FactKind> IMPORTANCE = List.of(FactKind.SKILL_IMPORTANCE, FactKind.KNOWLEDGE_IMPORTANCE);

	/** Compares two to four roles, in column order. */
	public static ComparisonResult of(List<PublishedRole> roles, Messages messages) {
		Comparison comparison = Comparison.of(roles.stream().map(PublishedRole::profile).toList());
		Outcomes outcomes = new Outcomes(comparison, new Sentences(messages));
		Stream<Row> rows = comparison.rows(List.of(FactKind.values()))
			.stream()
			.filter((row) -> !IMPORTANCE.contains(row.kind()))
			.map((row) -> new Row(row.kind(), Optional.empty(), outcomes.of(row.verdicts(), row.kind())));
		Stream<Row> ratings = IMPORTANCE.stream()
			.flatMap((kind) -> comparison.ratings(kind).rated().stream())
			.map((rated) -> new Row(rated.kind(), Optional.of(rated.name()),
					outcomes.of(rated.verdicts(), rated.kind())));
		return new ComparisonResult(roles, Stream.concat(rows, ratings).toList());
	}

	/**
	 * One kind of figure.
	 *
	 * @param part what is rated, where ratings are compared one by one
	 * @param outcomes on the second and later roles, relative to the first
	 */
	public record Row(FactKind kind, Optional<String> part, List<Outcome> outcomes) {

	}

	/**
	 * The verdict on one role's figure, relative to the first role's.
	 *
	 * @param amount the difference in the figures' unit, never negative
	 * @param percentage the amount in percent of the lower number
	 * @param margin the 90% margin of error of the difference, where it is known
	 * @param text the wording of the page, with all details
	 */
	public record Outcome(Sort sort, Optional<BigDecimal> amount, Optional<BigDecimal> percentage,
			Optional<BigDecimal> margin, String text) {

		public enum Sort {

			HIGHER, LOWER, AT_LEAST_HIGHER, AT_LEAST_LOWER, SAME,

			/** Both figures belong to one statistical row. */
			SAME_BY_CONSTRUCTION,

			/** The numbers differ by no more than the margin of error. */
			WITHIN_MARGIN,

			/** The words or ranges differ. */
			DIFFERENT,

			NOT_COMPARABLE,

			/** Figures about people are described, not compared. */
			NOT_COMPARED,

			/** At least one side has no value. */
			BLANK

		}

	}

	/** Converts verdicts to data, with the wording of the page. */
	private record Outcomes(Comparison comparison, Sentences sentences) {

		List<Outcome> of(List<Verdict> verdicts, FactKind kind) {
			return IntStream.range(0, verdicts.size()).mapToObj((at) -> of(verdicts.get(at), kind, at + 1)).toList();
		}

		private Outcome of(Verdict verdict, FactKind kind, int other) {
			String text = text(this.sentences.verdicts().of(verdict, this.comparison.first().currency()), kind, other);
			if (verdict instanceof Verdict.Difference difference) {
				return numbers(sort(difference), difference, text);
			}
			if (verdict instanceof Verdict.WithinMargin within) {
				return numbers(Outcome.Sort.WITHIN_MARGIN, within.difference(), text);
			}
			return new Outcome(sort(verdict), Optional.empty(), Optional.empty(), Optional.empty(), text);
		}

		/** Names the role that has more, if one has. */
		private String text(VerdictWording wording, FactKind kind, int other) {
			return switch (wording.leader()) {
				case NONE -> wording.text();
				case FIRST -> this.sentences.label(this.comparison.first(), kind) + wording.text();
				case OTHER -> this.sentences.label(this.comparison.roles().get(other), kind) + wording.text();
			};
		}

		private static Outcome numbers(Outcome.Sort sort, Verdict.Difference difference, String text) {
			Optional<BigDecimal> percentage = difference.hasPercentage()
					? Optional.of(difference.amount()
						.movePointRight(2)
						.divide(difference.first().min(difference.other()), 1, RoundingMode.HALF_UP))
					: Optional.empty();
			return new Outcome(sort, Optional.of(difference.amount()), percentage,
					difference.margin().map((margin) -> margin.rounded(difference.decimals())), text);
		}

		private static Outcome.Sort sort(Verdict.Difference difference) {
			if (difference.capped()) {
				return difference.isHigher() ? Outcome.Sort.AT_LEAST_HIGHER : Outcome.Sort.AT_LEAST_LOWER;
			}
			return difference.isHigher() ? Outcome.Sort.HIGHER : Outcome.Sort.LOWER;
		}

		private static Outcome.Sort sort(Verdict verdict) {
			if (verdict instanceof Verdict.SameByConstruction) {
				return Outcome.Sort.SAME_BY_CONSTRUCTION;
			}
			if (verdict instanceof Verdict.NotComparable) {
				return Outcome.Sort.NOT_COMPARABLE;
			}
			if (verdict == Verdict.Plain.DESCRIBED) {
				return Outcome.Sort.NOT_COMPARED;
			}
			return switch (verdict.similarity()) {
				case SIMILAR -> Outcome.Sort.SAME;
				case DIFFERENT -> Outcome.Sort.DIFFERENT;
				case NOT_COMPARED -> Outcome.Sort.BLANK;
			};
		}

	}

}
