package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.PublishedRole;
import org.rolepair.role.fact.FactKind;

/** The result of an address of a comparison, as data for other output formats. */
public sealed interface ComparisonResult {

	/**
	 * A comparison.
	 *
	 * @param roles two to four roles in the order of the address
	 * @param rows every kind of figure that any role has, with ratings skill by skill
	 */
	record Found(List<PublishedRole> roles, List<Row> rows) implements ComparisonResult {

	}

	/** A redirect to another page. */
	record Moved(String path) implements ComparisonResult {

	}

	/**
	 * No comparison.
	 *
	 * @param status 400, 404 or 410
	 */
	record Missing(int status, String reason) implements ComparisonResult {

	}

	/**
	 * One kind of figure.
	 *
	 * @param part the skill, where skills are compared one by one
	 * @param outcomes on the second and later roles, relative to the first
	 */
	record Row(FactKind kind, Optional<String> part, List<Outcome> outcomes) {

	}

	/**
	 * The verdict on one role's figure, relative to the first role's.
	 *
	 * @param amount the difference in the figures' unit, never negative
	 * @param percentage the amount in percent of the lower number
	 * @param margin the 90% margin of error of the difference, where it is known
	 * @param text the wording of the page, with all details
	 */
	record Outcome(Sort sort, Optional<BigDecimal> amount, Optional<BigDecimal> percentage, Optional<BigDecimal> margin,
			String text) {

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

}
