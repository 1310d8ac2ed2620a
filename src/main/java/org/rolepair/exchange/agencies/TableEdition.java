package org.rolepair.exchange.agencies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import lombok.Getter;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.TableRow;

/**
 * The rows of the newest edition of one table by key, and its year. Editions are read one
 * after the other, in any order.
 */
public final class TableEdition {

	private final Map<String, FactRow> rows = new LinkedHashMap<>();

	/** The year of the edition, or empty if no such table was given. */
	@Getter
	private Optional<Integer> year = Optional.empty();

	/** Whether the edition that is being read is older than one that was read. */
	private boolean older;

	TableEdition() {
	}

	/**
	 * Starts an edition. Rows that follow are passed over if it is older than another.
	 * @throws RefusedFileException if the same edition was already started
	 */
	void open(int edition, String file) {
		if (this.year.filter((read) -> read == edition).isPresent()) {
			throw new RefusedFileException(FileProblem.of(file, "the same table of the same edition is there twice"));
		}
		this.older = this.year.filter((read) -> read > edition).isPresent();
		if (!this.older) {
			this.rows.clear();
			this.year = Optional.of(edition);
		}
	}

	void put(TableRow row, String column, String key, FactRow read) {
		if (!this.older && this.rows.putIfAbsent(key, read) != null) {
			throw row.rejected(column, key + " stands twice");
		}
	}

	public Optional<FactRow> row(String key) {
		return Optional.ofNullable(this.rows.get(key));
	}

	public Map<String, FactRow> rows() {
		return Map.copyOf(this.rows);
	}

}
