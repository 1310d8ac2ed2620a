package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.exchange.tables.SavedWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.exchange.tables.SavedWorkbook.number;
import static org.rolepair.exchange.tables.SavedWorkbook.row;
import static org.rolepair.exchange.tables.SavedWorkbook.text;

/** Workbooks of role tables, as Excel, LibreOffice and Google Sheets save them. */
class SavedWorkbookTests {

	private static final String HEADINGS = row(1, "title", "annual_mean_wage", "source", "period");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource({ "formats", "formulas", "layouts", "kinds" })
	void isReadOrRefusedWithWhatToDo(SavedTable saved) {
		assertThat(saved.read(this.folder)).isEqualTo(saved.outcome());
	}

	static Stream<SavedTable> formats() {
		return Stream.of(
				workbook("dates",
						new SavedWorkbook().sheet("Roles", HEADINGS,
								row(2, "A", number(0, "1"), "acme", number(SavedWorkbook.DATE, "46143")),
								row(3, "B", number(0, "1"), "acme", number(SavedWorkbook.MONTH, "46143")),
								row(4, "C", number(0, "1"), "acme", number(SavedWorkbook.DATE, "46159.5")),
								row(5, "D", number(0, "1"), "acme", number(0, "2026")),
								row(6, "E", number(0, "1"), "acme", number(0, "46143"))),
						"""
								a workbook, sheet Roles
								A, 1 of May 2026
								B, 1 of May 2026
								C, 1 of May 17, 2026
								D, 1 of 2026
								roles.xlsx, sheet Roles, row 6, column period: "46143" is a spreadsheet's number for May 1, 2026; format the column as dates or as text
								"""),
				workbook("dates counted from 1904",
						new SavedWorkbook().from1904()
							.sheet("Roles", HEADINGS,
									row(2, "A", number(0, "1"), "acme", number(SavedWorkbook.MONTH, "44681"))),
						"a workbook, sheet Roles\nA, 1 of May 2026\n"),
				workbook("percentages and amounts", new SavedWorkbook().sheet("Roles",
						row(1, "Title", "Annual Mean Wage", "Projected Change", "LGBT share", "Source"),
						row(2, "A", number(SavedWorkbook.DOLLARS, "52000"),
								number(SavedWorkbook.PERCENT, "3.5000000000000003E-2"),
								number(SavedWorkbook.WHOLE_PERCENT, "7.0000000000000007E-2"), "acme"),
						row(3, "B", number(SavedWorkbook.DOLLARS, "52000.4"),
								number(SavedWorkbook.PERCENT, "-3.5000000000000003E-2"), number(0, "7"), "acme"),
						row(4, "C", number(SavedWorkbook.PERCENT, "0.5"), "", "", "acme")),
						"""
								a workbook, sheet Roles
								A, 52000, 3.5, 7
								B, 52000.4, -3.5, 7
								roles.xlsx, sheet Roles, row 4, column Annual Mean Wage: enter a number here instead of the percentage “50%”
								"""),
				workbook("numbers as text and truth values",
						new SavedWorkbook().sheet("Roles", HEADINGS,
								row(2, "A", "<c s=\"6\" t=\"inlineStr\"><is><t>52,000</t></is></c>", "acme"),
								row(3, "B", SavedWorkbook.yes(), "acme"),
								row(4, text("C", "hief ", "of staff"), number(0, "1E5"), "acme")),
						"""
								a workbook, sheet Roles
								A, 52000
								Chief of staff, 100000
								roles.xlsx, sheet Roles, row 3, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “TRUE”
								"""),
				workbook("codes and ranges that became dates",
						new SavedWorkbook().sheet("Roles", row(1, "title", "soc_code", "time_to_become", "source"),
								row(2, "A", number(SavedWorkbook.MONTH, "40848"), "", ""),
								row(3, "B", "", number(SavedWorkbook.DATE, "46057"), "acme"),
								row(4, "C", number(0, "291141"), "", ""), row(5, "D", "29-1141", "2 to 4", "acme")),
						"""
								a workbook, sheet Roles
								D, 29-1141, 2 to 4
								roles.xlsx, sheet Roles, row 2, column soc_code: is a date that a spreadsheet made of a SOC code (was it 11-2011?); format the column as text and enter the code again
								roles.xlsx, sheet Roles, row 3, column time_to_become: enter the number again instead of the date “2026-02-04”, which a spreadsheet may have made of it
								roles.xlsx, sheet Roles, row 4, column soc_code: isn't a SOC code; did you mean 29-1141?
								"""));
	}

