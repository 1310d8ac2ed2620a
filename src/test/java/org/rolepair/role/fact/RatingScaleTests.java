package org.rolepair.role.fact;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatingScaleTests {

	@ParameterizedTest
	@CsvSource({ "1, 5, 1.00, 0", "1, 5, 4.12, 78", "1, 7, 7, 100", "-3, 3, 1.5, 50", "-3, 3, -1.5, 0" })
	void placesRatingsBetweenItsEnds(int lowest, int highest, BigDecimal rating, String percentage) {
		assertThat(new RatingScale(lowest, highest).percentage(rating)).isEqualByComparingTo(percentage);
	}

}
