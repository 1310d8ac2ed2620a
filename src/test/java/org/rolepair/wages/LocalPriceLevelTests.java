package org.rolepair.wages;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPriceLevelTests {

	private final LocalPriceLevel texas = new LocalPriceLevel(Citations.of("prices"), 2024, new BigDecimal("97.057"));

	@Test
	void yearlyPayIsRoundedToTenDollars() {
		assertThat(this.texas.atNationalPrices(Quantity.of("95380"), false)).isEqualTo(Quantity.of("98270"));
	}

	@Test
	void hourlyPayIsRoundedToTheCent() {
		assertThat(this.texas.atNationalPrices(Quantity.of("45.85"), true)).isEqualTo(Quantity.of("47.24"));
	}

	@Test
	void aCapStaysAtLeast() {
		Answer cap = new Quantity(new BigDecimal("239200"), Bound.AT_LEAST, 0, Optional.empty());
		assertThat(this.texas.atNationalPrices(cap, false).as(Quantity.class).map(Quantity::bound))
			.contains(Bound.AT_LEAST);
	}

	@Test
	void aBlankStaysAsItIs() {
		Blank withheld = new Blank(BlankReason.WITHHELD);
		assertThat(this.texas.atNationalPrices(withheld, false)).isEqualTo(withheld);
	}

}
