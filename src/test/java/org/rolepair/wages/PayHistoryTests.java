package org.rolepair.wages;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PayHistoryTests {

	@Test
	void changeIsOverTheWholeSpan() {
		PayHistory.Change change = SomePayHistory.of("2019 -", "2021 90000", "2022 *", "2025 81000")
			.change()
			.orElseThrow();
		assertThat(change.difference()).isEqualByComparingTo(new BigDecimal("-9000"));
		assertThat(change.base()).isEqualByComparingTo("90000");
		assertThat(change.first().month().getYear()).isEqualTo(2021);
	}

	@Test
	void oneMedianHasNoChange() {
		assertThat(SomePayHistory.of("2019 r", "2025 81000").change()).isEmpty();
	}

	@Test
	void aCapAtEitherEndHidesTheChange() {
		assertThat(SomePayHistory.of("2019 #208000", "2025 358550").change()).isEmpty();
		assertThat(SomePayHistory.of("2019 150000", "2025 #239200").change()).isEmpty();
		assertThat(SomePayHistory.of("2019 150000", "2021 #208000", "2025 200000").change()).isPresent();
	}

}
