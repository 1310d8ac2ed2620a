package org.rolepair.web;

import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Lets an embedded database be opened again. H2 closes a database after a write error,
 * such as a full disk. It stays closed until all connections are closed.
 */
@Component
@RequiredArgsConstructor
public class ClosedDatabase {

	private final DataSource database;

	/** Evicts all connections from the pool; those in use when they are returned. */
	public void evictConnections() {
		try {
			if (!this.database.isWrapperFor(HikariDataSource.class)) {
				return;
			}
			HikariDataSource pool = this.database.unwrap(HikariDataSource.class);
			HikariPoolMXBean connections = pool.getHikariPoolMXBean();
			if (connections != null && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
				connections.softEvictConnections();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Rolepair can't reach the connection pool", ex);
		}
	}

}
