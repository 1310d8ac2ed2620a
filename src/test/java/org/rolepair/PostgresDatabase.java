package org.rolepair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for tests: started once, on a free port, with nothing to install. It
 * trusts every user and knows the application's own one.
 */
public final class PostgresDatabase {

	private static final String OWNER = "rolepair";

	private static final AtomicInteger databases = new AtomicInteger();

	private PostgresDatabase() {
	}

	/**
	 * Creates an empty database and returns its JDBC address, the user in it.
	 */
	public static String createEmpty() {
		return createEmpty("");
	}

	/**
	 * Creates an empty database of another kind.
	 * @param options more of the statement that creates it
	 */
	public static String createEmpty(String options) {
		String name = "rolepair_" + databases.incrementAndGet();
		execute("create database %s owner %s %s".formatted(name, OWNER, options));
		return Server.instance.getJdbcUrl(OWNER, name);
	}

	private static void execute(String sql) {
		try (Connection connection = Server.instance.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Server {

		private static final EmbeddedPostgres instance = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.start();
				try (Connection connection = postgres.getPostgresDatabase().getConnection();
						Statement statement = connection.createStatement()) {
					statement.execute("create role %s login".formatted(OWNER));
				}
				return postgres;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
