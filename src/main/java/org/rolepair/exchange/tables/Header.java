package org.rolepair.exchange.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * The headings of a table: its columns are found by name, wherever they stand, whatever
 * the case of their letters.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Header {

	private final String file;

	private final int row;

	private final Map<String, Integer> columns;

	/** Where columns stand, by the names under which they were asked for. */
	private final Map<String, Optional<Integer>> asked = new HashMap<>();

	/**
	 * Find the row of headings.
	 * @param sheet the sheet
	 * @param head its first rows
	 * @param required headings that the row must hold
	 * @return empty when no row holds them all
	 * @throws RefusedFileException when a heading stands twice
	 */
	public static Optional<Header> find(Sheet sheet, List<Row> head, Collection<String> required) {
		for (Row row : head) {
			List<String> names = row.cells().stream().map(Header::plain).toList();
			if (required.stream().map(Header::plain).allMatch(names::contains)) {
				return Optional.of(of(sheet.file().name(), row.number(), names));
			}
		}
		return Optional.empty();
	}

	/**
	 * The first row that holds some headings, whatever else it holds.
	 * @param head the first rows of a sheet
	 * @param required headings that the row must hold
	 * @return what stands in it, in small letters, without empty cells
	 */
	public static Optional<List<String>> first(List<Row> head, Collection<String> required) {
		List<String> wanted = required.stream().map(Header::plain).toList();
		return head.stream()
			.map((row) -> row.cells().stream().map(Header::plain).filter((name) -> !name.isEmpty()).toList())
			.filter((names) -> names.containsAll(wanted))
			.findFirst();
	}

	/**
	 * Find headings that are stacked in merged cells over several rows, the first of
	 * which begins with a known heading; they end where a first cell is filled again.
	 * @param sheet the sheet
	 * @param head its first rows
	 * @param first the heading of the first column
	 * @return each column under the lowest of its headings; empty without such rows
	 * @throws RefusedFileException when a heading stands twice
	 */
	public static Optional<Header> stacked(Sheet sheet, List<Row> head, String first) {
		List<String> names = new ArrayList<>();
		int last = 0;
		for (Row row : head) {
			boolean begins = plain(row.cell(0)).equals(plain(first));
			if (!names.isEmpty() && !row.cell(0).isBlank()) {
				return Optional.of(of(sheet.file().name(), last, names));
			}
			if (begins || !names.isEmpty()) {
				stack(names, row);
				last = row.number();
			}
		}
		return Optional.empty();
	}

	private static void stack(List<String> names, Row row) {
		for (int i = 0; i < row.cells().size(); i++) {
			String name = plain(row.cell(i));
			if (i >= names.size()) {
				names.add(name);
			}
			else if (!name.isEmpty()) {
				names.set(i, name);
			}
		}
	}

	private static Header of(String file, int row, List<String> names) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			if (!names.get(i).isEmpty() && columns.put(names.get(i), i) != null) {
				throw new RefusedFileException(new FileProblem(file, row, WorkbookSheet.letters(i),
						"the heading stands twice: " + names.get(i)));
			}
		}
		return new Header(file, row, columns);
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/**
	 * Read the rows below the headings.
	 * @param sheet the sheet in which these headings were found
	 * @param reader takes each row
	 */
	public void forEachBelow(Sheet sheet, Consumer<TableRow> reader) {
		sheet.forEach((line) -> {
			if (line.number() > this.row) {
				reader.accept(new TableRow(this, line));
			}
		});
	}

	/**
	 * The rows below the headings among the first of a sheet.
	 * @param head the first rows of the sheet in which these headings were found
	 * @return those that stand below
	 */
	public List<TableRow> below(List<Row> head) {
		return head.stream()
			.filter((line) -> line.number() > this.row)
			.map((line) -> new TableRow(this, line))
			.toList();
	}

	/**
	 * All headings.
	 * @return in their order, in small letters, without empty ones
	 */
	public List<String> names() {
		return List.copyOf(this.columns.keySet());
	}

	/**
	 * The table, refused for one of its headings.
	 * @param column the heading
	 * @param reason what is wrong with it
	 * @return to be thrown
	 */
	public RefusedFileException refused(String column, String reason) {
		return new RefusedFileException(new FileProblem(this.file, this.row, column, reason));
	}

	/** Whether something of a row stands under a heading. */
	boolean covers(int index) {
		return this.columns.containsValue(index);
	}

	public boolean has(String column) {
		return index(column).isPresent();
	}

	String file() {
		return this.file;
	}

	/** Where a column stands; empty for one that the table lacks. */
	Optional<Integer> index(String column) {
		return this.asked.computeIfAbsent(column, (name) -> Optional.ofNullable(this.columns.get(plain(name))));
	}

}
