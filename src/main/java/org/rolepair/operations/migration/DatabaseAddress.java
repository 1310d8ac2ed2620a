package org.rolepair.operations.migration;

import java.io.IOException;
import java.util.Optional;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Checks the database's address before anything opens it, and recovers the file after an
 * interrupted migration.
 */
@Component
class DatabaseAddress implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Optional<EmbeddedDatabase> database = database(beans.getBean(Environment.class));
		if (database.isPresent()) {
			DatabaseCopy copy = new DatabaseCopy(database.get());
			try {
				copy.recover();
			}
			catch (IOException ex) {
				throw new SafeMigration.MigrationFailedException(
						"The last migration was interrupted, and Rolepair couldn't restore the database from " + copy
								+ ": " + DatabaseFailureAnalyzer.line(ex),
						ex);
			}
		}
	}

	private static Optional<EmbeddedDatabase> database(Environment settings) {
		try {
			return EmbeddedDatabase.of(settings);
		}
		catch (IllegalArgumentException ex) {
			throw new FailureAnalyzedException("Rolepair needs a database: set ROLEPAIR_DATABASE_URL.",
					"With the profile postgres, set ROLEPAIR_DATABASE_URL in the environment to an address such as "
							+ "jdbc:postgresql://127.0.0.1:5432/rolepair, with ROLEPAIR_DATABASE_USER and "
							+ "ROLEPAIR_DATABASE_PASSWORD.",
					ex);
		}
	}

}
