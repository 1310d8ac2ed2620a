package org.rolepair.comparison;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rolepair.role.Duty;

/**
 * Duties of two roles, those of one work activity side by side.
 *
 * @param shared activities with duties of both roles, in the first role's order
 * @param first the first role's other duties
 * @param second the second role's other duties
 */
public record DutyAlignment(List<Shared> shared, List<Duty> first, List<Duty> second) {

	/** Aligns duties; one of several activities that both roles have stands with each. */
	public static DutyAlignment of(List<Duty> first, List<Duty> second) {
		Set<String> activities = activities(first);
		activities.retainAll(activities(second));
		return new DutyAlignment(activities.stream()
			.map((activity) -> new Shared(activity, of(activity, first), of(activity, second)))
			.toList(), others(first, activities), others(second, activities));
	}

	private static Set<String> activities(List<Duty> duties) {
		return duties.stream()
			.flatMap((duty) -> duty.activities().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Duty> others(List<Duty> duties, Set<String> activities) {
		return duties.stream().filter((duty) -> Collections.disjoint(duty.activities(), activities)).toList();
	}

	private static List<Duty> of(String activity, List<Duty> duties) {
		return duties.stream().filter((duty) -> duty.activities().contains(activity)).toList();
	}

	/** Duties of both roles that belong to one activity. */
	public record Shared(String activity, List<Duty> first, List<Duty> second) {

		public Shared {
			first = List.copyOf(first);
			second = List.copyOf(second);
		}

	}

}
