package org.rolepair.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.lang3.function.FailableConsumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A sheet of an .xlsx workbook, read from the file row by row. */
final class WorkbookSheet extends Sheet {

	private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

	private final int index;

	private final boolean formatted;

	private WorkbookSheet(InputFile file, String name, int index, boolean formatted) {
		super(file, name);
		this.index = index;
		this.formatted = formatted;
	}

	static List<Sheet> sheets(InputFile file) {
		Archives.check(file);
		List<Sheet> sheets = new ArrayList<>();
		open(file, PLAIN, (workbook) -> workbook.getSheets()
			.forEach((sheet) -> sheets.add(new WorkbookSheet(file, sheet.getName(), sheet.getIndex(), false))));
		if (sheets.isEmpty()) {
			throw file.refused("is a workbook without sheets");
		}
		return sheets;
	}

	@Override
	public Sheet asSaved() {
		return new WorkbookSheet(file(), name(), this.index, Archives.has(file(), "styles.xml"));
	}

	@Override
	public String form() {
		long[] hidden = new long[1];
		open(file(), PLAIN, (workbook) -> {
			try (Stream<Row> rows = workbook.getSheet(this.index).orElseThrow().openStream()) {
				hidden[0] = rows.filter(Row::isHidden).count();
			}
		});
		String sheet = "a workbook, sheet " + name();
		return (hidden[0] == 0) ? sheet : sheet + " with its hidden rows (%,d)".formatted(hidden[0]);
	}

	@Override
	void readCells(boolean toEnd, CellReader reader) {
		open(file(), this.formatted ? WITH_FORMATS : PLAIN, (workbook) -> {
			CellFormats formats = new CellFormats(workbook.isDate1904());
			try (Stream<Row> rows = workbook.getSheet(this.index).orElseThrow().openStream()) {
				rows.allMatch((row) -> reader.read(row.getRowNum(), cells(row, formats)));
			}
		});
	}

	private List<String> cells(Row row, CellFormats formats) {
		List<String> cells = new ArrayList<>(row.getCellCount());
		for (Cell cell : row) {
			cells.add((cell == null) ? "" : text(row.getRowNum(), cells.size(), cell, formats));
		}
		return cells;
	}

	/** Returns a cell's text; for a formula, the result stored in the workbook. */
	private String text(int row, int column, Cell cell, CellFormats formats) {
		if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
			throw refused(row, letters(column),
					"has a formula without a stored result; open the workbook in a spreadsheet program and save it",
					null);
		}
		String raw = (cell.getType() == CellType.FORMULA) ? cell.getRawValue() : cell.getText();
		if (raw.length() > MAX_CELL_LENGTH) {
			throw refused(row, letters(column), "has a text that is too long for a cell", null);
		}
		boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
		if (cell.getType() == CellType.BOOLEAN && this.formatted) {
			return raw.toUpperCase(Locale.ROOT);
		}
		String plain = number ? CellNumber.shortest(cell.getRawValue()) : raw;
		return (number && this.formatted) ? formats.shown(cell, plain) : plain;
	}

	static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? last : letters(column / 26 - 1) + last;
	}

	private static void open(InputFile file, ReadingOptions options,
			FailableConsumer<ReadableWorkbook, IOException> reader) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), options)) {
			reader.accept(workbook);
		}
		catch (ExcelReaderException | IOException ex) {
			throw file.refused("is damaged, so Rolepair can't read its workbook", ex);
		}
	}

}
