package org.rolepair.exchange.imports;

import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.agencies.OfficialReader;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.imports.ImportJob.Stage;
import org.rolepair.exchange.imports.ImportJob.Working;
import org.rolepair.exchange.tables.InputFiles;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;

/**
 * Prepares, applies and undoes imports started on the site. Methods return false if the
 * plan is no longer the pending one, or another job or plan is.
 */
@Component
@RequiredArgsConstructor
class ImportService {

	private final ImportJobs jobs;

	private final DryRuns dryRuns;

	private final Importer importer;

	private final ImportUndo undo;

	private final Messages messages;

	/** Reads the files, closes the upload and plans the import. */
	boolean read(Upload upload) {
		return this.jobs.begin(Stage.READING, (job) -> {
			OfficialFiles files = read(upload, job);
			job.report(Working.at(Stage.PLANNING));
			return new Planned(this.dryRuns.make(files, Map.of()), "");
		});
	}

	boolean decide(Planned planned, Set<String> replaced, Map<String, String> adopted) {
		return this.jobs.goOn(planned, Stage.PLANNING,
				(job) -> new Planned(this.dryRuns.decide(planned.dryRun(), replaced, adopted), ""));
	}

	boolean apply(Planned planned, String person, String note) {
		return this.jobs.goOn(planned, Stage.APPLYING, (job) -> applied(planned, person, note, job));
	}

	boolean undo(int number, String person) {
		return this.jobs.begin(Stage.UNDOING,
				(job) -> new ImportJob.Undone(this.undo.undo(number, person, job.counting(Stage.UNDOING))));
	}

	private static OfficialFiles read(Upload upload, ImportJobs.Job job) {
		try (upload; InputFiles files = InputFiles.of(upload.files())) {
			return OfficialReader.read(files.all(), job);
		}
	}

	private ImportJob applied(Planned planned, String person, String note, ImportJobs.Job job) {
		try {
			return new ImportJob.Applied(
					this.importer.apply(planned.dryRun().plan(), person, note, job.counting(Stage.APPLYING)));
		}
		catch (PlanOutdatedException ex) {
			job.report(Working.at(Stage.PLANNING));
			return new Planned(this.dryRuns.renew(planned.dryRun()),
					this.messages.text("imports.outdated", Map.of("reason", String.valueOf(ex.getMessage()))));
		}
	}

}
