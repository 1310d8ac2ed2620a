package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.page.Link;

sealed interface ImportJob {

	/** The job is running on a file or other subject. The total is 0 if unknown. */
	record Working(Stage stage, String subject, int done, int of) implements ImportJob {

		static Working at(Stage stage) {
			return new Working(stage, "", 0, 0);
		}

		boolean canBeStopped() {
			return this.stage == Stage.READING || this.stage == Stage.PLANNING;
		}

	}

	/** A plan is ready for decisions. The warning says why the last attempt failed. */
	record Planned(DryRun dryRun, String warning) implements ImportJob {
	}

	/** The job failed and changed nothing. */
	record Refused(String reason) implements ImportJob {
	}

	/**
	 * The import was applied, or there was nothing to change.
	 *
	 * @param roles links to the first roles that were published
	 * @param rejected the rows of role tables that were left out
	 */
	record Applied(Optional<CatalogueImport> applied, List<Link> roles, RejectedRows rejected) implements ImportJob {
	}

	/**
	 * The import was undone. Of its new roles, those that something else had touched were
	 * withdrawn instead of removed.
	 */
	record Undone(CatalogueImport undone, int removed, int withdrawn) implements ImportJob {
	}

	enum Stage {

		READING, PLANNING, APPLYING, UNDOING

	}

}
