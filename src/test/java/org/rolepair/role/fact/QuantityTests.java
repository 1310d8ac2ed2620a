package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTests {

	@ParameterizedTest
	@CsvSource({ //
			"33563, 0, 33563", //
			"16.14, 0, 16.14", //
			"4.0, 0, 4.0", //
			"189.1, 3, 189100", //
			"12, 3, 12000", //
			"0.5, 3, 500", //
			"1.2345, 3, 1234.5", //
			"-4, 0, -4" })
	void standsInOnesWithTheDecimalsThatAreKnown(BigDecimal amount, int scale, BigDecimal value) {
		Quantity quantity = new Quantity(amount, Bound.EXACT, scale, Optional.empty());
		assertThat(quantity.value()).isEqualTo(value);
	}

	@Test
	void keepsItsPublishedDecimals() {
		assertThat(Quantity.of("4.0").amount()).isEqualTo(new BigDecimal("4.0"));
		assertThat(Quantity.of("4.0")).isNotEqualTo(Quantity.of("4"));
	}

	@ParameterizedTest
	@CsvSource({ "101420, 0, 0.2, 202.84", "189.1, 3, 2, 3782", "-50, 0, 10, 5" })
	void standardErrorIsInOnesAndPositive(BigDecimal amount, int scale, BigDecimal relative, BigDecimal expected) {
		Quantity quantity = new Quantity(amount, Bound.EXACT, scale, Optional.of(relative));
		assertThat(quantity.standardError())
			.hasValueSatisfying((error) -> assertThat(error).isEqualByComparingTo(expected));
	}

	@Test
	void hasNoStandardErrorWhereNoneIsPublished() {
		assertThat(Quantity.of("33563").standardError()).isEmpty();
	}

	@Test
	void aNegativeRelativeStandardErrorIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Values.estimate("100", "-0.1"));
	}

	@Test
	void aNegativeScaleIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Quantity(BigDecimal.ONE, Bound.EXACT, -1, Optional.empty()));
	}

}
