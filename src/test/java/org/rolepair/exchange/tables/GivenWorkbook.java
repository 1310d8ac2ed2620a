package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that a test writes by hand, good or bad.
 */
public final class GivenWorkbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private GivenWorkbook() {
	}

	/**
	 * Write a workbook of one sheet.
	 * @param path where
	 * @param rows the rows of the sheet as XML
	 * @return the file
	 */
	public static InputFile ofRows(Path path, String rows) {
		return ofSheet(path, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
	}

	static InputFile ofSheet(Path path, String sheet) {
		return zip(path, "[Content_Types].xml",
				"""
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
						<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
						<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
						</Types>""",
				"_rels/.rels", relation("officeDocument", "xl/workbook.xml"), "xl/workbook.xml",
				"<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
						+ "\"><sheets><sheet name=\"Table\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"),
				"xl/worksheets/sheet1.xml", sheet);
	}

	private static String relation(String type, String target) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
				+ "\"/></Relationships>";
	}

	/**
	 * Write an archive.
	 * @param path where
	 * @param namesAndTexts the name of each file, and its text
	 * @return the file
	 */
	static InputFile zip(Path path, String... namesAndTexts) {
		try (OutputStream file = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new InputFile(path.getFileName().toString(), path);
	}

}
