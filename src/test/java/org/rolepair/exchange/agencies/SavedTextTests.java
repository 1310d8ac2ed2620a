package org.rolepair.exchange.agencies;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text files of role tables, as Excel, LibreOffice, Google Sheets and Numbers save them.
 */
class SavedTextTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String MARK = "\uFEFF";

	private static final String HEADINGS = SavedTable.HEADINGS;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource({ "encodings", "separators", "layouts", "headings", "values", "dates", "kinds" })
	void isReadOrRefusedWithWhatToDo(SavedTable saved) {
		assertThat(saved.read(this.folder)).isEqualTo(saved.outcome());
	}

	static Stream<SavedTable> encodings() {
		String cafe = "title;annual_mean_wage;source;period\r\nCaf\u00e9 manager\u2019s \u201caide\u201d;52000;acme;2026\r\n";
		return Stream.of(
				SavedTable.text("Excel's CSV UTF-8", "roles.csv",
						MARK + "title,annual_mean_wage,source,period\r\nCaf\u00e9 aide,\"52,000\",acme,May 2026\r\n",
						"UTF-8 with commas\nCaf\u00e9 aide, 52000 of May 2026\n"),
				SavedTable.text("Excel's CSV in Europe", "roles.csv", WINDOWS, cafe,
						"Windows-1252 with semicolons\nCaf\u00e9 manager\u2019s \u201caide\u201d, 52000 of 2026\n"),
				SavedTable.text("Excel's Unicode text", "roles.txt", StandardCharsets.UTF_16LE,
						MARK + "title\tannual_mean_wage\tdescription\tsource\r\n"
								+ "Caf\u00e9 aide\t\"52,000\"\t\"Says \"\"hello\"\"\nand goes\"\tacme\r\n",
						"UTF-16 with tabs\nCaf\u00e9 aide, Says \"hello\"\nand goes, 52000\n"),
				SavedTable.text("Excel's tab delimited text", "roles.txt", WINDOWS,
						"title\tannual_mean_wage\tsource\tperiod\r\nCaf\u00e9 aide\t\"52,000\"\tacme\t2026\r\n",
						"Windows-1252 with tabs\nCaf\u00e9 aide, 52000 of 2026\n"),
				SavedTable.text("UTF-16 of a big-endian program", "roles.csv", StandardCharsets.UTF_16BE,
						MARK + HEADINGS + "\u00c9diteur,52000,acme,2026\n",
						"UTF-16 with commas\n\u00c9diteur, 52000 of 2026\n"),
				SavedTable.text("UTF-16 without its mark", "roles.csv", StandardCharsets.UTF_16LE,
						HEADINGS + "Cook,52000,acme,2026\n", "UTF-16 with commas\nCook, 52000 of 2026\n"),
				SavedTable.text("Excel's CSV of MS-DOS", "roles.csv", Charset.forName("IBM850"),
						HEADINGS + "Caf\u00e9 aide,52000,acme,2026\n",
						"roles.csv, row 2: isn't in UTF-8 or Windows-1252; save the file in UTF-8\n"),
				SavedTable.text("Excel's CSV of the Macintosh", "roles.csv", Charset.forName("x-MacRoman"),
						HEADINGS + "Caf\u00e9 aide,52000,acme,2026\n",
						"roles.csv, row 2: isn't in UTF-8 or Windows-1252; save the file in UTF-8\n"),
				new SavedTable("two encodings pasted together", "roles.csv",
						bytes((HEADINGS + "Caf\u00e9 aide,1,acme,\n").getBytes(StandardCharsets.UTF_8),
								"Caf\u00e9 owner,2,acme,\n".getBytes(WINDOWS)),
						"roles.csv, row 3: isn't in UTF-8 or Windows-1252; save the file in UTF-8\n"),
				SavedTable.text("emoji", "roles.csv", HEADINGS + "Chief \uD83C\uDF89 officer,52000,acme,2026\n",
						"UTF-8 with commas\nChief \uD83C\uDF89 officer, 52000 of 2026\n"));
	}

	static Stream<SavedTable> separators() {
		return Stream.of(
				SavedTable.text("Numbers in Germany", "roles.csv",
						"title;annual_mean_wage;description;source\nCook;52.000,50;Cooks, bakes, serves, cleans;acme\n",
						"UTF-8 with semicolons\nCook, Cooks, bakes, serves, cleans, 52000.50\n"),
				SavedTable.text("Excel's line that names the separator", "roles.csv",
						"sep=;\r\ntitle;annual_mean_wage;source\r\nCook;many;acme\r\nBaker;52000;acme\r\n",
						"UTF-8 with semicolons\nBaker, 52000\nroles.csv, row 2, column annual_mean_wage: "
								+ "enter a number, such as 33,563 or 16.14, instead of \u201cmany\u201d\n"),
				SavedTable.text("tabs in a .csv", "roles.csv",
						"title\tannual_mean_wage\tsource\nCook, head\t52000\tacme\n",
						"UTF-8 with tabs\nCook, head, 52000\n"),
				SavedTable.text("Google's TSV", "roles.tsv",
						"title\tannual_mean_wage\tsource\r\nCook\t$52,000.00\tacme",
						"UTF-8 with tabs\nCook, 52000.00\n"),
				SavedTable.text("semicolons in a .txt", "roles.txt", "title;annual_mean_wage;source\nCook;52000;acme\n",
						"UTF-8 with semicolons\nCook, 52000\n"),
				SavedTable.text("vertical bars", "roles.csv", "title|annual_mean_wage|source\nCook|\"52,000\"|acme\n",
						"UTF-8 with vertical bars\nCook, 52000\n"),
				SavedTable.text("decimal commas", "roles.csv",
						"title;annual_mean_wage;source\nCook;52000,50;acme\nBaker;52 000;acme\n",
						"UTF-8 with semicolons\nBaker, 52000\nroles.csv, row 2, column annual_mean_wage: "
								+ "use a point for decimals instead of \u201c52000,50\u201d, such as 52000.50\n"));
	}

	static Stream<SavedTable> layouts() {
		return Stream.of(
				SavedTable.text("carriage returns alone", "roles.csv",
						"title,annual_mean_wage,source\rCook,52000,acme\rBaker,48000,acme\r",
						"UTF-8 with commas\nCook, 52000\nBaker, 48000\n"),
				SavedTable.text("LibreOffice's lines in a cell", "roles.csv",
						"\"title\",\"duties\",\"annual_mean_wage\",\"source\"\n\"Cook\",\"Cook\nServe; clean\",52000,\"acme\"\n"
								+ "\"Baker\",\"Bake\",\"lots\",\"acme\"\n",
						"UTF-8 with commas\nCook, Cook + Serve; clean, 52000\nroles.csv, row 3, column annual_mean_wage: "
								+ "enter a number, such as 33,563 or 16.14, instead of \u201clots\u201d\n"),
				SavedTable.text("Google's CSV without a last line end", "roles.csv",
						"title,description,annual_mean_wage,source\r\n\"Cook, head\",\"Says \"\"yes\"\"\",\"$52,000\",acme",
						"UTF-8 with commas\nCook, head, Says \"yes\", 52000\n"),
				SavedTable.text("a title above the headings", "roles.csv",
						"Acme, Inc.: pay of roles, 2026,,\n,,\ntitle,annual_mean_wage,source\nCook,52000,acme\n",
						"UTF-8 with commas\nCook, 52000\n"),
				SavedTable.text("empty rows and columns at the end", "roles.csv",
						"title,annual_mean_wage,source,,,\nCook,52000,acme,,,\n,,,,,\n \u00a0,,\u00a0,,,\n\n",
						"UTF-8 with commas\nCook, 52000\n"),
				SavedTable.text("fewer cells than headings", "roles.csv", HEADINGS + "Cook,52000,acme\nBaker\n",
						"UTF-8 with commas\nCook, 52000\nBaker\n"),
				SavedTable.text("more cells than headings", "roles.csv",
						"title,annual_mean_wage,source\nCook,52,000,acme\nBaker,48000,acme\n",
						"UTF-8 with commas\nBaker, 48000\nroles.csv, row 2, column D: has no heading above it; put texts "
								+ "with commas in quotation marks, or name the column x_note\n"),
				SavedTable.text("a quotation mark that is never closed", "roles.csv",
						HEADINGS + "\"Cook,52000,acme,2026\nBaker,48000,acme,2026\n",
						"roles.csv, row 2: opens a quotation mark here and never closes it\n"),
				SavedTable.text("headings alone", "roles.csv", HEADINGS,
						"roles.csv: has headings, but no row that Rolepair can read\n"),
				SavedTable.text("nothing", "roles.csv", "", "roles.csv: is empty\n"),
				SavedTable.text("no row that can be read", "roles.csv",
						HEADINGS + "Cook,52k,acme,2026\n,48000,acme,2026\n",
						"UTF-8 with commas\nroles.csv, row 2, column annual_mean_wage: enter all digits instead of "
								+ "\u201c52k\u201d, such as 52,000\nroles.csv, row 3, column title: is empty\n"));
	}

	static Stream<SavedTable> headings() {
		return Stream.of(
				SavedTable.text("headings in words", "roles.csv",
						" TITLE ,\"Annual\nMean\u00a0Wage\",Soc-Code,\u200bSource\nCook,52000,35-1011,acme\n",
						"UTF-8 with commas\nCook, 35-1011, 52000\n"),
				SavedTable.text("two headings for one column", "roles.csv",
						"title,Annual Mean Wage,source,annual_mean_wage\nCook,52000,acme,53000\n",
						"roles.csv, row 1, column D: the headings \"Annual Mean Wage\" (column B) and \"annual_mean_wage\" "
								+ "mean the same column; remove one of them\n"),
				SavedTable.text("headings that are no columns", "roles.csv",
						"title,anual_mean_wage,source,Staff number\nCook,52000,acme,7\n",
						"roles.csv, row 1, column anual_mean_wage: isn't a column of a table of roles (did you mean "
								+ "annual_mean_wage?); fix the heading, or begin it with x_ to leave the column out; "
								+ "so do staff number\n"),
				SavedTable.text("columns of the office's own", "roles.csv",
						"title,x_staff number,annual_mean_wage,source,X_Reason\nCook,7,52000,acme,Why?\n",
						"UTF-8 with commas, without [x_staff number, X_Reason]\nCook, 52000\n"),
				SavedTable.text("another heading for the title", "roles.csv",
						"Position title,annual_mean_wage,source\nCook,52000,acme\n",
						"roles.csv: has no table that Rolepair can import; a table of roles needs the column title "
								+ "(is it \"position title\"?)\n"),
				SavedTable.text("the title as personnel systems call it", "roles.csv",
						"Job Title,annual_mean_wage,source\nCook,52000,acme\n", "UTF-8 with commas\nCook, 52000\n"),
				SavedTable.text("two headings for the title", "roles.csv",
						"job_title,Title,annual_mean_wage,source\nCook,Chef,52000,acme\n",
						"roles.csv, row 1, column B: the headings \"job_title\" (column A) and \"Title\" mean the same "
								+ "column; remove one of them\n"));
	}

	static Stream<SavedTable> values() {
		return Stream.of(SavedTable.text("amounts as people write them", "roles.csv",
				"title;annual_mean_wage;salary_range;projected_change;source\n"
						+ "A;$52,000;45,000-60,000;3.5%;acme\nB;52\u202f000;$45,000\u2013$60,000;-3.5 %;acme\n"
						+ "C;US$ 52,000;45 000 to 60 000;+4;acme\nD;52,000 USD;USD 45,000 \u2014 USD 60,000;\u22124;acme\n",
				"UTF-8 with semicolons\nA, 52000, 45000 to 60000, 3.5\nB, 52000, 45000 to 60000, -3.5\n"
						+ "C, 52000, 45000 to 60000, 4\nD, 52000, 45000 to 60000, -4\n"),
				SavedTable.text("amounts that can't be read", "roles.csv",
						"title;annual_mean_wage;source\nA;52.000;acme\nB;52k;acme\nC;(1,200);acme\nD;52,000/yr;acme\n"
								+ "E;1E+05;acme\nF;45,000-60,000;acme\nG;'52000;acme\nH;TRUE;acme\n",
						"""
								UTF-8 with semicolons
								roles.csv, row 2, column annual_mean_wage: “52.000” can mean two numbers. Enter 52,000 for thousands, or 52.00 for decimals
								roles.csv, row 3, column annual_mean_wage: enter all digits instead of “52k”, such as 52,000
								roles.csv, row 4, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “(1,200)”
								roles.csv, row 5, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “52,000/yr”
								roles.csv, row 6, column annual_mean_wage: enter all digits instead of “1E+05”, such as 1,000,000
								roles.csv, row 7, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “45,000-60,000”
								roles.csv, row 8, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “'52000”
								roles.csv, row 9, column annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “TRUE”
								"""),
				SavedTable.text("a row with many mistakes", "roles.csv",
						"title,soc_code,annual_mean_wage,annual_median_wage,salary_range,source,period,article\n"
								+ ",291141,52k,52.000,45k,acme,5/4/2026,the\n",
						"""
								UTF-8 with commas
								roles.csv, row 2, column soc_code: isn't a SOC code; did you mean 29-1141?; also title: is empty; also annual_mean_wage: enter all digits instead of “52k”, such as 52,000; also period: "5/4/2026" can mean May 4, 2026 or April 5, 2026; enter 2026-05 or 2026-04; also annual_median_wage: “52.000” can mean two numbers. Enter 52,000 for thousands, or 52.00 for decimals; and 1 more
								"""),
				SavedTable.text("cells that say nothing", "roles.csv",
						"title,annual_mean_wage,typical_entry_education,description,source\nA,N/A,,,acme\nB,-,,,acme\n"
								+ "C,1,n/a,,acme\nD,1,,TBD,acme\nE,withheld,None,,acme\n",
						"""
								UTF-8 with commas
								E, WITHHELD, None
								roles.csv, row 2, column annual_mean_wage: "N/A" doesn't say why there's no figure; empty the cell, or enter not-published, not-applicable or not-yet-entered
								roles.csv, row 3, column annual_mean_wage: "-" doesn't say why there's no figure; empty the cell, or enter not-published, not-applicable or not-yet-entered
								roles.csv, row 4, column typical_entry_education: "n/a" doesn't say why there's no figure; empty the cell, or enter not-published, not-applicable or not-yet-entered
								roles.csv, row 5, column description: "TBD" says nothing; enter a text, or empty the cell
								"""),
				SavedTable.text("errors of formulas", "roles.csv",
						"Title,Annual mean wage,Source,x_sum\n#REF!,1,acme,\nA,#N/A,acme,\nB,Err:502,acme,\nC,1,#NAME?,\n"
								+ "D,########,acme,\nE,2,acme,#DIV/0!\n",
						"""
								UTF-8 with commas, without [x_sum]
								E, 2
								roles.csv, row 2, column Title: has the error #REF! of a formula; correct it, or empty the cell
								roles.csv, row 3, column Annual mean wage: has the error #N/A of a formula; correct it, or empty the cell
								roles.csv, row 4, column Annual mean wage: has the error Err:502 of a formula; correct it, or empty the cell
								roles.csv, row 5, column Source: has the error #NAME? of a formula; correct it, or empty the cell
								roles.csv, row 6, column Annual mean wage: shows no value; make the column wider, and save the table again
								"""));
	}

	static Stream<SavedTable> dates() {
		return Stream.of(SavedTable.text("periods as programs and people write them", "roles.csv",
				"title,annual_mean_wage,source,period\nA,1,acme,May 2026\nB,1,acme,2026-05-01\nC,1,acme,5/1/2026\n"
						+ "D,1,acme,1 May 2026\nE,1,acme,May-26\nF,1,acme,1-May-26\nG,1,acme,2024-34\n"
						+ "H,1,acme,2024\u201334\nI,1,acme,05/2026\nJ,1,acme,01.05.2026\nK,1,acme,5/17/2026\n"
						+ "L,1,acme,17/5/2026\nM,1,acme,2026-05-01 00:00:00\nN,1,acme,Sept-2026\nO,1,acme,2026\n",
				"""
						UTF-8 with commas
						A, 1 of May 2026
						B, 1 of May 2026
						C, 1 of May 2026
						D, 1 of May 2026
						E, 1 of May 2026
						F, 1 of May 2026
						G, 1 of 2024-34
						H, 1 of 2024–34
						I, 1 of May 2026
						J, 1 of May 2026
						K, 1 of May 17, 2026
						L, 1 of May 17, 2026
						M, 1 of May 2026
						N, 1 of September 2026
						O, 1 of 2026
						"""),
				SavedTable.text("periods that can't be read", "roles.csv",
						HEADINGS + "A,1,acme,5/4/2026\nB,1,acme,46143\nC,1,acme,26-May\nD,1,acme,Q2 2026\n",
						"""
								UTF-8 with commas
								roles.csv, row 2, column period: "5/4/2026" can mean May 4, 2026 or April 5, 2026; enter 2026-05 or 2026-04
								roles.csv, row 3, column period: "46143" is a spreadsheet's number for May 1, 2026; format the column as dates or as text
								roles.csv, row 4, column period: "26-May" has no month; enter it as "2025-05", "May 2025" or "2025", or in parentheses after other words: "Spring survey (2025-05)"
								roles.csv, row 5, column period: "Q2 2026" has no month; enter it as "2025-05", "May 2025" or "2025", or in parentheses after other words: "Spring survey (2025-05)"
								"""),
				SavedTable.text("codes that a program has changed", "roles.csv",
						"title,soc_code,onet_soc_code\nA,Nov-11,\nB,291141,\nC,11/1/2011,\nD,29\u20131141,\nE,,29-1141\n"
								+ "F,29-1141,29-1141.00\nG,29.1141,\nH,2011-11-01,\n",
						"""
								UTF-8 with commas
								F, 29-1141
								roles.csv, row 2, column soc_code: is a date that a spreadsheet made of a SOC code; format the column as text and enter the code again
								roles.csv, row 3, column soc_code: isn't a SOC code; did you mean 29-1141?
								roles.csv, row 4, column soc_code: is a date that a spreadsheet made of a SOC code (was it 11-2011?); format the column as text and enter the code again
								roles.csv, row 5, column soc_code: isn't a SOC code; did you mean 29-1141?
								roles.csv, row 6, column onet_soc_code: isn't an O*NET-SOC code; did you mean 29-1141.00?
								roles.csv, row 8, column soc_code: isn't a SOC code; did you mean 29-1141?
								roles.csv, row 9, column soc_code: is a date that a spreadsheet made of a SOC code (was it 11-2011?); format the column as text and enter the code again
								"""),
				SavedTable.text("ranges that became dates", "roles.csv",
						"title,time_to_become,source\nA,4-Feb,acme\nB,2026-02-04,acme\nC,2 to 4,acme\nD,2-4,acme\n",
						"""
								UTF-8 with commas
								C, 2 to 4
								D, 2 to 4
								roles.csv, row 2, column time_to_become: enter the number again instead of the date “4-Feb”, which a spreadsheet may have made of it
								roles.csv, row 3, column time_to_become: enter the number again instead of the date “2026-02-04”, which a spreadsheet may have made of it
								"""));
	}

	static Stream<SavedTable> kinds() {
		byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		String html = "<html><body><table><tr><td>title</td><td>annual_mean_wage</td></tr></table></body></html>";
		return Stream.of(new SavedTable("an .xls renamed to .csv", "roles.csv", compound,
				"roles.csv: has a password or is in the older .xls format; save it as .xlsx without a password\n"),
				new SavedTable("an .xls", "roles.xls", compound,
						"roles.xls: is another kind of workbook; save it as .xlsx\n"),
				SavedTable.text("a web page named .xls", "roles.xls", html,
						"roles.xls: is another kind of workbook; save it as .xlsx\n"),
				SavedTable.text("a web page named .csv", "roles.csv", html,
						"roles.csv: is a web page or XML, despite its name; open it in a spreadsheet program and save it "
								+ "as .xlsx\n"),
				SavedTable.text("notes with a quotation mark", "notes.txt",
						"Read \"this\" first:\n\"Roles are in the other file\n",
						"notes.txt: has no table that Rolepair can import; check its headings, or fill in the template\n"),
				SavedTable.text("an open quotation mark in a .txt", "roles.txt", HEADINGS + "\"Cook,52000,acme,2026\n",
						"roles.txt, row 2: opens a quotation mark here and never closes it\n"),
				SavedTable.text("an .ods", "roles.ods", "PK",
						"roles.ods: is another program's spreadsheet; save it as " + ".xlsx or .csv\n"));
	}

	private static byte[] bytes(byte[] first, byte[] second) {
		byte[] all = new byte[first.length + second.length];
		System.arraycopy(first, 0, all, 0, first.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

}
