package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarginOfErrorTests {

	@Test
	void isUnknownForAnErrorRoundedToZero() {
		assertThat(MarginOfError.ofDifference(Values.estimate("50000", "0.0"), Values.estimate("49000", "0.0")))
			.isEmpty();
		assertThat(MarginOfError.ofDifference(sampling(8, "0.00"), sampling(8, "0.00"))).isEmpty();
	}

	/** 1.645 x sqrt(500^2 + 1200^2). */
	@Test
	void ofADifferenceAddsSquares() {
		assertThat(MarginOfError.ofDifference(Values.estimate("50000", "1"), Values.estimate("48000", "2.5")))
			.hasValueSatisfying((margin) -> assertThat(margin.amount()).isEqualByComparingTo("2138.5"));
	}

	/**
	 * The t of 14 degrees is 1.761, of 30 it is 1.697, of 32 it is 1.694; with ever more
	 * it comes near to 1.645.
	 */
	@ParameterizedTest
	@CsvSource({ "8, 8, 0.08805", "2, 2, 0.14600", "16, 16, 0.08485", "17, 17, 0.08470", "100, 20, 0.08290",
			"5000, 5000, 0.08225" })
	void ofRatingsIsByStudentsT(int one, int other, String margin) {
		assertThat(MarginOfError.ofDifference(sampling(one, "0.03"), sampling(other, "0.04")))
			.hasValueSatisfying((known) -> assertThat(known.amount()).isEqualByComparingTo(margin));
	}

	@Test
	void isUnknownForOneAnswer() {
		assertThat(MarginOfError.ofDifference(sampling(1, "0.03"), sampling(8, "0.04"))).isEmpty();
	}

	/** An error of 0.2% is between 0.15 and 0.25%: one digit of the margin is known. */
	@ParameterizedTest
	@CsvSource({ "101420, 0.2, 300", "50000, 1, 820", "50000, 2.1, 1700", "50000, 12.3, 10100" })
	void isNoFinerThanThePublishedError(String amount, String error, String rounded) {
		MarginOfError margin = MarginOfError.ofDifference(Values.estimate(amount, error), Values.estimate("1", "0.0"))
			.orElseThrow();
		assertThat(margin.rounded(0)).isEqualByComparingTo(rounded);
	}

	private static Sampling sampling(int respondents, String error) {
		return new Sampling(respondents, Optional.of(new BigDecimal(error)), Optional.empty(), Optional.empty());
	}

}
