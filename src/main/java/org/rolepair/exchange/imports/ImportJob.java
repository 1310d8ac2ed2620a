package org.rolepair.exchange.imports;

import java.util.Optional;

/** State of an import started on the site. */
sealed interface ImportJob {

	/**
	 * The job is running.
	 *
	 * @param subject the file being read, or an empty string
	 * @param of the total amount of work, 0 if unknown
	 */
	record Working(Stage stage, String subject, int done, int of) implements ImportJob {

		static Working at(Stage stage) {
			return new Working(stage, "", 0, 0);
		}

		boolean canBeStopped() {
			return this.stage == Stage.READING || this.stage == Stage.PLANNING;
		}

	}

	/**
	 * A plan is ready for decisions.
	 *
	 * @param warning why the last attempt failed, or an empty string
	 */
	record Planned(DryRun dryRun, String warning) implements ImportJob {
	}

	/** The job failed and changed nothing. */
	record Refused(String reason) implements ImportJob {
	}

	/**
	 * The import was applied.
	 *
	 * @param applied empty if there was nothing to change
	 */
	record Applied(Optional<CatalogueImport> applied) implements ImportJob {
	}

	record Undone(ImportUndo.UndoneImport undone) implements ImportJob {
	}

	enum Stage {

		READING, PLANNING, APPLYING, UNDOING

	}

}
