package org.rolepair.exchange.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, or the rows of a text file. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public abstract class Sheet {

	/** The first bytes of old workbooks and of password-protected ones. */
	private static final int[] COMPOUND = { 0xD0, 0xCF, 0x11, 0xE0 };

	private static final int[] PACKED = { 'P', 'K' };

	private static final int[] MARKUP = { '<' };

	/** The text at the start of other programs' spreadsheets. */
	private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

	private static final int HEAD = 16;

	/** The largest published table has 170,000 rows. */
	private static final int MAX_ROWS = 500_000;

	private static final int MAX_COLUMNS = 1_000;

	static final int MAX_CELL_LENGTH = 32_767;

	@Getter
	private final InputFile file;

	/** The sheet's name, empty for a text file. */
	@Getter
	private final String name;

	/** Returns the sheets of a workbook in order, or one for separated text. */
	public static List<Sheet> of(InputFile file) {
		byte[] start = file.start();
		if (start.length == 0) {
			throw file.refused("is empty");
		}
		if (beginsWith(start, COMPOUND)) {
			throw file.refused("has a password or is in the older .xls format; save it as .xlsx without a password");
		}
		boolean packed = beginsWith(start, PACKED);
		if (packed && new String(start, StandardCharsets.ISO_8859_1).contains(OPEN_DOCUMENT)) {
			throw file.refused("is an OpenDocument spreadsheet, despite its name; save it as .xlsx or .csv");
		}
		if (beginsWith(start, MARKUP)) {
			throw file.refused(
					"is a web page or XML, despite its name; open it in a spreadsheet program and save it as .xlsx");
		}
		if (file.hasEnding(".xlsx")) {
			if (!packed) {
				throw file
					.refused("isn't an .xlsx workbook, despite its name; save it as one, or end its name in .csv");
			}
			return WorkbookSheet.sheets(file);
		}
		if (packed) {
			throw file
				.refused("is a packed file, not text, despite its name; if it's a workbook, end its name in .xlsx");
		}
		return List.of(TextSheet.recognize(file));
	}

	/**
	 * Returns this sheet as a spreadsheet program shows it: with dates, percentages and
	 * quoted cells.
	 */
	public abstract Sheet asSaved();

	/** Returns the form of the file in words, such as "UTF-8 with commas". */
	public abstract String form();

	/** Returns the file's name, and the sheet's if it is one of a workbook. */
	public String place() {
		return this.name.isEmpty() ? this.file.name() : this.file.name() + ", sheet " + this.name;
	}

	private static boolean beginsWith(byte[] start, int... signature) {
		return start.length >= signature.length
				&& IntStream.range(0, signature.length).allMatch((at) -> (start[at] & 0xFF) == signature[at]);
	}

	/** Reads rows in order, without empty ones, until the reader returns false. */
	private void read(boolean toEnd, Predicate<Row> reader) {
		int[] count = new int[1];
		readCells(toEnd, (number, cells) -> {
			if (++count[0] > MAX_ROWS) {
				throw this.file.refused("has more than %,d rows".formatted(MAX_ROWS));
			}
			if (cells.size() > MAX_COLUMNS) {
				throw refused(number, "", "has more than %,d columns".formatted(MAX_COLUMNS), null);
			}
			Row row = new Row(number, cells);
			return row.isEmpty() || reader.test(row);
		});
	}

	/**
	 * Reads rows in order until the reader returns false.
	 * @param toEnd whether the whole sheet is read, so that its end must be right too
	 */
	abstract void readCells(boolean toEnd, CellReader reader);

	RefusedFileException refused(int row, String column, String reason, @Nullable Throwable cause) {
		return new RefusedFileException(new FileProblem(this.file.name(), row, column, reason), cause);
	}

	public void forEach(Consumer<Row> reader) {
		read(true, (row) -> {
			reader.accept(row);
			return true;
		});
	}

	/** Returns at most the first 16 rows, which contain the headings. */
	public List<Row> head() {
		List<Row> rows = new ArrayList<>();
		read(false, (row) -> {
			rows.add(row);
			return rows.size() < HEAD;
		});
		return rows;
	}

	interface CellReader {

		/** Reads the cells of a row; returns false to stop. */
		boolean read(int row, List<String> cells);

	}

}
