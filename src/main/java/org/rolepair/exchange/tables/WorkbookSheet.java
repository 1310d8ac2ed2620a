package org.rolepair.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** A sheet of an .xlsx workbook, read from the file row by row. */
final class WorkbookSheet extends Sheet {

	private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

	private final int index;

	private WorkbookSheet(InputFile file, String name, int index) {
		super(file, name);
		this.index = index;
	}

	static List<Sheet> sheets(InputFile file) {
		Archives.check(file);
		List<Sheet> sheets = new ArrayList<>();
		open(file, (workbook) -> workbook.getSheets()
			.forEach((sheet) -> sheets.add(new WorkbookSheet(file, sheet.getName(), sheet.getIndex()))));
		if (sheets.isEmpty()) {
			throw file.refused("is a workbook without sheets");
		}
		return sheets;
	}

	@Override
	void read(Predicate<Row> reader) {
		open(file(), (workbook) -> {
			try (Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getSheet(this.index)
				.orElseThrow()
				.openStream()) {
				int count = 0;
				for (Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator(); all.hasNext();) {
					if (++count > FileLimits.ROWS) {
						throw file().refused("has more than %,d rows".formatted(FileLimits.ROWS));
					}
					Row row = row(all.next());
					if (!row.isEmpty() && !reader.test(row)) {
						return;
					}
				}
			}
		});
	}

	private Row row(org.dhatim.fastexcel.reader.Row row) {
		int width = row.getCellCount();
		if (width > FileLimits.COLUMNS) {
			throw refused(row.getRowNum(), "", "has more than %,d columns".formatted(FileLimits.COLUMNS));
		}
		List<String> cells = new ArrayList<>(width);
		for (Cell cell : row) {
			cells.add((cell == null) ? "" : text(row.getRowNum(), cells.size(), cell));
		}
		return new Row(row.getRowNum(), cells);
	}

	/** Returns a cell's text; for a formula, the result stored in the workbook. */
	private String text(int row, int column, Cell cell) {
		boolean stored = cell.getRawValue() != null && !cell.getRawValue().isEmpty();
		if (cell.getType() == CellType.FORMULA && !stored) {
			throw refused(row, letters(column),
					"has a formula without a stored result; open the workbook in a spreadsheet program and save it");
		}
		String raw = (cell.getType() == CellType.FORMULA) ? cell.getRawValue() : cell.getText();
		if (raw.length() > FileLimits.CELL) {
			throw refused(row, letters(column), "has a text that is too long for a cell");
		}
		boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
		return number ? CellNumber.shortest(cell.getRawValue()) : raw;
	}

	private RefusedFileException refused(int row, String column, String reason) {
		return new RefusedFileException(new FileProblem(file().name(), row, column, reason));
	}

	static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? last : letters(column / 26 - 1) + last;
	}

	private static void open(InputFile file, WorkbookReader reader) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), OPTIONS)) {
			reader.read(workbook);
		}
		catch (ExcelReaderException | IOException ex) {
			throw file.refused("is damaged, so Rolepair can't read its workbook", ex);
		}
	}

	@FunctionalInterface
	private interface WorkbookReader {

		void read(ReadableWorkbook workbook) throws IOException;

	}

}
