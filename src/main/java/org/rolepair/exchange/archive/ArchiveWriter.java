package org.rolepair.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.apache.commons.codec.digest.DigestUtils;
import org.rolepair.exchange.data.DataJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes the catalogue row by row. Equal content results in equal bytes. */
class ArchiveWriter {

	/** The earliest zip timestamp, a constant for reproducible archives. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Fetch size; by default PostgreSQL's driver fetches all rows. */
	private static final int FETCH_SIZE = 500;

	private final JdbcTemplate database;

	private final ZipOutputStream zip;

	ArchiveWriter(DataSource database, OutputStream out) {
		this.database = new JdbcTemplate(database);
		this.database.setFetchSize(FETCH_SIZE);
		this.zip = new ZipOutputStream(out);
	}

	void write(boolean history) throws IOException {
		List<UUID> roles = this.database.queryForList("select id from job_role order by cast(id as varchar(36))",
				UUID.class);
		List<ArchiveManifest.Content> files = new ArrayList<>();
		for (ArchiveTable table : ArchiveTable.ALL) {
			begin(table.file());
			files.add(write(table, roles, history));
			this.zip.closeEntry();
		}
		begin(ArchiveManifest.FILE);
		this.zip.write(DataJson.write(new ArchiveManifest(ArchiveManifest.FORMAT, ArchiveManifest.VERSION,
				history ? "all" : "newest", files)));
		this.zip.closeEntry();
		this.zip.finish();
	}

	private void begin(String file) throws IOException {
		ZipEntry entry = new ZipEntry(file);
		entry.setTimeLocal(ENTRY_TIME);
		this.zip.putNextEntry(entry);
	}

	private ArchiveManifest.Content write(ArchiveTable table, List<UUID> roles, boolean history) {
		DigestOutputStream out = new DigestOutputStream(this.zip, DigestUtils.getSha256Digest());
		long[] rows = new long[1];
		try (JsonGenerator json = DataJson.MAPPER.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
			.withRootValueSeparator("")
			.createGenerator(out)) {
			String select = table.select(history);
			RowCallbackHandler writing = (row) -> {
				rows[0]++;
				write(json, table, row);
			};
			if (table.byRole()) {
				roles.forEach((role) -> this.database.query(select, writing, role));
			}
			else {
				this.database.query(select, writing);
			}
		}
		return new ArchiveManifest.Content(table.file(), rows[0],
				HexFormat.of().formatHex(out.getMessageDigest().digest()));
	}

	private static void write(JsonGenerator json, ArchiveTable table, ResultSet row) throws SQLException {
		json.writeStartObject();
		for (var column : table.columns().entrySet()) {
			column.getValue().write(json, column.getKey(), row);
		}
		json.writeEndObject();
		json.writeRaw('\n');
	}

}
