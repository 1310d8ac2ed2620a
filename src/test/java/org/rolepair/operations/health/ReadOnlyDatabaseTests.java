package org.rolepair.operations.health;

import java.nio.file.Path;

import org.rolepair.RolepairTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@RolepairTest
class ReadOnlyDatabaseTests implements ReadOnlyDatabaseCases {

	@Autowired
	private JdbcTemplate database;

	@Override
	public String address(Path folder) {
		String script = folder.resolve("script.sql").toString();
		this.database.execute("script to '" + script + "'");
		String address = "jdbc:h2:file:" + folder.resolve("rolepair");
		new JdbcTemplate(new DriverManagerDataSource(address, "rolepair", ""))
			.execute("runscript from '" + script + "'; shutdown");
		return address + ";ACCESS_MODE_DATA=r";
	}

}
