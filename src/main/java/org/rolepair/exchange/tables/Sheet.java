package org.rolepair.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * One sheet of a workbook, or the rows of a text file.
 */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public abstract class Sheet {

	/** How older workbooks and password-protected ones begin. */
	private static final int[] COMPOUND = { 0xD0, 0xCF, 0x11, 0xE0 };

	private static final int[] PACKED = { 'P', 'K' };

	private static final int HEAD = 16;

	private final InputFile file;

	private final String name;

	/**
	 * Look into a file.
	 * @param file a workbook, or comma- or tab-separated text
	 * @return its sheets in their order; one for text
	 * @throws RefusedFileException when it is not what its name says
	 */
	public static List<Sheet> of(InputFile file) {
		byte[] start = file.start();
		if (start.length == 0) {
			throw file.refused("is empty");
		}
		if (beginsWith(start, COMPOUND)) {
			throw file.refused("is protected by a password, or in the older .xls format; save it as .xlsx without one");
		}
		boolean packed = beginsWith(start, PACKED);
		if (file.hasEnding(".xlsx")) {
			if (!packed) {
				throw file.refused("is no .xlsx workbook, whatever its name says");
			}
			return WorkbookSheet.sheets(file);
		}
		if (packed) {
			throw file.refused("is a packed file, not the text that its name says");
		}
		return List.of(new TextSheet(file));
	}

	private static boolean beginsWith(byte[] start, int... signature) {
		return start.length >= signature.length
				&& IntStream.range(0, signature.length).allMatch((at) -> (start[at] & 0xFF) == signature[at]);
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
