package org.rolepair.operations.health;

import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reports whether the database can be written. Pages are shown even if it cannot. */
@Component
@Slf4j
public class WritableDatabase extends AbstractHealthIndicator {

	private final JdbcTemplate database;

	private final boolean postgres;

	WritableDatabase(JdbcTemplate database, @Value("${spring.datasource.url}") String address) {
		this.database = database;
		this.postgres = DatabaseDriver.fromJdbcUrl(address) == DatabaseDriver.POSTGRESQL;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (isReadOnly()) {
			logger.warn("The database is read-only, so the site shows pages but can't save anything");
		}
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		health.status(isReadOnly() ? Status.OUT_OF_SERVICE : Status.UP);
	}

	public boolean isReadOnly() {
		return Boolean.TRUE.equals(this.database.queryForObject(
				this.postgres ? "select current_setting('transaction_read_only')::boolean" : "call readonly()",
				Boolean.class));
	}

}
