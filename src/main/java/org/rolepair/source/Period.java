package org.rolepair.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The time that a figure speaks of, as its source names it, with the month that stands
 * for it when figures are dated: a year's December, a projection's base year.
 *
 * @param label the source's own words ("May 2025", "2024–34"), empty when it states none
 * @param reference the month that stands for the period, empty when the source states
 * none
 */
public record Period(@JsonProperty("label") String label, @JsonProperty("reference") Optional<YearMonth> reference) {

	/** The source does not say when. */
	public static final Period NOT_STATED = new Period("", Optional.empty());

	private static final Pattern YEAR = Pattern.compile("(\\d{4})([–-]\\d{2,4})?");

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	public Period {
		if (label.isBlank() == reference.isPresent()) {
			throw new IllegalArgumentException("A period has both a label and a reference month, or neither");
		}
	}

	public static Period of(String label, YearMonth reference) {
		return new Period(label, Optional.of(reference));
	}

	/**
	 * The month that a label names.
	 * @param label the source's own words for a time
	 * @return the month of "May 2025", December of a year, and of the first year of
	 * "2024–34"; empty for other words
	 */
	public static Optional<YearMonth> monthOf(String label) {
		Matcher year = YEAR.matcher(label);
		if (year.matches()) {
			return Optional.of(YearMonth.of(Integer.parseInt(year.group(1)), 12));
		}
		try {
			return Optional.of(YearMonth.parse(label, WORDS));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	@JsonProperty("stated")
	public boolean isStated() {
		return this.reference.isPresent();
	}

	/**
	 * Whether the reference months of two stated periods lie at most so many months
	 * apart; false when either is not stated.
	 * @param other the period to measure against
	 * @param months the greatest distance allowed
	 * @return whether both are stated and near
	 */
	public boolean isWithin(Period other, int months) {
		return this.reference.isPresent() && other.reference.isPresent()
				&& Math.abs(ChronoUnit.MONTHS.between(this.reference.get(), other.reference.get())) <= months;
	}

	/**
	 * Whether a figure of this period has outlived the age that its source allows.
	 * @param ageLimitMonths months after the reference month
	 * @param today the day of asking
	 * @return false when the period is not stated, since its age is not known
	 */
	public boolean isOlderThan(int ageLimitMonths, LocalDate today) {
		return this.reference.map((month) -> month.plusMonths(ageLimitMonths).isBefore(YearMonth.from(today)))
			.orElse(false);
	}

}
