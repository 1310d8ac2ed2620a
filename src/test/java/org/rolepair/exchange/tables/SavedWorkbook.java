package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An .xlsx workbook as spreadsheet programs save it, with several sheets and formats. */
public final class SavedWorkbook {

	public static final int DATE = 1;

	public static final int MONTH = 2;

	public static final int DOLLARS = 3;

	public static final int PERCENT = 4;

	public static final int WHOLE_PERCENT = 5;

	public static final int TEXT = 6;

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STYLES = """
			<styleSheet xmlns="%s"><numFmts count="3"><numFmt numFmtId="164" formatCode="mmm\\-yy"/>
			<numFmt numFmtId="165" formatCode="&quot;$&quot;#,##0_);[Red]\\(&quot;$&quot;#,##0\\)"/>
			<numFmt numFmtId="166" formatCode="0.0%%"/></numFmts>
			<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
			<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0"/>
			<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>
			<xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/>
			<xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs>
			</styleSheet>""".formatted(MAIN);

	private final List<String> names = new ArrayList<>();

	private final List<String> sheets = new ArrayList<>();

	private String properties = "";

	/** Counts days from 1904, as Excel did on the Macintosh. */
	public SavedWorkbook from1904() {
		this.properties = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	/** Adds a sheet of rows, each made by {@link #row} or {@link #hidden}. */
	public SavedWorkbook sheet(String name, String... rows) {
		this.names.add(name);
		this.sheets.add(String.join("", rows));
		return this;
	}

	/** Returns a row of cells; one that is not made here is a text. */
	public static String row(int number, String... cells) {
		return row(number, "", cells);
	}

	public static String hidden(int number, String... cells) {
		return row(number, " hidden=\"1\"", cells);
	}

	private static String row(int number, String attributes, String... cells) {
		StringBuilder row = new StringBuilder("<row r=\"%d\"%s>".formatted(number, attributes));
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				String cell = cells[i].startsWith("<c") ? cells[i] : text(cells[i]);
				row.append(cell.replaceFirst("<c", "<c r=\"%s%d\"".formatted(WorkbookSheet.letters(i), number)));
			}
		}
		return row.append("</row>").toString();
	}

	/** Returns a number in one of the formats, 0 for none. */
	public static String number(int style, String number) {
		return "<c s=\"%d\"><v>%s</v></c>".formatted(style, number);
	}

	/** Returns the cell of a formula with its stored result of a type: n, str, b or e. */
	public static String formula(String type, String result) {
		return "<c t=\"%s\"><f>A1</f><v>%s</v></c>".formatted(type, result);
	}

	public static String error(String error) {
		return "<c t=\"e\"><v>%s</v></c>".formatted(error);
	}

	public static String yes() {
		return "<c t=\"b\"><v>1</v></c>";
	}

	/** Returns a text in pieces of different fonts. */
	public static String text(String... runs) {
		String pieces = List.of(runs)
			.stream()
			.map((run) -> "<r><t xml:space=\"preserve\">%s</t></r>".formatted(run))
			.collect(Collectors.joining());
		return "<c t=\"inlineStr\"><is>%s</is></c>".formatted(pieces);
	}

	public byte[] bytes() {
		List<String> parts = new ArrayList<>();
		StringBuilder types = new StringBuilder();
		StringBuilder listed = new StringBuilder();
		StringBuilder relations = new StringBuilder(relation("styles", "styles.xml", 0));
		for (int i = 1; i <= this.sheets.size(); i++) {
			types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"".formatted(i)
					+ "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
			listed.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(this.names.get(i - 1), i, i));
			relations.append(relation("worksheet", "worksheets/sheet" + i + ".xml", i));
			parts.addAll(List.of("xl/worksheets/sheet" + i + ".xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
					+ this.sheets.get(i - 1) + "</sheetData></worksheet>"));
		}
		parts.addAll(List.of("[Content_Types].xml",
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
						+ "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
						+ "PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
						+ "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
						+ "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" + types + "</Types>",
				"_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml", 1)), "xl/workbook.xml",
				"<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + this.properties + "<sheets>"
						+ listed + "</sheets></workbook>",
				"xl/_rels/workbook.xml.rels", relations(relations.toString()), "xl/styles.xml", STYLES));
		return zip(parts.toArray(String[]::new));
	}

	private static String relation(String type, String target, int number) {
		return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(number, RELATIONS, type, target);
	}

	private static String relations(String all) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
				+ "</Relationships>";
	}

	/** Returns an archive of names and texts. */
	public static byte[] zip(String... namesAndTexts) {
		try {
			Path file = Files.createTempFile("saved", ".zip");
			GivenWorkbook.zip(file, namesAndTexts);
			byte[] bytes = Files.readAllBytes(file);
			Files.delete(file);
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
