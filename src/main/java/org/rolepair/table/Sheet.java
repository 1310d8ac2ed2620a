package org.rolepair.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One sheet of a workbook, or the rows of a text file.
 */
public abstract class Sheet {

	private static final int HEAD = 16;

	private final InputFile file;

	private final String name;

	Sheet(InputFile file, String name) {
		this.file = file;
		this.name = name;
	}

	/**
	 * Read rows from the first on. Rows that hold nothing are left out.
	 * @param reader takes each row; false ends the reading
	 * @throws RefusedFileException when the file cannot be read, or is beyond the bounds
	 */
	abstract void read(Predicate<Row> reader);

	/**
	 * Read all rows, from the first on. Rows that hold nothing are left out.
	 * @param reader takes each row
	 * @throws RefusedFileException when the file cannot be read, or is beyond the bounds
	 */
	public void forEach(Consumer<Row> reader) {
		read((row) -> {
			reader.accept(row);
			return true;
		});
	}

	/**
	 * The first rows, in which headings stand.
	 * @return at most 16
	 */
	public List<Row> head() {
		List<Row> rows = new ArrayList<>();
		read((row) -> {
			rows.add(row);
			return rows.size() < HEAD;
		});
		return rows;
	}

	public InputFile file() {
		return this.file;
	}

	/**
	 * The sheet's own name.
	 * @return empty for a text file
	 */
	public String name() {
		return this.name;
	}

}
