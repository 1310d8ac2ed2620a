package org.rolepair.exchange.roletable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The template in a spreadsheet program, where a person fills rows and saves the file.
 */
public final class FilledTemplate implements AutoCloseable {

	private final XSSFWorkbook workbook;

	public FilledTemplate(byte[] template) {
		try {
			this.workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	XSSFWorkbook workbook() {
		return this.workbook;
	}

	/** The sheet that opens. */
	Sheet sheet() {
		return this.workbook.getSheetAt(this.workbook.getActiveSheetIndex());
	}

	/**
	 * Fills the next row.
	 * @param headingsAndCells headings, each followed by text or a number
	 */
	public FilledTemplate row(Object... headingsAndCells) {
		Row row = sheet().createRow(sheet().getLastRowNum() + 1);
		for (int i = 0; i < headingsAndCells.length; i += 2) {
			Cell cell = row.createCell(column((String) headingsAndCells[i]));
			cell.setCellStyle(sheet().getColumnStyle(cell.getColumnIndex()));
			if (headingsAndCells[i + 1] instanceof Number number) {
				cell.setCellValue(number.doubleValue());
			}
			else {
				cell.setCellValue((String) headingsAndCells[i + 1]);
			}
		}
		return this;
	}

	int column(String heading) {
		for (Cell cell : sheet().getRow(0)) {
			if (cell.getStringCellValue().equals(heading)) {
				return cell.getColumnIndex();
			}
		}
		throw new IllegalArgumentException("The template has no column " + heading);
	}

	/** What the drop-down list of a column's cells has, by its named range. */
	public List<String> offered(String heading) {
		int column = column(heading);
		Name name = sheet().getDataValidations()
			.stream()
			.filter((list) -> list.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
			.map((list) -> this.workbook.getName(list.getValidationConstraint().getFormula1()))
			.findFirst()
			.orElseThrow();
		AreaReference area = this.workbook.getCreationHelper().createAreaReference(name.getRefersToFormula());
		CellReference first = area.getFirstCell();
		return IntStream.rangeClosed(first.getRow(), area.getLastCell().getRow())
			.mapToObj((row) -> this.workbook.getSheet(first.getSheetName())
				.getRow(row)
				.getCell(first.getCol())
				.getStringCellValue())
			.toList();
	}

	/** Returns the saved file. */
	public byte[] save() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
