package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialFiles;

import org.springframework.stereotype.Component;

/**
 * Plans an import with what its operator has decided.
 */
@Component
@RequiredArgsConstructor
class DryRuns {

	private static final Predicate<RetainedField> BY_HAND = (held) -> held.reason() == RetainedField.Reason.BY_HAND;

	private final ImportPlanner planner;

	private final PlanReport report;

	/** Plans so that what was written by hand stays. */
	DryRun make(OfficialFiles files) {
		return make(files, Map.of());
	}

	private DryRun make(OfficialFiles files, Map<String, String> adopted) {
		ImportPlan keeping = this.planner.plan(files, ImportChoices.keeping(adopted));
		return new DryRun(keeping, written(keeping, adopted), Set.of(), adopted);
	}

	/**
	 * Plans anew.
	 * @param before the plan so far
	 * @param replaced the keys of the fields in which the import takes the place of what
	 * was written by hand; others are passed over
	 * @param adopted which role is chosen for an occupation that several name, by its
	 * code
	 */
	DryRun decide(DryRun before, Set<String> replaced, Map<String, String> adopted) {
		DryRun keeping = adopted.equals(before.adopted()) ? before : make(before.plan().files(), adopted);
		Set<String> known = keeping.written()
			.stream()
			.map(DryRun.WrittenField::key)
			.filter(replaced::contains)
			.collect(Collectors.toSet());
		if (keeping.replaced().equals(known)) {
			return keeping;
		}
		ImportPlan plan = this.planner.plan(before.plan().files(), new ImportChoices(known::contains, adopted));
		return new DryRun(plan, keeping.written(), known, adopted);
	}

	/** Makes a plan again, of the catalogue as it is now, with what was decided. */
	DryRun renew(DryRun before) {
		return decide(make(before.plan().files(), before.adopted()), before.replaced(), before.adopted());
	}

	private List<DryRun.WrittenField> written(ImportPlan keeping, Map<String, String> adopted) {
		if (keeping.held(RetainedField.Reason.BY_HAND) == 0) {
			return List.of();
		}
		ImportPlan replacing = this.planner.plan(keeping.files(), ImportChoices.replacing(adopted));
		Map<String, PlannedRole> otherwise = replacing.roles()
			.stream()
			.collect(Collectors.toMap(PlannedRole::key, Function.identity(), (one, other) -> one));
		return keeping.roles()
			.stream()
			.flatMap((role) -> role.held()
				.stream()
				.filter(BY_HAND)
				.map((held) -> DryRun.WrittenField.of(role, held,
						this.report.changes(replacing, otherwise.getOrDefault(role.key(), role)))))
			.toList();
	}

}
