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
	 * What the column of differences says of this figure and the other, without who has
	 * more and without the note.
	 */
	String verdict(OfficialFigure other) {
		if (this.row.equals(other.row)) {
			return isEqual(other) ? "Same figure" : "Not comparable";
		}
		if (!isComparable(other)) {
			return "Not comparable";
		}
		if (this.sort == Sort.WORDS) {
			return this.shown.equals(other.shown) ? "Same" : "Different";
		}
		if (this.sort == Sort.SHARE && !name().equals(other.name())) {
			return "Different";
		}
		if (difference(other).signum() == 0) {
			return "Same";
		}
		return isWithinMargin(other) ? "Too small a difference to be sure" : told(other);
	}

	/**
	 * Returns why the figures are not compared, or the share that the difference makes.
	 */
	String note(OfficialFigure other) {
		if (this.row.equals(other.row)) {
			return isEqual(other) ? "" : "both are figures for the same workers, from two editions";
		}
		if (!isComparable(other)) {
			return "their dates are more than 12 months apart";
		}
		boolean money = this.sort == Sort.YEARLY || this.sort == Sort.HOURLY;
		boolean told = verdict(other).equals("Different") || verdict(other).startsWith("Same") || isWithinMargin(other);
		if (told || (!money && this.sort != Sort.JOBS) || least(other).signum() <= 0) {
			return "";
		}
		if (isTwice(other)) {
			return money ? times(other) + " as much" : "";
		}
		return percent(other);
	}

	private boolean isComparable(OfficialFigure other) {
		return this.sort == Sort.LEVEL || Math.abs(ChronoUnit.MONTHS.between(this.month, other.month)) <= 12;
	}

	boolean isWithinMargin(OfficialFigure other) {
		return margin(other).filter((margin) -> difference(other).abs().compareTo(margin) <= 0).isPresent();
	}

	/** Returns the amount, such as "$609 more", which is never "less". */
	private String told(OfficialFigure other) {
		return switch (this.sort) {
			case YEARLY, HOURLY -> amount(other) + " more";
			case JOBS -> isTwice(other) ? times(other) + " as many" : amount(other) + " more";
			case POINTS, SHARE -> points(difference(other).abs()) + " more";
			case LEVEL ->
				amount(other) + ((difference(other).abs().intValue() == 1) ? " level" : " levels") + " higher";
			case WORDS -> throw new IllegalStateException("Words have no difference");
		};
	}

	String amount(OfficialFigure other) {
		BigDecimal amount = difference(other).abs();
		return switch (this.sort) {
			case YEARLY, HOURLY -> money(amount, this.sort);
			case LEVEL -> amount.toBigInteger().toString();
			default -> new DecimalFormat("#,##0", US).format(amount);
		};
	}

	private BigDecimal least(OfficialFigure other) {
		return this.number.orElseThrow().min(other.number.orElseThrow());
	}

	private boolean isTwice(OfficialFigure other) {
		return least(other).signum() > 0 && difference(other).abs().compareTo(least(other)) >= 0;
	}

	private BigDecimal ratio(OfficialFigure other) {
		return this.number.orElseThrow().max(other.number.orElseThrow()).divide(least(other), 1, RoundingMode.HALF_UP);
	}

	String times(OfficialFigure other) {
		return new DecimalFormat("#,##0.0", US).format(ratio(other)) + " times";
	}

	/** Returns the share of the lower figure that the difference makes. */
	String percent(OfficialFigure other) {
		BigDecimal percent = difference(other).abs()
			.multiply(BigDecimal.valueOf(100))
			.divide(least(other), 1, RoundingMode.HALF_UP);
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
