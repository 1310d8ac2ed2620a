package org.rolepair.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rolepair.role.fact.FactKind;

/**
 * What a row at a glance is about. Each role's figure is of one of the topic's kinds, and
 * only figures of one kind are compared.
 */
public enum Topic {

	PAY(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE),

	HOURLY_PAY(FactKind.HOURLY_MEAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE),

	GROWTH(FactKind.PROJECTED_CHANGE),

	JOBS(FactKind.EMPLOYMENT, FactKind.BASE_YEAR_EMPLOYMENT),

	SATISFACTION(FactKind.JOB_SATISFACTION),

	EDUCATION(FactKind.TYPICAL_ENTRY_EDUCATION),

	DEGREE(FactKind.MOST_COMMON_DEGREE, FactKind.MOST_COMMON_ATTAINMENT),

	/** Described, never compared. */
	AGE(FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE),

	TIME(FactKind.TIME_TO_BECOME);

	private final List<FactKind> kinds;

	Topic(FactKind... kinds) {
		this.kinds = List.of(kinds);
	}

	/** Returns the topic's kinds, the preferred one first. */
	public List<FactKind> kinds() {
		return this.kinds;
	}

	/** Returns the topic's name in addresses. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Topic> of(String parameter) {
		return Arrays.stream(values()).filter((topic) -> topic.parameter().equals(parameter)).findFirst();
	}

	/**
	 * Returns the topics of a list with commas, each once and in its order, without names
	 * of no topic.
	 * @param most how many at most
	 */
	public static List<Topic> list(String parameters, int most) {
		return Arrays.stream(parameters.split(","))
			.flatMap((name) -> of(name).stream())
			.distinct()
			.limit(most)
			.toList();
	}

}
