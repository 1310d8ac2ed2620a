package org.rolepair.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;

/**
 * Numbers as readers see them: grouped by thousands, with a true minus sign.
 */
public final class Numbers {

	/** What rounds to zero has no sign. */
	private static final LocalizedNumberFormatter PLAIN = NumberFormatter.withLocale(Messages.LOCALE)
		.sign(NumberFormatter.SignDisplay.NEGATIVE)
		.roundingMode(RoundingMode.HALF_UP);

	private static final int MOST_DECIMALS = 6;

	private static final int MOST_KEPT = 20_000;

	private static final BigDecimal LEAST_PERCENTAGE = new BigDecimal("0.05");

	private static final LocalizedNumberFormatter[] BY_DECIMALS = byDecimals();

	/** Pages show the same numbers again, and formatting one takes a while. */
	private static final LoadingCache<Shown, String> FORMATTED = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.executor(Runnable::run)
		.build(Numbers::format);

	private Numbers() {
	}

	/**
	 * A number with a fixed count of decimals, rounded half up.
	 * @param number the number
	 * @param decimals how many decimals, at most six
	 * @return such as "105,915" or "−4.0"
	 */
	public static String decimal(BigDecimal number, int decimals) {
		return FORMATTED.get(new Shown(number, decimals));
	}

	private static String format(Shown shown) {
		return BY_DECIMALS[shown.decimals].format(shown.number).toString().replace('-', '−');
	}

	/**
	 * A share or rate.
	 * @param percent in percent
	 * @param decimals how many decimals
	 * @return such as "87.5%"
	 */
	public static String percent(BigDecimal percent, int decimals) {
		return decimal(percent, decimals) + "%";
	}

	/**
	 * An amount of money.
	 * @param amount in units of the currency
	 * @param currency the currency
	 * @param decimals how many decimals
	 * @return such as "$33,563" or "−$0.30"
	 */
	public static String money(BigDecimal amount, Currency currency, int decimals) {
		BigDecimal shown = amount.setScale(decimals, RoundingMode.HALF_UP);
		String sign = (shown.signum() < 0) ? "−" : "";
		return sign + currency.getSymbol(Messages.LOCALE) + decimal(shown.abs(), decimals);
	}

	/**
	 * A percentage of a change or difference, with one decimal.
	 * @param part what is measured, its sign ignored
	 * @param whole what it is measured by, greater than zero
	 * @param messages the message bundle
	 * @return such as "1.8%", or "less than 0.1%" under 0.05%
	 */
	public static String percentageOf(BigDecimal part, BigDecimal whole, Messages messages) {
		BigDecimal hundredfold = part.abs().movePointRight(2);
		if (hundredfold.compareTo(whole.multiply(LEAST_PERCENTAGE)) < 0) {
			return messages.text("percentage.least");
		}
		return percent(hundredfold.divide(whole, 1, RoundingMode.HALF_UP), 1);
	}

	private static LocalizedNumberFormatter[] byDecimals() {
		LocalizedNumberFormatter[] formatters = new LocalizedNumberFormatter[MOST_DECIMALS + 1];
		for (int i = 0; i <= MOST_DECIMALS; i++) {
			formatters[i] = PLAIN.precision(Precision.fixedFraction(i));
		}
		return formatters;
	}

	/**
	 * A number as it is shown.
	 *
	 * @param number the number
	 * @param decimals how many decimals
	 */
	private record Shown(BigDecimal number, int decimals) {

	}

}
