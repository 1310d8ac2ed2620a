package org.rolepair.exchange.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

public final class CellNumber {

	private static final Pattern PLAIN = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,15})?");

	private CellNumber() {
	}

	/** Parses a number, which may have commas between thousands. */
	public static Optional<BigDecimal> parse(String text) {
		String plain = text.strip();
		return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
	}

	/** Returns the shortest digits of a stored number: 32.66 for 32.659999999999997. */
	static String shortest(String stored) {
		try {
			double number = Double.parseDouble(stored);
			boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
			return whole ? String.valueOf((long) number) : BigDecimal.valueOf(number).toPlainString();
		}
		catch (NumberFormatException ex) {
			return stored;
		}
	}

}
