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
 * The time that a figure covers, with a month for comparing dates. A year counts as its
 * December, a projection as December of its base year.
 *
 * @param label the source's own words ("May 2025", "2024–34"), or empty
 * @param reference empty if and only if the label is empty
 */
public record Period(@JsonProperty("label") String label, @JsonProperty("reference") Optional<YearMonth> reference) {

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
	 * Returns the month for a label: that of "May 2025", or December of the year or first
	 * year in "2024–34"; empty for other words.
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
