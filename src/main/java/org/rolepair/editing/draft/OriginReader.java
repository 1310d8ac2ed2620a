package org.rolepair.editing.draft;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;

record OriginReader(ValidationProblems problems, Vocabulary vocabulary) {

	private static final int MAX_PERIOD_LENGTH = 100;

	private static final int MAX_PLACE_LENGTH = 100;

	private static final int MAX_CODE_LENGTH = 20;

	private static final int MAX_TITLE_LENGTH = 300;

	private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");

	/**
	 * Reads an origin, with values of another for empty fields. One with its own source
	 * inherits nothing, so it can't get another source's date.
	 * @return empty if neither has a source
	 */
	Optional<Origin> read(OriginForm form, Optional<Origin> inherited) {
		Optional<Period> period = period(form);
		Optional<Population> population = population(form);
		Optional<String> place = place(form);
		Optional<StatisticalRow> row = row(form);
		Optional<Origin> own = source("source", form.source()).map(OriginReader::unstated);
		return (form.source().isEmpty() ? inherited : own)
			.map((origin) -> new Origin(origin.source(), period.orElse(origin.period()), place.orElse(origin.place()),
					population.orElse(origin.population()), row.or(origin::row), Optional.empty()));
	}

	private static Origin unstated(String source) {
		return new Origin(source, Period.NOT_STATED, Origin.UNITED_STATES, Population.NOT_STATED, Optional.empty(),
				Optional.empty());
	}

	Optional<String> source(String field, String chosen) {
		boolean known = this.vocabulary.sources().containsKey(chosen);
		this.problems.unless(known || chosen.isEmpty(), field, "draft.source.unknown", Map.of("source", chosen));
		return known ? Optional.of(chosen) : Optional.empty();
	}

	private Optional<Period> period(OriginForm form) {
		if (form.period().isEmpty()) {
			this.problems.unless(form.month().isEmpty(), "period", "draft.period.missing", Map.of());
			return Optional.empty();
		}
		this.problems.fits("period", form.period(), MAX_PERIOD_LENGTH);
		Optional<YearMonth> month = form.month().isEmpty() ? Period.monthOf(form.period()) : typedMonth(form.month());
		if (month.isEmpty()) {
			String key = form.month().isEmpty() ? "draft.month.missing" : "draft.month.form";
			this.problems.reject("month", key, Map.of("period", form.period(), "typed", form.month()));
		}
		return month.map((known) -> Period.of(form.period(), known));
	}

	/** Parses a month such as "2025-05" or "May 2025". */
	static Optional<YearMonth> typedMonth(String typed) {
		Matcher month = MONTH.matcher(typed);
		if (!month.matches()) {
			return Period.monthOf(typed);
		}
		int number = Integer.parseInt(month.group(2));
		return (number >= 1 && number <= 12) ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), number))
				: Optional.empty();
	}

	private Optional<Population> population(OriginForm form) {
		return this.problems.choice("population", form.population(), Population.class);
	}

	private Optional<String> place(OriginForm form) {
		this.problems.fits("place", form.place(), MAX_PLACE_LENGTH);
		return Optional.of(form.place()).filter((place) -> !place.isEmpty());
	}

	private Optional<StatisticalRow> row(OriginForm form) {
		this.problems.fits("rowCode", form.rowCode(), MAX_CODE_LENGTH);
		this.problems.fits("rowTitle", form.rowTitle(), MAX_TITLE_LENGTH);
		if (form.rowTitle().isEmpty()) {
			this.problems.unless(form.rowCode().isEmpty(), "rowTitle", "draft.row-title.missing",
					Map.of("code", form.rowCode()));
			return Optional.empty();
		}
		return Optional
			.of(new StatisticalRow(Optional.of(form.rowCode()).filter((code) -> !code.isEmpty()), form.rowTitle()));
	}

}
