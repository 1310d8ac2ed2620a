package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;

import org.rolepair.role.Duty;

/**
 * Duties of two roles, those of one work activity side by side.
 *
 * @param shared activities with duties of both roles, in the first role's order
 * @param first the first role's other duties
 * @param second the second role's other duties
 */
public record DutyAlignment(List<Shared> shared, List<Duty> first, List<Duty> second) {

	/** Aligns duties, each with at most one activity, the first that both roles have. */
	public static DutyAlignment of(List<Duty> first, List<Duty> second) {
		List<Duty> left = new ArrayList<>(first);
		List<Duty> right = new ArrayList<>(second);
		List<Shared> shared = new ArrayList<>();
		first.stream().flatMap((duty) -> duty.activities().stream()).distinct().forEach((activity) -> {
			Shared both = new Shared(activity, of(activity, left), of(activity, right));
			if (!both.first().isEmpty() && !both.second().isEmpty()) {
				shared.add(both);
				left.removeAll(both.first());
				right.removeAll(both.second());
			}
		});
		return new DutyAlignment(shared, left, right);
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
