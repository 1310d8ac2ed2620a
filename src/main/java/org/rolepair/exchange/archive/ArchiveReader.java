package org.rolepair.exchange.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rolepair.operations.command.OperationFailedException;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.JdbcTemplate;

record ArchiveReader(JdbcTemplate database) {

	private static final int BATCH = 200;

	boolean isEmpty() {
		return ArchiveTable.ALL.stream()
			.noneMatch((table) -> Boolean.TRUE.equals(
					this.database.queryForObject("select exists (select 1 from " + table.name() + ")", Boolean.class)));
	}

	void read(ArchiveFile archive) throws IOException {
		Map<Object, Object> late = new HashMap<>();
		for (ArchiveTable table : archive.tables()) {
			List<@Nullable Object[]> batch = new ArrayList<>();
			archive.read(table, (row) -> {
				batch.add(values(table, row, late));
				if (batch.size() >= BATCH) {
					this.database.batchUpdate(table.insert(), batch);
					batch.clear();
				}
			});
			this.database.batchUpdate(table.insert(), batch);
		}
		late.forEach((role, successor) -> this.database.update("update job_role set successor_id = ? where id = ?",
				successor, role));
	}

	private static @Nullable Object[] values(ArchiveTable table, JsonNode row, Map<Object, Object> late) {
		@Nullable Object[] values = new Object[table.columns().size()];
		int column = 0;
		for (Map.Entry<String, ColumnType> entry : table.columns().entrySet()) {
			JsonNode node = row.path(entry.getKey());
			if (entry.getKey().equals(ArchiveTable.DEFERRED_COLUMN) && !node.isMissingNode()) {
				late.put(ColumnType.UUID.value(row.path("id")), value(table, entry, node));
			}
			else if (!node.isMissingNode()) {
				values[column] = value(table, entry, node);
			}
			column++;
		}
		return values;
	}

	private static Object value(ArchiveTable table, Map.Entry<String, ColumnType> column, JsonNode node) {
		try {
			return column.getValue().value(node);
		}
		catch (RuntimeException ex) {
			throw new OperationFailedException(
					"Rolepair can't read a value of %s in %s.".formatted(column.getKey(), table.file()), ex);
		}
	}

}
