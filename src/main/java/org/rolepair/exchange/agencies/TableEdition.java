package org.rolepair.exchange.agencies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import lombok.Getter;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.TableRow;

/** The rows of one table by key, and the year of its edition. */
@Getter
public final class TableEdition<R> {

	private final Map<String, R> rows = new LinkedHashMap<>();

	/** The year of the edition, or empty if no such table was given. */
	private Optional<Integer> year = Optional.empty();

	TableEdition() {
	}

	/**
	 * Starts the table.
	 * @throws RefusedFileException if an edition of it was already started
	 */
	void open(int edition, String file) {
		if (this.year.isPresent()) {
			throw new RefusedFileException(
					FileProblem.of(file, "the same table is there twice; give one edition at a time"));
		}
		this.year = Optional.of(edition);
	}

	void put(TableRow row, String column, String key, R read) {
		if (this.rows.putIfAbsent(key, read) != null) {
			throw row.rejected(column, key + " stands twice");
		}
	}

	public Optional<R> row(String key) {
		return Optional.ofNullable(this.rows.get(key));
	}

	public Map<String, R> rows() {
		return Map.copyOf(this.rows);
	}

}
