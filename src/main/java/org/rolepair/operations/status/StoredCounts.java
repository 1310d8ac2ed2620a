package org.rolepair.operations.status;

import java.sql.DatabaseMetaData;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class StoredCounts {

	private static final String COUNTS = """
			select 1 as position, 'roles.published' as label, count(*) as total from job_role where state = 'PUBLISHED'
			union all select 2, 'roles.others', count(*) from job_role where state <> 'PUBLISHED'
			union all select 3, 'revisions', count(*) from role_revision
			union all select 4, 'sources', count(*) from source
			union all select 5, 'categories', count(*) from category
			union all select 6, 'skills', count(*) from skill
			union all select 7, 'drafts', count(*) from role_draft
			union all select 8, 'reports', count(*) from reader_report where resolved_at is null
			order by position""";

	private final JdbcTemplate database;

	Map<String, Long> all() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.database.query(COUNTS, (row) -> {
			counts.put("status." + row.getString("label"), row.getLong("total"));
		});
		return counts;
	}

	Optional<LastImport> lastImport() {
		return JdbcClient.create(this.database).sql("""
				select number, note, applied_at as at from catalogue_import
				order by number desc fetch first 1 rows only""").query(LastImport.class).optional();
	}

	String product() {
		return Objects.requireNonNull(this.database.execute((ConnectionCallback<String>) (connection) -> {
			DatabaseMetaData data = connection.getMetaData();
			return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
		}));
	}

	record LastImport(int number, String note, OffsetDateTime at) {

	}

}
