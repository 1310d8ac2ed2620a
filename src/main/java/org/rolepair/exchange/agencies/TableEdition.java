package org.rolepair.exchange.agencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

	/** The files and sheets that were read, by edition. */
	private final SortedMap<Integer, String> places = new TreeMap<>();

	/** Whether the edition that is being read is older than one that was read. */
	private boolean older;

	TableEdition() {
	}

	/**
	 * Starts an edition. Rows that follow are passed over if it is older than another.
	 * @throws RefusedFileException if the same edition was already started
	 */
	void open(int edition, String place) {
		if (this.places.putIfAbsent(edition, place) != null) {
			throw new RefusedFileException(FileProblem.of(place, "the same table of the same edition is there twice"));
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

	/** Returns the tables that are older than the newest, or than another table. */
	List<FileProblem> superseded(TableEdition other) {
		int newest = Math.max(this.year.orElse(0), other.year.orElse(0));
		return this.places.headMap(newest)
			.values()
			.stream()
			.map((place) -> FileProblem.of(place,
					"is older than the table of %d beside it, so it's passed over".formatted(newest)))
			.toList();
	}

	public Optional<FactRow> row(String key) {
		return Optional.ofNullable(this.rows.get(key));
	}

	public Map<String, FactRow> rows() {
		return Map.copyOf(this.rows);
	}

}
