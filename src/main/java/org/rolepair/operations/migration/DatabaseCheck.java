package org.rolepair.operations.migration;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;

import lombok.extern.slf4j.Slf4j;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Refuses databases that Rolepair can't work with, before it changes anything. */
@Slf4j
final class DatabaseCheck {

	/** The oldest version that Hibernate supports. */
	private static final int OLDEST_POSTGRES = 13;

	private static final Set<MigrationState> FUTURE = EnumSet.of(MigrationState.FUTURE_SUCCESS,
			MigrationState.FUTURE_FAILED);

	/** A migration that V030 replaced. Databases from before may still list it. */
	private static final String WITHDRAWN = "allow section on ai exposure";

	private DatabaseCheck() {
	}

	/** Logs which database it is. */
	static void requireUsable(JdbcTemplate database) {
		database.execute((ConnectionCallback<Boolean>) (connection) -> {
			DatabaseMetaData about = connection.getMetaData();
			logger.info("The database is {} {} at {}", about.getDatabaseProductName(),
					about.getDatabaseProductVersion(), String.valueOf(about.getURL()).replaceFirst("[;?].*", ""));
			if (DatabaseDriver.fromProductName(about.getDatabaseProductName()) == DatabaseDriver.POSTGRESQL) {
				requireRecent(about.getDatabaseMajorVersion());
				requireUtf8(connection);
			}
			return true;
		});
	}

	static void requireRecent(int postgres) {
		if (postgres < OLDEST_POSTGRES) {
			throw new FailureAnalyzedException("PostgreSQL %d is too old for Rolepair.".formatted(postgres),
					"Use PostgreSQL %d or later.".formatted(OLDEST_POSTGRES));
		}
	}

	private static void requireUtf8(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet encodings = statement.executeQuery("show server_encoding")) {
			encodings.next();
			String encoding = encodings.getString(1);
			if (!"UTF8".equals(encoding)) {
				throw new FailureAnalyzedException("The PostgreSQL database has the encoding %s.".formatted(encoding),
						"Create another one: createdb --encoding=UTF8 --template=template0 --owner=rolepair rolepair");
			}
		}
	}

	static void requireNoNewer(MigrationInfoService migrations) {
		for (MigrationInfo applied : migrations.applied()) {
			if (FUTURE.contains(applied.getState()) && !WITHDRAWN.equals(applied.getDescription())) {
				throw new FailureAnalyzedException(
						"A newer version of Rolepair has updated this database: it has the update %s, \"%s\"."
							.formatted(applied.getVersion(), applied.getDescription()),
						"Start that version or a later one. To go back, restore a backup from before the update.");
			}
		}
	}

}
