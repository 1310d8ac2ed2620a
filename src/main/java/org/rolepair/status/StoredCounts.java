package org.rolepair.status;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what lies in the database, where it lies.
 */
@Component
class StoredCounts {

	private static final Map<String, String> COUNTED = counted();

	private final JdbcTemplate database;

	StoredCounts(JdbcTemplate database) {
		this.database = database;
	}

	private static Map<String, String> counted() {
		Map<String, String> counted = new LinkedHashMap<>();
		counted.put("status.roles.published", "job_role where state = 'PUBLISHED'");
		counted.put("status.roles.others", "job_role where state <> 'PUBLISHED'");
		counted.put("status.revisions", "role_revision");
		counted.put("status.sources", "source");
		counted.put("status.categories", "category");
		counted.put("status.skills", "skill");
		counted.put("status.drafts", "role_draft");
		counted.put("status.reports", "reader_report where resolved_at is null");
		return counted;
	}

	/** How many there are, by the keys of their labels. */
	@Transactional(readOnly = true)
	Map<String, Long> all() {
		Map<String, Long> counts = new LinkedHashMap<>();
		COUNTED.forEach((label, rows) -> counts.put(label,
				Objects.requireNonNull(this.database.queryForObject("select count(*) from " + rows, Long.class))));
		return counts;
	}

	/** The import done last, if any was. */
	@Transactional(readOnly = true)
	Optional<LastImport> lastImport() {
		return this.database
			.query("select number, note, applied_at from catalogue_import order by number desc fetch first 1 rows only",
					(row, at) -> new LastImport(row.getInt("number"), row.getString("note"),
							row.getObject("applied_at", OffsetDateTime.class)))
			.stream()
			.findFirst();
	}

	/** The product and its version. */
	String product() {
		return Objects.requireNonNull(this.database.execute((ConnectionCallback<String>) StoredCounts::product));
	}

	private static String product(Connection connection) throws java.sql.SQLException {
		DatabaseMetaData data = connection.getMetaData();
		return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
	}

	/**
	 * An import.
	 *
	 * @param number its number
	 * @param note what was said of it
	 * @param at when it was done
	 */
	record LastImport(int number, String note, OffsetDateTime at) {

	}

}
