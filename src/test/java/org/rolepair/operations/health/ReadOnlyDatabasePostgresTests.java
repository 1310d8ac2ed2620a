package org.rolepair.operations.health;

import java.nio.file.Path;

import org.rolepair.RolepairPostgresTest;

import org.springframework.beans.factory.annotation.Value;

@RolepairPostgresTest
class ReadOnlyDatabasePostgresTests implements ReadOnlyDatabaseCases {

	@Value("${spring.datasource.url}")
	private String database;

	@Override
	public String address(Path folder) {
		return this.database + (this.database.contains("?") ? "&" : "?")
				+ "options=-c%20default_transaction_read_only=on";
	}

}
