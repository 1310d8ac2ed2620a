package org.rolepair.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure as the official table has it, with its own arithmetic.
 *
 * @param shown as a page shows it
 * @param number empty for words
 * @param error the standard error, in the unit of the number
 * @param row the statistical row: its code, or the titles of several
 * @param title of the row
 */
record OfficialFigure(Sort sort, String shown, Optional<BigDecimal> number, Optional<BigDecimal> error, String row,
		String title, YearMonth month) {

	private static final DecimalFormatSymbols US = DecimalFormatSymbols.getInstance(Locale.US);

	/** How differences between figures are worded. */
	enum Sort {

		YEARLY, HOURLY, JOBS, POINTS, SHARE, LEVEL, WORDS

	}

	static String money(BigDecimal amount, Sort sort) {
		return new DecimalFormat((sort == Sort.HOURLY) ? "$#,##0.00" : "$#,##0", US).format(amount);
	}

	/**
	 * What the column of differences says first, on the other figure against this one.
	 */
	String verdict(OfficialFigure other) {
		if (this.row.equals(other.row)) {
			return isEqual(other) ? "One figure for both: " + label()
					: "Not compared: both are figures of the same workers, from two editions";
		}
		if (this.sort != Sort.LEVEL && Math.abs(ChronoUnit.MONTHS.between(this.month, other.month)) > 12) {
			return "Not compared: their dates lie more than 12 months apart";
		}
		if (this.sort == Sort.WORDS) {
			return this.shown.equals(other.shown) ? "The same" : "Different";
		}
		if (this.sort == Sort.SHARE && !name().equals(other.name())) {
			return "Different";
		}
		if (difference(other).signum() == 0) {
			return "The same";
		}
		boolean within = margin(other).filter((margin) -> difference(other).abs().compareTo(margin) <= 0).isPresent();
		return within ? "Within the margin of error" : told(other);
	}

	/** "$609 less (1.8%)". */
	String told(OfficialFigure other) {
		BigDecimal amount = difference(other).abs();
		boolean more = difference(other).signum() > 0;
		return switch (this.sort) {
			case YEARLY, HOURLY -> money(amount, this.sort) + (more ? " more" : " less") + percentage(other);
			case JOBS ->
				new DecimalFormat("#,##0", US).format(amount) + (more ? " more" : " fewer") + percentage(other);
			case POINTS -> points(amount) + (more ? " higher" : " lower");
			case SHARE -> "Share " + points(amount) + (more ? " higher" : " lower");
			case LEVEL -> amount.toBigInteger() + ((amount.intValue() == 1) ? " level" : " levels")
					+ (more ? " higher" : " lower");
			case WORDS -> throw new IllegalStateException("Words have no difference");
		};
	}

	/** The share of this figure that the difference makes, in brackets. */
	private String percentage(OfficialFigure other) {
		if (this.number.orElseThrow().signum() <= 0) {
			return "";
		}
		return " (" + percent(other) + ")";
	}

	String percent(OfficialFigure other) {
		BigDecimal percent = difference(other).abs()
			.multiply(BigDecimal.valueOf(100))
			.divide(this.number.orElseThrow(), 1, RoundingMode.HALF_UP);
		return (percent.signum() == 0) ? "less than 0.1%" : new DecimalFormat("#,##0.0", US).format(percent) + "%";
	}

	private static String points(BigDecimal amount) {
		boolean one = amount.compareTo(BigDecimal.ONE) == 0;
		return amount.toPlainString() + (one ? " percentage point" : " percentage points");
	}

	BigDecimal difference(OfficialFigure other) {
		return other.number.orElseThrow().subtract(this.number.orElseThrow());
	}

	/**
	 * 1.645 times the root of the sum of squares; empty where no error is published, or
	 * of zero.
	 */
	Optional<BigDecimal> margin(OfficialFigure other) {
		return this.error.flatMap((one) -> other.error.map((two) -> Math.hypot(one.doubleValue(), two.doubleValue())))
			.filter((error) -> error > 0)
			.map((error) -> BigDecimal.valueOf(1.645 * error));
	}

	/**
	 * Whether a text names a row, in whichever order of its words: titles are turned
	 * round.
	 */
	static boolean isNamed(String title, String text) {
		List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\W+"));
		return Stream.of(title.toLowerCase(Locale.ROOT).split("\\W+")).allMatch(words::contains);
	}

	String label() {
		return this.row.equals(this.title) ? this.title : this.title + " (" + this.row + ")";
	}

	private boolean isEqual(OfficialFigure other) {
		return this.shown.equals(other.shown) && this.month.equals(other.month);
	}

	private String name() {
		return this.shown.substring(0, this.shown.lastIndexOf(", "));
	}

}
