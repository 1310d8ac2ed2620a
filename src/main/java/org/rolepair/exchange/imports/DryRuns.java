package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialFiles;

import org.springframework.stereotype.Component;

/** Plans imports with the operator's decisions. */
@Component
@RequiredArgsConstructor
class DryRuns {

	private final ImportPlanner planner;

	private final PlanReport report;

	/** Plans an import that keeps all fields edited by hand. */
	DryRun make(OfficialFiles files, Map<String, String> adopted) {
		ImportPlan keeping = this.planner.plan(files, ImportChoices.keeping(adopted));
		return new DryRun(keeping, written(keeping, adopted), Set.of(), adopted);
	}

	/** Plans an import again with other decisions. Unknown keys of fields are ignored. */
	DryRun decide(DryRun before, Set<String> replaced, Map<String, String> adopted) {
		DryRun keeping = adopted.equals(before.adopted()) ? before : make(before.plan().files(), adopted);
		Set<String> known = keeping.written()
			.stream()
			.map(DryRun.EditedField::key)
			.filter(replaced::contains)
			.collect(Collectors.toSet());
		if (keeping.replaced().equals(known)) {
			return keeping;
		}
		ImportPlan plan = this.planner.plan(before.plan().files(), new ImportChoices(known::contains, adopted));
		return new DryRun(plan, keeping.written(), known, adopted);
	}

	DryRun renew(DryRun before) {
		return decide(make(before.plan().files(), before.adopted()), before.replaced(), before.adopted());
	}

	private List<DryRun.EditedField> written(ImportPlan keeping, Map<String, String> adopted) {
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
				.filter((held) -> held.reason() == RetainedField.Reason.BY_HAND)
				.map((held) -> DryRun.EditedField.of(role, held,
						this.report.changes(replacing, otherwise.getOrDefault(role.key(), role)))))
			.toList();
	}

}
