package org.rolepair;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairPostgresTest
class RolepairApplicationPostgresTests {

	@Test
	void standsOnPostgres(@Autowired DataSource dataSource) {
		assertThat(JdbcClient.create(dataSource).sql("select version()").query(String.class).single())
			.startsWith("PostgreSQL 18");
	}

}
