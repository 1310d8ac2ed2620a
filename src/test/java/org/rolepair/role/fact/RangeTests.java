package org.rolepair.role.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RangeTests {

	@Test
	void aRangeThatFallsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Values.range("40000", "27000"))
			.withMessageContaining("from low to high");
	}

	@Test
	void aRangeOfOneNumberIsARange() {
		assertThatNoException().isThrownBy(() -> Values.range("4", "4.0"));
	}

	@ParameterizedTest
	@CsvSource({ //
			"27000, 40000, 27000, 40000, EQUALS", //
			"27000, 40000, 27000.00, 40000.00, EQUALS", //
			"27000, 40000, 25000, 41000, LIES_WITHIN", //
			"27000, 40000, 27000, 41000, LIES_WITHIN", //
			"27000, 40000, 25000, 40000, LIES_WITHIN", //
			"25000, 41000, 27000, 40000, CONTAINS", //
			"25000, 41000, 25000, 40000, CONTAINS", //
			"25000, 41000, 27000, 41000, CONTAINS", //
			"20000, 30000, 25000, 41000, OVERLAPS", //
			"25000, 41000, 20000, 30000, OVERLAPS", //
			"20000, 25000, 25000, 41000, OVERLAPS", //
			"20000, 24999, 25000, 41000, APART_FROM", //
			"42000, 50000, 25000, 41000, APART_FROM", //
			"4, 4, 2, 4, LIES_WITHIN", //
			"4, 4, 4, 4, EQUALS" })
	void liesToAnother(String low, String high, String otherLow, String otherHigh, Range.RangeRelation relation) {
		assertThat(Values.range(low, high).relationTo(Values.range(otherLow, otherHigh))).isEqualTo(relation);
	}

}
