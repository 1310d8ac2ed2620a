package org.rolepair.operations.migration;

import java.io.IOException;
import java.util.Optional;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Checks where the database is before anything opens it: ends a start without an address,
 * and puts back a file whose migration was interrupted.
 */
@Component
class DatabaseAddress implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Optional<EmbeddedDatabase> database = database(beans.getBean(Environment.class));
		if (database.isPresent()) {
			DatabaseCopy copy = new DatabaseCopy(database.get().file());
			try {
				copy.recover();
			}
			catch (IOException ex) {
				throw new MigrationFailedException("The last migration was interrupted, and the database could not be "
						+ "put back from " + copy + ": " + DatabaseFailureAnalyzer.line(ex), ex);
			}
		}
	}

	private static Optional<EmbeddedDatabase> database(Environment settings) {
		try {
			return EmbeddedDatabase.of(settings);
		}
		catch (IllegalArgumentException ex) {
			throw new MissingAddressException(ex);
		}
	}

	/**
	 * It is not set where the database is.
	 */
	static class MissingAddressException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		MissingAddressException(Throwable cause) {
			super("ROLEPAIR_DATABASE_URL is not set, so that there is no database to open.", cause);
		}

	}

}
