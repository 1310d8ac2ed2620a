package org.rolepair.exchange.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.apache.commons.lang3.StringUtils;
import org.rolepair.page.form.TextInput;

/**
 * The headings of a table; finds columns by name in any position and letter case, with
 * blanks or hyphens for underscores.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Header {

	/** Hyphens and dashes, which editions of one table exchange. */
	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015";

	@Getter(AccessLevel.PACKAGE)
	private final String file;

	private final int row;

	/** All headings in order, as given. */
	@Getter
	private final List<String> headings;

	/** All headings in order, in lower case, synonyms as their columns. */
	private final List<String> names;

	private final Map<String, Integer> columns;

	private final Map<String, Optional<Integer>> indexes = new HashMap<>();

	/** Finds the row of headings with all required columns. */
	public static Optional<Header> find(Sheet sheet, List<Row> head, Collection<String> required) {
		return find(sheet, head, required, Map.of());
	}

	/**
	 * Finds the row of headings with all required columns.
	 * @param synonyms columns by other headings that mean them, in lower case with blanks
	 */
	public static Optional<Header> find(Sheet sheet, List<Row> head, Collection<String> required,
			Map<String, String> synonyms) {
		for (Row row : head) {
			Header header = of(sheet.place(), row.number(), row.cells(), synonyms);
			if (required.stream().allMatch(header::has)) {
				return Optional.of(header);
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds headings stacked in merged cells over several rows, each column by its lowest
	 * heading. The rows begin with the heading {@code first} and end before the next row
	 * with a filled first cell.
	 */
	public static Optional<Header> stacked(Sheet sheet, List<Row> head, String first) {
		List<String> names = new ArrayList<>();
		int last = 0;
		for (Row row : head) {
			boolean begins = plain(row.cell(0)).equals(plain(first));
			if (!names.isEmpty() && !row.cell(0).isBlank()) {
				return Optional.of(of(sheet.place(), last, names, Map.of()));
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
			String name = TextInput.line(row.cell(i));
			if (i >= names.size()) {
				names.add(name);
			}
			else if (!name.isEmpty()) {
				names.set(i, name);
			}
		}
	}

	private static Header of(String file, int row, List<String> headings, Map<String, String> synonyms) {
		List<String> names = headings.stream()
			.map(Header::plain)
			.map((name) -> synonyms.isEmpty() ? name : synonyms.getOrDefault(key(name), name))
			.toList();
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			columns.putIfAbsent(key(names.get(i)), i);
		}
		columns.remove("");
		return new Header(file, row, headings.stream().map(TextInput::line).toList(), names, columns);
	}

	/** Returns the same text for all headings that mean one column. */
	static String key(String name) {
		return TextInput.line(plain(name).replace('_', ' ').replace('-', ' '));
	}

	/** Returns a heading in lower case and one line, without invisible characters. */
	public static String plain(String name) {
		return StringUtils.replaceChars(TextInput.line(name), DASHES, "------").toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns all headings in lower case, synonyms as their columns, without empty ones.
	 */
	public List<String> names() {
		return this.names.stream().filter((name) -> !name.isEmpty()).toList();
	}

	/**
	 * Reads the rows below the headings.
	 * @throws RefusedFileException if two headings mean one column
	 */
	public void forEachBelow(Sheet sheet, Consumer<TableRow> reader) {
		requireDistinct();
		sheet.forEach((line) -> {
			if (line.number() > this.row) {
				reader.accept(new TableRow(this, line));
			}
		});
	}

	private void requireDistinct() {
		for (int i = 0; i < this.names.size(); i++) {
			if (!key(this.names.get(i)).isEmpty() && !covers(i)) {
				int first = index(this.names.get(i)).orElseThrow();
				throw refused(WorkbookSheet.letters(i),
						"the headings \"%s\" (column %s) and \"%s\" mean the same column; remove one of them"
							.formatted(this.headings.get(first), WorkbookSheet.letters(first), this.headings.get(i)));
			}
		}
	}

	public List<TableRow> below(List<Row> head) {
		return head.stream()
			.filter((line) -> line.number() > this.row)
			.map((line) -> new TableRow(this, line))
			.toList();
	}

	public RefusedFileException refused(String column, String reason) {
		return new RefusedFileException(new FileProblem(this.file, this.row, column, reason));
	}

	/** Returns a column's heading as given; empty if it has none. */
	String heading(int index) {
		return (index < this.headings.size()) ? this.headings.get(index) : "";
	}

	/** Returns the same text for all headings that mean the column at an index. */
	String key(int index) {
		return key(this.names.get(index));
	}

	boolean covers(int index) {
		return this.columns.containsValue(index);
	}

	public boolean has(String column) {
		return index(column).isPresent();
	}

	/** Returns a column's index, or empty if the table lacks it. */
	Optional<Integer> index(String column) {
		return this.indexes.computeIfAbsent(column, (name) -> Optional.ofNullable(this.columns.get(key(name))));
	}

}
