package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.rolepair.format.CsvCell;

/**
 * Rows that were left out, in their order, as a table that can be corrected and given
 * again.
 */
public record RejectedRows(List<RejectedRow> rows) {

	/** The last heading, whose column isn't read when the table is given again. */
	private static final String REASON = "x_reason";

	/** The mark by which spreadsheet programs know UTF-8. */
	private static final String MARK = "\uFEFF";

	/** Numbers and dashes, which no spreadsheet program runs. */
	private static final Pattern HARMLESS = Pattern.compile("-+|[-+]?[\\d.,]* ?%?");

	public RejectedRows {
		rows = rows.stream().sorted(Comparator.comparing(RejectedRow::problem, FileProblem.BY_PLACE)).toList();
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	public int count() {
		return this.rows.size();
	}

	/** Writes the rows with all their columns as given, and a last one for the reason. */
	public void write(Writer text) throws IOException {
		Map<String, String> headings = new LinkedHashMap<>();
		this.rows.forEach((rejected) -> columns(rejected.row())
			.forEach((column, cell) -> headings.putIfAbsent(column, cell.heading())));
		text.write(MARK);
		try (CsvWriter lines = CsvWriter.builder().build(text)) {
			lines.writeRecord(withLast(headings.values(), REASON));
			for (RejectedRow rejected : this.rows) {
				Map<String, NamedCell> cells = columns(rejected.row());
				lines.writeRecord(withLast(headings.keySet()
					.stream()
					.map((column) -> cells.getOrDefault(column, NamedCell.EMPTY).text())
					.toList(), rejected.reason()));
			}
		}
		catch (UncheckedIOException ex) {
			throw new IOException("Can't write rejected rows", ex);
		}
	}

	private static List<String> withLast(Collection<String> cells, String last) {
		List<String> all = new ArrayList<>(cells.stream().map(RejectedRows::safe).toList());
		all.add(safe(last));
		return all;
	}

	/**
	 * Returns a cell that no spreadsheet program runs and that is read as it was given.
	 */
	private static String safe(String cell) {
		boolean guarded = !CsvCell.plain(cell).equals(cell);
		return (guarded || HARMLESS.matcher(cell).matches()) ? cell : CsvCell.text(cell);
	}

	/** Returns the cells by what their headings mean, or by place if one has none. */
	private static Map<String, NamedCell> columns(TableRow row) {
		Map<String, NamedCell> columns = new LinkedHashMap<>();
		List<String> headings = row.header().headings();
		for (int i = 0; i < Math.max(headings.size(), row.row().cells().size()); i++) {
			String heading = (i < headings.size()) ? headings.get(i) : "";
			String text = row.row().cell(i);
			if (!heading.isEmpty() || !text.isBlank()) {
				columns.putIfAbsent(heading.isEmpty() ? String.valueOf(i) : row.header().key(i),
						new NamedCell(heading, text));
			}
		}
		columns.remove(Header.key(REASON));
		return columns;
	}

	private record NamedCell(String heading, String text) {

		static final NamedCell EMPTY = new NamedCell("", "");

	}

}
