package org.rolepair.exchange.imports;

import java.util.Optional;

/**
 * How far an import has come that somebody prepares on the site.
 */
sealed interface ImportJob {

	/**
	 * The server is at work.
	 *
	 * @param stage at what
	 * @param subject the file that is read, or nothing
	 * @param done how much of it is done
	 * @param of how much there is to do, 0 while nobody knows
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
	 * A plan waits for a decision.
	 *
	 * @param dryRun what the import would do
	 * @param warning why it waits again, or nothing
	 */
	record Planned(DryRun dryRun, String warning) implements ImportJob {
	}

	/**
	 * Nothing was changed.
	 *
	 * @param reason why, for whoever wanted it
	 */
	record Refused(String reason) implements ImportJob {
	}

	/**
	 * It was done.
	 *
	 * @param applied the import; empty when there was nothing to change
	 */
	record Applied(Optional<CatalogueImport> applied) implements ImportJob {
	}

	/**
	 * An import was undone.
	 *
	 * @param undone that import
	 */
	record Undone(CatalogueImport undone) implements ImportJob {
	}

	/**
	 * What the server is at.
	 */
	enum Stage {

		READING, PLANNING, APPLYING, UNDOING

	}

}
