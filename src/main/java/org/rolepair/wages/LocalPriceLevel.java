package org.rolepair.wages;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Citation;

/**
 * What goods, services and rents cost in a place; the nation is 100.
 *
 * @param level a regional price parity, greater than zero
 */
public record LocalPriceLevel(Citation source, int year, BigDecimal level) {

	private static final int CENTS = 2;

	/**
	 * Returns pay at the nation's prices: pay over the level, times 100; blanks as they
	 * are.
	 */
	public Answer atNationalPrices(Answer pay, boolean hourly) {
		return pay.as(Quantity.class)
			.<Answer>map((amount) -> new Quantity(atNationalPrices(amount.value(), hourly), amount.bound(), 0,
					amount.relativeStandardError()))
			.orElse(pay);
	}

	/**
	 * Returns an amount at the nation's prices, to the cent an hour, and to ten dollars a
	 * year, as wages are published.
	 */
	private BigDecimal atNationalPrices(BigDecimal pay, boolean hourly) {
		BigDecimal hundredfold = pay.movePointRight(2);
		return hourly ? hundredfold.divide(this.level, CENTS, RoundingMode.HALF_UP)
				: hundredfold.divide(this.level, -1, RoundingMode.HALF_UP).setScale(0);
	}

	/** Returns a row's pay at the nation's prices. */
	public PlacePay atNationalPrices(PlacePay pay) {
		return new PlacePay(pay.hourly(), atNationalPrices(pay.mean(), pay.hourly()),
				atNationalPrices(pay.percentile10(), pay.hourly()), atNationalPrices(pay.percentile25(), pay.hourly()),
				atNationalPrices(pay.median(), pay.hourly()), atNationalPrices(pay.percentile75(), pay.hourly()),
				atNationalPrices(pay.percentile90(), pay.hourly()));
	}

}
