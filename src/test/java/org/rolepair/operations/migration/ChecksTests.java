package org.rolepair.operations.migration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChecksTests {

	private static final String NEW_ACCOUNT = """
			insert into account (id, version, name, password, password_given, access_level, enabled, sessions, created_at)
			values (random_uuid(), 0, ?, 'x', true, ?, true, 0, current_timestamp)""";

	@TempDir
	private Path folder;

	@Test
	void checksHoldAfterTheConnectionThatMadeTheTablesIsClosed() throws SQLException {
		String url = "jdbc:h2:file:" + this.folder.resolve("data");
		try (Connection open = DriverManager.getConnection(url)) {
			try (Connection making = DriverManager.getConnection(url)) {
				Flyway.configure().dataSource(new SingleConnectionDataSource(making, true)).load().migrate();
			}
			JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(open, true));
			assertThat(database.sql(NEW_ACCOUNT).params("ada", "EDITOR").update()).isOne();
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> database.sql(NEW_ACCOUNT).params("bob", "OWNER").update())
				.withMessageContaining("Check constraint violation");
		}
	}

}
