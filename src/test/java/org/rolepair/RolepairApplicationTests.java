package org.rolepair;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class RolepairApplicationTests {

	@Test
	void answersOnItsPort(@Autowired RestTestClient client) {
		client.get().uri("/no-such-page").exchange().expectStatus().isNotFound();
	}

	@Test
	void standsOnADatabaseInMemory(@Autowired DataSource dataSource) {
		assertThat(JdbcClient.create(dataSource).sql("select database_path()").query(String.class).optional())
			.isEmpty();
	}

}
