package org.rolepair.exchange.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.agencies.OfficialReader;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.imports.ImportJob.Stage;
import org.rolepair.exchange.imports.ImportJob.Working;
import org.rolepair.exchange.tables.InputFiles;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;

import org.springframework.stereotype.Component;

/**
 * Prepares, applies and undoes imports started on the site. Methods return false if the
 * plan is no longer the pending one, or another job or plan is. Otherwise they wait
 * {@link #PATIENCE} for the job, so that a small one needs no page of its progress.
 */
@Component
@RequiredArgsConstructor
class ImportService {

	static final Duration PATIENCE = Duration.ofSeconds(2);

	/** The number of published roles that are linked when an import is done. */
	private static final int LINKED = 5;

	private final ImportJobs jobs;

	private final ImportPlanner planner;

	private final PlanReport report;

	private final Importer importer;

	private final ImportUndo undo;

	private final Messages messages;

	/** Reads the files, closes the upload and plans the import. */
	boolean read(Upload upload) {
		return awaited(this.jobs.begin(Stage.READING, (job) -> {
			OfficialFiles files = read(upload, job);
			job.report(Working.at(Stage.PLANNING));
			return new Planned(keeping(files, Map.of()), "");
		}));
	}

	boolean decide(Planned planned, Set<String> replaced, Map<String, String> adopted) {
		return awaited(this.jobs.goOn(planned, Stage.PLANNING,
				(job) -> new Planned(decide(planned.dryRun(), replaced, adopted), "")));
	}

	boolean apply(Planned planned, String person, String note) {
		return awaited(this.jobs.goOn(planned, Stage.APPLYING, (job) -> applied(planned, person, note, job)));
	}

	boolean undo(int number, String person) {
		return awaited(
				this.jobs.begin(Stage.UNDOING, (job) -> this.undo.undo(number, person, job.counting(Stage.UNDOING))));
	}

	private boolean awaited(boolean begun) {
		if (begun) {
			this.jobs.await(PATIENCE);
		}
		return begun;
	}

	private OfficialFiles read(Upload upload, ImportJobs.Job job) {
		try (upload; InputFiles files = InputFiles.of(upload.files())) {
			return OfficialReader.read(files.all(), this.messages, job);
		}
	}

	private ImportJob applied(Planned planned, String person, String note, ImportJobs.Job job) {
		try {
			ImportPlan plan = planned.dryRun().plan();
			return new ImportJob.Applied(this.importer.apply(plan, person, note, job.counting(Stage.APPLYING)),
					plan.roles()
						.stream()
						.filter(PlannedRole::isPublished)
						.limit(LINKED)
						.map(ImportService::link)
						.toList(),
					plan.rejectedRows());
		}
		catch (PlanOutdatedException ex) {
			job.report(Working.at(Stage.PLANNING));
			return new Planned(renew(planned.dryRun()),
					this.messages.text("imports.outdated", Map.of("reason", String.valueOf(ex.getMessage()))));
		}
	}

	private static Link link(PlannedRole role) {
		return new Link(role.title(), "/roles/" + role.after().orElseThrow().slug());
	}

	/** Plans an import that keeps all fields edited by hand. */
	DryRun keeping(OfficialFiles files, Map<String, String> adopted) {
		ImportPlan plan = this.planner.plan(files, new ImportChoices((field) -> false, adopted));
		return new DryRun(plan, written(plan, adopted), Set.of(), adopted);
	}

	/** Plans an import again with other decisions. Unknown keys of fields are ignored. */
	DryRun decide(DryRun before, Set<String> replaced, Map<String, String> adopted) {
		DryRun keeping = adopted.equals(before.adopted()) ? before : keeping(before.plan().files(), adopted);
		Set<String> known = keeping.written()
			.stream()
			.map(DryRun.DifferingField::key)
			.filter(replaced::contains)
			.collect(Collectors.toSet());
		if (keeping.replaced().equals(known)) {
			return keeping;
		}
		ImportPlan plan = this.planner.plan(before.plan().files(), new ImportChoices(known::contains, adopted));
		return new DryRun(plan, keeping.written(), known, adopted);
	}

	DryRun renew(DryRun before) {
		return decide(keeping(before.plan().files(), before.adopted()), before.replaced(), before.adopted());
	}

	private List<DryRun.DifferingField> written(ImportPlan keeping, Map<String, String> adopted) {
		if (keeping.held(RetainedField.Reason.BY_HAND) == 0) {
			return List.of();
		}
		ImportPlan replacing = this.planner.plan(keeping.files(), new ImportChoices((field) -> true, adopted));
		Map<String, PlannedRole> otherwise = replacing.roles()
			.stream()
			.collect(Collectors.toMap(PlannedRole::key, Function.identity(), (one, other) -> one));
		return keeping.roles()
			.stream()
			.flatMap((role) -> role.held()
				.stream()
				.filter((held) -> held.reason() == RetainedField.Reason.BY_HAND)
				.map((held) -> DryRun.DifferingField.of(role, held,
						this.report.changes(replacing, otherwise.getOrDefault(role.key(), role)))))
			.toList();
	}

}
