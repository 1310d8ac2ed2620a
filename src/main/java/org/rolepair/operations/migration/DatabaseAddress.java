package org.rolepair.operations.migration;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.stereotype.Component;

/**
 * Reads the database's address before anything opens it: adds the settings that suit the
 * database, and recovers an embedded one after an interrupted migration.
 */
@Component
class DatabaseAddress implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		ConfigurableEnvironment settings = beans.getBean(ConfigurableEnvironment.class);
		String address = settings.getProperty("spring.datasource.url", "");
		if (address.isEmpty()) {
			throw new FailureAnalyzedException("Rolepair needs a database, and the setting of its address is empty.",
					"Set SPRING_DATASOURCE_URL in the environment to an address such as "
							+ "jdbc:postgresql://127.0.0.1:5432/rolepair, with SPRING_DATASOURCE_USERNAME and "
							+ "SPRING_DATASOURCE_PASSWORD.");
		}
		addDefaults(settings, DatabaseDriver.fromJdbcUrl(address));
		EmbeddedDatabase.of(settings).ifPresent((database) -> {
			recover(new DatabaseCopy(database));
			DatabaseFile.requireUsable(database);
		});
	}

	/** Any setting that is made elsewhere wins. */
	private static void addDefaults(ConfigurableEnvironment settings, DatabaseDriver driver) {
		if (driver == DatabaseDriver.H2 || driver == DatabaseDriver.POSTGRESQL) {
			try {
				settings.getPropertySources()
					.addLast(new ResourcePropertySource("classpath:database/" + driver.getId() + ".properties"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void recover(DatabaseCopy copy) {
		try {
			copy.recover();
		}
		catch (IOException ex) {
			throw new SafeMigration.MigrationFailedException(
					"The last migration was interrupted, and Rolepair couldn't restore the database from " + copy + ": "
							+ DatabaseFailureAnalyzer.line(ex),
					ex);
		}
	}

}
