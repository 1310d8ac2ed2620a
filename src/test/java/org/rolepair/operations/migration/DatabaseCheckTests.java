package org.rolepair.operations.migration;

import org.junit.jupiter.api.Test;
import org.rolepair.PostgresDatabase;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseCheckTests {

	@Test
	void anOldPostgresIsRefused() {
		DatabaseCheck.requireRecent(13);
		assertThatExceptionOfType(FailureAnalyzedException.class).isThrownBy(() -> DatabaseCheck.requireRecent(12))
			.withMessage("PostgreSQL 12 is too old for Rolepair.");
	}

	@Test
	void aPostgresThatCannotStoreAllCharactersIsRefused() {
		DatabaseCheck.requireUsable(database(PostgresDatabase.createEmpty()));
		JdbcTemplate latin = database(PostgresDatabase.createEmpty("encoding 'LATIN1' locale 'C' template template0"));
		assertThatExceptionOfType(FailureAnalyzedException.class).isThrownBy(() -> DatabaseCheck.requireUsable(latin))
			.withMessage("The PostgreSQL database has the encoding LATIN1.");
	}

	private static JdbcTemplate database(String address) {
		return new JdbcTemplate(new DriverManagerDataSource(address));
	}

}
