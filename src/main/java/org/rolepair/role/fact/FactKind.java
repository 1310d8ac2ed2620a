package org.rolepair.role.fact;

import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What a fact states. Kinds are never mixed: a mean is not a median, and a percentile
 * range is not a "salary range".
 */
@RequiredArgsConstructor
@Getter
public enum FactKind {

	ANNUAL_MEAN_WAGE(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	HOURLY_MEAN_WAGE(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	ANNUAL_WAGE_PERCENTILE_10(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	ANNUAL_WAGE_PERCENTILE_25(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	ANNUAL_MEDIAN_WAGE(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	ANNUAL_WAGE_PERCENTILE_75(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	ANNUAL_WAGE_PERCENTILE_90(Section.PAY, Unit.MONEY_PER_YEAR, Quantity.class), //
	HOURLY_WAGE_PERCENTILE_10(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	HOURLY_WAGE_PERCENTILE_25(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	HOURLY_MEDIAN_WAGE(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	HOURLY_WAGE_PERCENTILE_75(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	HOURLY_WAGE_PERCENTILE_90(Section.PAY, Unit.MONEY_PER_HOUR, Quantity.class), //
	WAGE_RANGE_25_75(Section.PAY, Unit.MONEY_PER_YEAR, Range.class), //
	WAGE_RANGE_10_90(Section.PAY, Unit.MONEY_PER_YEAR, Range.class), //
	HOURLY_WAGE_RANGE_25_75(Section.PAY, Unit.MONEY_PER_HOUR, Range.class), //
	HOURLY_WAGE_RANGE_10_90(Section.PAY, Unit.MONEY_PER_HOUR, Range.class), //
	SALARY_RANGE(Section.PAY, Unit.MONEY_PER_YEAR, Range.class), //
	BEST_PAYING_CITY(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	BEST_PAYING_METROPOLITAN_AREA(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	BEST_PAYING_STATE(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	BEST_PAYING_COMPANY(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	BEST_PAYING_INDUSTRY(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	BEST_PAYING_SECTOR(Section.PAY, Unit.MONEY_PER_YEAR, BestPaying.class), //
	PROJECTED_CHANGE(Section.OUTLOOK, Unit.PERCENT, Quantity.class), //
	EMPLOYMENT(Section.OUTLOOK, Unit.JOBS, Quantity.class), //
	BASE_YEAR_EMPLOYMENT(Section.OUTLOOK, Unit.JOBS, Quantity.class), //
	ANNUAL_OPENINGS(Section.OUTLOOK, Unit.OPENINGS_PER_YEAR, Quantity.class), //
	JOB_SATISFACTION(Section.OUTLOOK, Unit.PERCENT, Quantity.class), //
	MOST_COMMON_DEGREE(Section.EDUCATION, Unit.PERCENT, NamedShare.class), //
	MOST_COMMON_ATTAINMENT(Section.EDUCATION, Unit.PERCENT, NamedShare.class), //
	MOST_COMMON_MAJOR(Section.EDUCATION, Unit.NONE, Text.class), //
	MOST_COMMON_COLLEGE(Section.EDUCATION, Unit.NONE, Text.class), //
	TYPICAL_ENTRY_EDUCATION(Section.EDUCATION, Unit.NONE, Text.class), //
	EDUCATIONAL_ATTAINMENT(Section.EDUCATION, Unit.PERCENT, Distribution.class), //
	TIME_TO_BECOME(Section.EXPERIENCE, Unit.YEARS, Range.class), //
	RELATED_WORK_EXPERIENCE(Section.EXPERIENCE, Unit.NONE, Text.class), //
	ON_THE_JOB_TRAINING(Section.EXPERIENCE, Unit.NONE, Text.class), //
	RELATED_EXPERIENCE_ASKED(Section.EXPERIENCE, Unit.PERCENT, Distribution.class), //
	JOB_ZONE(Section.EXPERIENCE, Unit.LEVEL, Quantity.class), //
	AVERAGE_AGE(Section.PEOPLE, Unit.YEARS, Quantity.class), //
	MEDIAN_AGE(Section.PEOPLE, Unit.YEARS, Quantity.class), //
	GENDER(Section.PEOPLE, Unit.PERCENT, Distribution.class), //
	RACE_AND_ETHNICITY(Section.PEOPLE, Unit.PERCENT, Distribution.class), //
	RACE_AND_HISPANIC_ETHNICITY(Section.PEOPLE, Unit.PERCENT, Distribution.class), //
	LGBT_SHARE(Section.PEOPLE, Unit.PERCENT, Quantity.class), //
	SKILL_MENTIONS(Section.SKILLS, Unit.PERCENT, Distribution.class), //
	SKILL_IMPORTANCE(Section.SKILLS, Unit.RATING, Ratings.class), //
	AI_EXPOSURE_LANGUAGE_MODELS(Section.AI_EXPOSURE, Unit.PERCENTILE, Quantity.class), //
	AI_EXPOSURE_ABILITIES(Section.AI_EXPOSURE, Unit.PERCENTILE, Quantity.class), //
	AI_APPLICABILITY_CONVERSATIONS(Section.AI_EXPOSURE, Unit.PERCENTILE, Quantity.class), //
	TECHNOLOGY(Section.KNOWLEDGE, Unit.NONE, NamedItems.class), //
	KNOWLEDGE_IMPORTANCE(Section.KNOWLEDGE, Unit.RATING, Ratings.class), //
	OCCUPATIONAL_INTERESTS(Section.INTERESTS, Unit.INTEREST, Ratings.class), //
	WORK_STYLE_IMPACT(Section.INTERESTS, Unit.IMPACT, Ratings.class), //
	WORK_STYLE_DISTINCTIVENESS(Section.INTERESTS, Unit.RANK, Ratings.class), //
	PROGRAMS_OF_STUDY(Section.EDUCATION, Unit.NONE, NamedItems.class), //
	APPRENTICESHIPS(Section.EDUCATION, Unit.NONE, NamedItems.class);

	/** Averages and medians of pay. The earlier ones sum up pay better. */
	public static final List<FactKind> WAGES = List.of(ANNUAL_MEAN_WAGE, ANNUAL_MEDIAN_WAGE, HOURLY_MEAN_WAGE,
			HOURLY_MEDIAN_WAGE);

	private final Section section;

	private final Unit unit;

	private final Class<? extends Value> form;

	/** Returns whether only pay that is published by the hour alone has this kind. */
	public boolean isHourlyOnly() {
		return this.unit == Unit.MONEY_PER_HOUR && this != HOURLY_MEAN_WAGE;
	}

}
