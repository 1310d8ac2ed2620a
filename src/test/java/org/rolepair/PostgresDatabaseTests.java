package org.rolepair;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresDatabaseTests {

	@Test
	void answers() {
		assertThat(clientOf(PostgresDatabase.createEmpty()).sql("select 1").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void isAnotherOneEachTime() {
		clientOf(PostgresDatabase.createEmpty()).sql("create table note (id integer)").update();
		List<String> tables = clientOf(PostgresDatabase.createEmpty())
			.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list();
		assertThat(tables).isEmpty();
	}

	private static JdbcClient clientOf(String url) {
		return JdbcClient.create(new DriverManagerDataSource(url));
	}

}
