package org.rolepair.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The time that a figure covers, with a month for comparing dates. A year counts as its
 * December, a projection as December of its base year.
 *
 * @param label the source's own words ("May 2025", "2024–34"), or empty
 * @param reference empty if and only if the label is empty
 */
public record Period(@JsonProperty("label") String label, @JsonProperty("reference") Optional<YearMonth> reference) {

	public static final Period NOT_STATED = new Period("", Optional.empty());

	public static final int MAX_YEAR = 9999;

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: ?(?:[–-]|to) ?\\d{2,4})?");

	private static final Pattern DIGITS = Pattern.compile("(?:0?[1-9]|1[0-2])/\\d{4}|\\d{4}-(?:0?[1-9]|1[0-2])");

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("[MMMM[','] uuuu][MMM uuuu][MMMM d, uuuu][M/uuuu][uuuu-M]")
		.toFormatter(Locale.US);

	public Period {
		if (label.isBlank() == reference.isPresent()) {
			throw new IllegalArgumentException("A period has both a label and a reference month, or neither");
		}
	}

	public static Period of(String label, YearMonth reference) {
		return new Period(label, Optional.of(reference));
	}

	/**
	 * Returns the month for a label: that of "May 2025", "5/2025", "2025-05" or a date
	 * with one reading, or December of the year or first year in "2024–34"; empty for
	 * other words.
	 */
	public static Optional<YearMonth> monthOf(String label) {
		List<LocalDate> dates = datesOf(label);
		return (dates.size() == 1) ? Optional.of(YearMonth.from(dates.get(0))) : monthIn(label);
	}

	/**
	 * Returns the dates that a label can mean, at most two: "5/4/2026" is in May or
	 * April. A spreadsheet's "5/1/2026" and "May-26" are the first of May.
	 */
	public static List<LocalDate> datesOf(String label) {
		return PeriodDates.of(label);
	}

	private static Optional<YearMonth> monthIn(String label) {
		try {
			return Optional.of(YearMonth.parse(label, TYPED))
				.filter((month) -> month.getYear() > 0 && month.getYear() <= MAX_YEAR);
		}
		catch (DateTimeException ex) {
			Matcher year = YEAR.matcher(label);
			return year.matches() ? Optional.of(YearMonth.of(Integer.parseInt(year.group(1)), 12)) : Optional.empty();
		}
	}

	/**
	 * Returns "May 2025" for a month in digits or the first of a month, and "May 17,
	 * 2025" for another date; other labels stay as typed.
	 */
	public static String tidy(String label) {
		List<LocalDate> dates = datesOf(label);
		if (dates.size() == 1) {
			return ((dates.get(0).getDayOfMonth() == 1) ? WORDS : DAY).format(dates.get(0));
		}
		return DIGITS.matcher(label).matches() ? monthOf(label).map(WORDS::format).orElse(label) : label;
	}

	@JsonProperty("stated")
	public boolean isStated() {
		return this.reference.isPresent();
	}

	/**
	 * Returns whether the reference months are at most so many months apart.
	 * @return false if either period is not stated
	 */
	public boolean isWithin(Period other, int months) {
		return this.reference.isPresent() && other.reference.isPresent()
				&& Math.abs(ChronoUnit.MONTHS.between(this.reference.get(), other.reference.get())) <= months;
	}

	/**
	 * Returns whether the reference month plus the age limit is before this month.
	 * @return false if the period is not stated
	 */
	public boolean isOlderThan(int ageLimitMonths, LocalDate today) {
		return this.reference.map((month) -> month.plusMonths(ageLimitMonths).isBefore(YearMonth.from(today)))
			.orElse(false);
	}

}
