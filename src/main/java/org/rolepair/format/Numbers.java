package org.rolepair.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Formats numbers for readers: grouped by thousands, with a true minus sign. */
public final class Numbers {

	private static final String MINUS = "−";

	private static final int GROUP = 3;

	private static final BigDecimal MIN_PERCENTAGE = new BigDecimal("0.05");

	private static final Map<Currency, String> SYMBOLS = new ConcurrentHashMap<>();

	private Numbers() {
	}

	/**
	 * Returns a number such as "105,915" or "−4.0", rounded half up. A number that rounds
	 * to zero has no sign.
	 */
	public static String decimal(BigDecimal number, int decimals) {
		BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
		String digits = rounded.abs().toPlainString();
		int whole = (decimals > 0) ? digits.length() - decimals - 1 : digits.length();
		if (whole <= GROUP) {
			return (rounded.signum() < 0) ? MINUS + digits : digits;
		}
		return grouped(digits, whole, (rounded.signum() < 0) ? MINUS : "");
	}

	private static String grouped(String digits, int whole, String sign) {
		StringBuilder text = new StringBuilder(sign);
		int begin = 0;
		for (int end = (whole - 1) % GROUP + 1; end < whole; end += GROUP) {
			text.append(digits, begin, end).append(',');
			begin = end;
		}
		return text.append(digits, begin, digits.length()).toString();
	}

	/** Returns a whole number such as "105,915". */
	public static String whole(long number) {
		return decimal(BigDecimal.valueOf(number), 0);
	}

	/** Returns a percentage such as "87.5%". */
	public static String percent(BigDecimal percent, int decimals) {
		return decimal(percent, decimals) + "%";
	}

	/**
	 * Returns an amount such as "$33,563" or "−$0.30".
	 * @param amount in units of the currency
	 */
	public static String money(BigDecimal amount, Currency currency, int decimals) {
		BigDecimal shown = amount.setScale(decimals, RoundingMode.HALF_UP);
		String sign = (shown.signum() < 0) ? MINUS : "";
		String symbol = SYMBOLS.computeIfAbsent(currency, (one) -> one.getSymbol(Messages.LOCALE));
		return sign + symbol + decimal(shown.abs(), decimals);
	}

	/**
	 * Returns a part of a whole such as "1.8%", with one decimal and without a sign.
	 * Returns "less than 0.1%" below 0.05%.
	 * @param whole greater than zero
	 */
	public static String percentageOf(BigDecimal part, BigDecimal whole, Messages messages) {
		BigDecimal hundredfold = part.abs().movePointRight(2);
		if (hundredfold.compareTo(whole.multiply(MIN_PERCENTAGE)) < 0) {
			return messages.text("percentage.least");
		}
		return percent(hundredfold.divide(whole, 1, RoundingMode.HALF_UP), 1);
	}

}
