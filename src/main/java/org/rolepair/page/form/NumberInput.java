package org.rolepair.page.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;

/**
 * Parses typed numbers and refuses ambiguous ones.
 *
 * @param value with the decimals that were typed
 * @param refusal why it was refused, and how to write it
 */
public record NumberInput(Optional<BigDecimal> value, Optional<String> refusal) {

	private static final int MAX_DIGITS = 13;

	private static final int MAX_DECIMALS = 6;

	/** The maximum length in characters; parsing longer text is slow. */
	private static final int MAX_LENGTH = 60;

	private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, '’]\\d{3})+(\\.\\d+)?");

	/** Matches European formats such as 33.563,00 or 1.234.567. */
	private static final Pattern CONTINENTAL = Pattern
		.compile("\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}( \\d{3})+,\\d+");

	private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{3}");

	private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");

	private static final Pattern EXPONENT = Pattern.compile("\\d+(\\.\\d+)?[eE][+-]?\\d+");

	private static final Pattern SHORTENED = Pattern.compile("\\d+([.,]\\d+)? ?[kKmM]");

	/** Matches the dates that spreadsheets make of numbers, such as 4-Feb of 2-4. */
	private static final Pattern DATE = Pattern
		.compile("\\d{1,2}-\\p{L}{3}|\\p{L}{3}-\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}");

	/** Confirms that the point of a number is no separator of thousands. */
	private static final String CONFIRMATION = "\\";

	/**
	 * Parses a number; empty text is refused. A backslash before a number such as 25.505
	 * confirms its point.
	 */
	public static NumberInput read(String text, Sort sort, Messages messages) {
		if (text.length() > MAX_LENGTH) {
			return refusal("not-a-number", Map.of("typed", Excerpt.of(text)), messages);
		}
		String plain = latinDigits(Normalizer.normalize(TextInput.line(text), Normalizer.Form.NFKC)).replace('−', '-')
			.replace('–', '-')
			.strip();
		boolean confirmed = plain.startsWith(CONFIRMATION);
		String signed = confirmed ? plain.substring(1).strip() : plain;
		boolean negative = signed.startsWith("-");
		String body = undecorated(signed.replaceFirst("^[-+]\\s*", ""), sort);
		return amount(body, !confirmed && sort.isAmbiguous())
			.map((amount) -> sized(negative ? amount.negate() : amount, messages))
			.orElseGet(() -> refused(body, text, messages));
	}

	/** Returns whether text is a date that spreadsheets make of numbers. */
	public static boolean isDate(String text) {
		return DATE.matcher(text).matches();
	}

	/**
	 * Returns text such as "33,563" or "-4.0" that {@link #read} parses to the same
	 * number.
	 */
	public static String write(BigDecimal number) {
		String[] parts = number.abs().toPlainString().split("\\.");
		String grouped = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
		String sign = (number.signum() < 0) ? "-" : "";
		return sign + grouped + ((parts.length > 1) ? "." + parts[1] : "");
	}

	/**
	 * Returns text like {@link #write(BigDecimal)}, with its point confirmed if need be.
	 */
	public static String write(BigDecimal number, Sort sort) {
		String written = write(number);
		boolean ambiguous = sort.isAmbiguous() && THOUSANDS_OR_DECIMALS.matcher(number.abs().toPlainString()).matches();
		return ambiguous ? CONFIRMATION + written : written;
	}

	/** Replaces digits of any script with 0 to 9. */
	private static String latinDigits(String text) {
		return text.codePoints()
			.map((character) -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String undecorated(String body, Sort sort) {
		return switch (sort) {
			case MONEY -> body.replaceFirst("^(?:US)?\\$\\s*", "").replaceFirst("^USD\\s*|\\s*USD$", "");
			case PERCENT -> body.replaceFirst("\\s*%$", "");
			case COUNT, PLAIN -> body;
		};
	}

	private static Optional<BigDecimal> amount(String body, boolean ambiguous) {
		if (ambiguous && THOUSANDS_OR_DECIMALS.matcher(body).matches()) {
			return Optional.empty();
		}
		if (PLAIN.matcher(body).matches()) {
			return Optional.of(new BigDecimal(body));
		}
		if (GROUPED.matcher(body).matches()) {
			return Optional.of(new BigDecimal(body.replaceAll("[, '’]", "")));
		}
		if (CONTINENTAL.matcher(body).matches()) {
			return Optional.of(new BigDecimal(body.replaceAll("[. ]", "").replace(',', '.')));
		}
		return Optional.empty();
	}

	private static NumberInput sized(BigDecimal amount, Messages messages) {
		if (amount.precision() - amount.scale() > MAX_DIGITS) {
			return refusal("too-large", Map.of("digits", MAX_DIGITS), messages);
		}
		if (amount.scale() > MAX_DECIMALS) {
			return refusal("too-many-decimals", Map.of("decimals", MAX_DECIMALS), messages);
		}
		return new NumberInput(Optional.of(amount), Optional.empty());
	}

	private static NumberInput refused(String body, String typed, Messages messages) {
		if (THOUSANDS_OR_DECIMALS.matcher(body).matches()) {
			return refusal("ambiguous", Map.of("typed", typed, "thousands", body.replace('.', ','), "decimals",
					body.substring(0, body.length() - 1)), messages);
		}
		if (EXPONENT.matcher(body).matches()) {
			return refusal("exponent", Map.of("typed", typed), messages);
		}
		if (SHORTENED.matcher(body).matches()) {
			return refusal("shortened", Map.of("typed", typed, "digits", write(written(body))), messages);
		}
		if (DECIMAL_COMMA.matcher(body).matches()) {
			return refusal("decimal-comma", Map.of("typed", typed, "point", body.replace(',', '.')), messages);
		}
		if (DATE.matcher(body).matches()) {
			return refusal("date", Map.of("typed", typed), messages);
		}
		String kind = typed.endsWith("%") ? "not-percent" : typed.contains("$") ? "not-money" : "not-a-number";
		return refusal(kind, Map.of("typed", typed), messages);
	}

	/** Returns the number that a text such as "52.5k" or "1,5M" means. */
	private static BigDecimal written(String shortened) {
		String number = shortened.substring(0, shortened.length() - 1)
			.strip()
			.replaceFirst(",(?=\\d{3}$)", "")
			.replace(',', '.');
		int zeros = shortened.toLowerCase(Locale.ROOT).endsWith("k") ? 3 : 6;
		BigDecimal amount = new BigDecimal(number).scaleByPowerOfTen(zeros);
		return amount.setScale(Math.max(0, amount.stripTrailingZeros().scale()));
	}

	private static NumberInput refusal(String key, Map<String, ?> arguments, Messages messages) {
		return new NumberInput(Optional.empty(), Optional.of(messages.text("number." + key, arguments)));
	}

	/** What a number counts, which determines the signs allowed around it. */
	public enum Sort {

		/** Allows "$" or "US$" before the number, and "USD" on either side. */
		MONEY,

		/** Allows a trailing percent sign. */
		PERCENT,

		/** Counts people, jobs or openings. */
		COUNT,

		PLAIN;

		/** Returns whether "33.563" more likely means thousands than three decimals. */
		private boolean isAmbiguous() {
			return this == MONEY || this == COUNT;
		}

	}

}
