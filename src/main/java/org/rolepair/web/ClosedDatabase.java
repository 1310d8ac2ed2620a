package org.rolepair.web;

import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Lets an embedded database be opened again. H2 closes a database whose file it could not
 * write, such as on a full disk, and keeps it so until nobody holds a connection to it.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class ClosedDatabase {

	private final DataSource database;

	/** Lets go of all connections, those in use when they are given back. */
	public void letGo() {
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
			throw new IllegalStateException("The pool of connections cannot be reached", ex);
		}
	}

}
