package org.rolepair.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.rolepair.official.OfficialFiles;

import org.springframework.stereotype.Component;

/**
 * Plans an import with what its operator has decided.
 */
@Component
class DryRuns {

	private static final Predicate<Held> BY_HAND = (held) -> held.reason() == Held.Reason.BY_HAND;

	private final Planner planner;

	private final PlanReport report;

	DryRuns(Planner planner, PlanReport report) {
		this.planner = planner;
		this.report = report;
	}

	/**
	 * Plan, so that what was written by hand stays.
	 * @param files what was read
	 */
	DryRun make(OfficialFiles files) {
		ImportPlan keeping = this.planner.plan(files, (field) -> false);
		return new DryRun(keeping, written(keeping), Set.of());
	}

	/**
	 * Plan anew.
	 * @param before the plan so far
	 * @param replaced the keys of the fields in which the import takes the place of what
	 * was written by hand; others are passed over
	 */
	DryRun decide(DryRun before, Set<String> replaced) {
		Set<String> known = before.written()
			.stream()
			.map(WrittenField::key)
			.filter(replaced::contains)
			.collect(Collectors.toSet());
		return new DryRun(this.planner.plan(before.plan().files(), known::contains), before.written(), known);
	}

	private List<WrittenField> written(ImportPlan keeping) {
		if (keeping.held(Held.Reason.BY_HAND) == 0) {
			return List.of();
		}
		ImportPlan replacing = this.planner.plan(keeping.files(), (field) -> true);
		Map<String, PlannedRole> otherwise = replacing.roles()
			.stream()
			.collect(Collectors.toMap(PlannedRole::code, Function.identity()));
		return keeping.roles()
			.stream()
			.flatMap((role) -> role.held()
				.stream()
				.filter(BY_HAND)
				.map((held) -> WrittenField.of(role, held,
						this.report.changes(replacing, otherwise.getOrDefault(role.code(), role)))))
			.toList();
	}

}
