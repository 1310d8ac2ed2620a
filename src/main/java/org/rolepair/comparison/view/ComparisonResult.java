package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.PublishedRole;
import org.rolepair.role.fact.FactKind;

/**
 * What an address of a comparison leads to, for those who show it in their own form.
 */
public sealed interface ComparisonResult {

	/**
	 * A comparison.
	 *
	 * @param roles two to four roles in the order of the address
	 * @param rows every kind of figure that any of them has, ratings skill by skill
	 */
	record Found(List<PublishedRole> roles, List<Row> rows) implements ComparisonResult {

	}

	/**
	 * Another address.
	 *
	 * @param path the path of the page
	 */
	record Moved(String path) implements ComparisonResult {

	}

	/**
	 * No comparison.
	 *
	 * @param status what the page answers: 400, 404 or 410
	 * @param reason why, in words
	 */
	record Missing(int status, String reason) implements ComparisonResult {

	}

	/**
	 * One kind of figure.
	 *
	 * @param kind the kind
	 * @param part the skill, where skills are compared one by one
	 * @param outcomes on the second and further roles, relative to the first
	 */
	record Row(FactKind kind, Optional<String> part, List<Outcome> outcomes) {

	}

	/**
	 * What is said of one role's figure, relative to the first role's.
	 *
	 * @param sort what it comes to
	 * @param amount by how much the numbers differ, in their unit, never negative
	 * @param percentage that amount in percent of the first role's number
	 * @param margin the 90% margin of error of the difference, where it is known
	 * @param text the words of the page, with all details
	 */
	record Outcome(Sort sort, Optional<BigDecimal> amount, Optional<BigDecimal> percentage, Optional<BigDecimal> margin,
			String text) {

		/** What a judgement comes to. */
		public enum Sort {

			HIGHER, LOWER, AT_LEAST_HIGHER, AT_LEAST_LOWER, SAME,

			/** Both figures stand in one statistical row. */
			SAME_BY_CONSTRUCTION,

			/** The numbers differ by no more than the survey can tell. */
			WITHIN_MARGIN,

			/** Other words, or another range. */
			DIFFERENT,

			NOT_COMPARABLE,

			/** Figures of people are described. */
			NOT_COMPARED,

			/** At least one side has no value. */
			BLANK

		}

	}

}
