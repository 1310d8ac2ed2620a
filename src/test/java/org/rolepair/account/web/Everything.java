package org.rolepair.account.web;

import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All that a database holds beside sessions, which change with every request.
 */
final class Everything {

	private Everything() {
	}

	static String in(JdbcTemplate database) {
		return database.queryForList("script nopasswords nosettings", String.class)
			.stream()
			.filter((statement) -> !statement.contains("EDITOR_SESSION"))
			.collect(Collectors.joining("\n"));
	}

}