	static Stream<SavedTable> formulas() {
		return Stream.of(
				workbook("formulas with their results",
						new SavedWorkbook().sheet("Roles", HEADINGS,
								row(2, SavedWorkbook.formula("str", "Cook"), SavedWorkbook.formula("n", "52000"),
										"acme", SavedWorkbook.formula("str", "")),
								row(3, "Baker", SavedWorkbook.formula("e", "#N/A"), "acme"),
								row(4, "Server", SavedWorkbook.error("#REF!"), "acme")),
						"""
								a workbook, sheet Roles
								Cook, 52000
								roles.xlsx, sheet Roles, row 3, column annual_mean_wage: has the error #N/A of a formula; correct it, or empty the cell
								roles.xlsx, sheet Roles, row 4, column annual_mean_wage: has the error #REF! of a formula; correct it, or empty the cell
								"""),
				workbook("results of formulas with rests",
						new SavedWorkbook().sheet("Roles",
								row(1, "title", "annual_mean_wage", "projected_change", "source"),
								row(2, "Cook", number(SavedWorkbook.DOLLARS, "53559.999999999993"),
										number(SavedWorkbook.PERCENT, "0.33333333333333331"), "acme"),
								row(3, "Baker", number(SavedWorkbook.DOLLARS, "52000.400000000001"),
										number(SavedWorkbook.PERCENT, "0.14500000000000002"), "acme")),
						"""
								a workbook, sheet Roles
								Baker, 52000.4, 14.5
								roles.xlsx, sheet Roles, row 2, column projected_change: use up to 6 decimal places
								"""),
				workbook("a formula without its result",
						new SavedWorkbook().sheet("Roles", HEADINGS, row(2, "Cook", "<c><f>B3</f></c>", "acme")),
						"roles.xlsx, row 2, column B: has a formula without a stored result; open the workbook in a "
								+ "spreadsheet program and save it\n"));
	}

	static Stream<SavedTable> layouts() {
		return Stream.of(workbook("several sheets",
				new SavedWorkbook().sheet("Empty")
					.sheet("Roles", HEADINGS, row(2, "Cook", number(0, "52000"), "acme"))
					.sheet("Notes", row(1, "Ask Kim before changing this")),
				"a workbook, sheet Roles\nCook, 52000\nroles.xlsx, sheet Notes: has no table that Rolepair can import; check its headings, or fill in the template\n"),
				workbook("a merged title above the headings",
						new SavedWorkbook().sheet("Roles", row(1, "Pay of roles, Acme"), row(2, "", "as of May 2026"),
								row(4, "Title", "Annual mean wage", "Source"),
								row(5, "Cook", number(0, "52000"), "acme"), row(9, "", "", "")),
						"a workbook, sheet Roles\nCook, 52000\n"),
				workbook("hidden rows",
						new SavedWorkbook().sheet("Roles", HEADINGS, row(2, "Cook", number(0, "52000"), "acme"),
								SavedWorkbook.hidden(3, "Baker", number(0, "48000"), "acme")),
						"a workbook, sheet Roles with its hidden rows (1)\nCook, 52000\nBaker, 48000\n"),
				workbook("lines in a cell",
						new SavedWorkbook().sheet("Roles", row(1, "title", "duties", "Annual\nmean wage", "source"),
								row(2, "Cook", "Cook&#10;Serve; clean", number(0, "52000"), "acme")),
						"a workbook, sheet Roles\nCook, Cook + Serve; clean, 52000\n"),
				workbook("two sheets of roles",
						new SavedWorkbook().sheet("North", HEADINGS, row(2, "Cook", number(0, "52000"), "acme"))
							.sheet("South", HEADINGS, row(2, "Baker", number(0, "48000"), "acme")),
						"a workbook, sheet North\na workbook, sheet South\nCook, 52000\nBaker, 48000\n"));
	}

	static Stream<SavedTable> kinds() {
		byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		byte[] good = new SavedWorkbook().sheet("Roles", HEADINGS).bytes();
		return Stream.of(new SavedTable("a workbook with a password", "roles.xlsx", compound,
				"roles.xlsx: has a password or is in the older .xls format; save it as .xlsx without a password\n"),
				new SavedTable("a workbook named .csv", "roles.csv", good,
						"roles.csv: is a packed file, not text, despite its name; if it's a workbook, end its name in "
								+ ".xlsx\n"),
				SavedTable.text("an .ods named .xlsx", "roles.xlsx",
						"PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
						"roles.xlsx: is an OpenDocument spreadsheet, despite its name; save it as .xlsx or .csv\n"),
				SavedTable.text("text named .xlsx", "roles.xlsx", SavedTable.HEADINGS,
						"roles.xlsx: isn't an .xlsx workbook, despite its name; save it as one, or end its name in "
								+ ".csv\n"),
				new SavedTable("headings alone", "roles.xlsx", good,
						"roles.xlsx: has headings, but no row that Rolepair can read\n"),
				new SavedTable("half of a workbook", "roles.xlsx", java.util.Arrays.copyOf(good, good.length / 2),
						"roles.xlsx: is damaged or encrypted, so Rolepair can't unpack it\n"));
	}

	private static SavedTable workbook(String what, SavedWorkbook workbook, String outcome) {
		return new SavedTable(what, "roles.xlsx", workbook.bytes(), outcome);
	}

}
