package org.rolepair.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.role.PublicContentChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a page asks the database, as H2 counts it. What the poll of changes asks
 * beside it is left out.
 */
@EditorsTest
class PageQueriesTests {

	private static final String PAIR = "/compare/lawyer-vs-mechanical-engineer";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ResponseCache cache;

	@Autowired
	private ApplicationEventPublisher events;

	@BeforeEach
	void count() {
		this.database.sql("set query_statistics true").update();
	}

	@AfterEach
	void countNoMore() {
		this.database.sql("set query_statistics false").update();
	}

	@Test
	void comparisonAsksOnceForAllItsRolesAndThenNoMore() {
		ResponseCache.ContentVersion version = this.cache.version();
		List<Integer> asked = List.of();
		while (asked.isEmpty() || !this.cache.version().equals(version)) {
			this.events.publishEvent(new PublicContentChanged(Set.of(), Set.of()));
			String other = "/compare/registered-nurse-vs-pharmacist";
			assertThat(Http.get(this.port, other).status()).as("asks whether there are places").isEqualTo(200);
			version = this.cache.version();
			asked = questions();
		}
		assertThat(asked).containsExactly(1, 0);
	}

	/** How often the database is asked for a page, and for the next one of its roles. */
	private List<Integer> questions() {
		Map<String, Integer> before = asked();
		assertThat(Http.get(this.port, PAIR + "?rows=similarities").status()).isEqualTo(200);
		Map<String, Integer> first = asked();
		assertThat(Http.get(this.port, PAIR + "?rows=differences").status()).isEqualTo(200);
		return List.of(added(before, first), added(first, asked()));
	}

	private static int added(Map<String, Integer> before, Map<String, Integer> after) {
		return after.entrySet().stream().mapToInt((one) -> one.getValue() - before.getOrDefault(one.getKey(), 0)).sum();
	}

	/**
	 * How often each statement has run. H2 gives a result that it gave before unless a
	 * parameter differs.
	 */
	private Map<String, Integer> asked() {
		Map<String, Integer> asked = new HashMap<>();
		this.database.sql("select sql_statement, execution_count from information_schema.query_statistics where ? <> 0")
			.param(System.nanoTime())
			.query((row) -> {
				String statement = row.getString(1);
				if (statement.startsWith("select") && !isOfPoll(statement)) {
					asked.put(statement, row.getInt(2));
				}
			});
		return asked;
	}

	private static boolean isOfPoll(String statement) {
		return statement.contains("public_change") || statement.contains("information_schema")
				|| statement.contains("revision_id from directory");
	}

}
