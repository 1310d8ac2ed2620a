package org.rolepair.exchange.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BadFilesTests {

	private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>32.659999999999997</v></c>"
			+ "<c r=\"C1\" t=\"inlineStr\"><is><t>text</t></is></c></row>";

	@TempDir
	private Path folder;

	@Test
	void workbookIsReadWithTheShortestNumbersAndItsGaps() {
		InputFile file = GivenWorkbook.ofRows(path("good.xlsx"), ROW);
		assertThat(read(file)).containsExactly(new Row(1, List.of("32.66", "", "text")));
	}

	@Test
	void emptyFile() throws IOException {
		assertRefused(bytes("empty.xlsx", new byte[0]), "empty.xlsx: is empty");
		assertRefused(bytes("empty.csv", new byte[0]), "empty.csv: is empty");
	}

	@Test
	void protectedOrOlderWorkbook() throws IOException {
		assertRefused(bytes("secret.xlsx", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 }),
				"has a password");
	}

	@Test
	void mislabelledFiles() throws IOException {
		assertRefused(bytes("text.xlsx", "a,b,c\n".getBytes(StandardCharsets.UTF_8)), "isn't an .xlsx workbook");
		byte[] workbook = Files.readAllBytes(GivenWorkbook.ofRows(path("book.xlsx"), ROW).path());
		assertRefused(bytes("book.csv", workbook), "is a packed file");
		assertRefused(new InputFile("table.pdf", Files.write(path("table.pdf"), new byte[] { 1 })), "isn't a table");
	}

	@Test
	void truncatedWorkbook() throws IOException {
		byte[] whole = Files.readAllBytes(GivenWorkbook.ofRows(path("whole.xlsx"), ROW).path());
		for (int length = 10; length < whole.length; length += 97) {
			assertRefused(bytes("half.xlsx", Arrays.copyOf(whole, length)), "half.xlsx");
		}
	}

	@Test
	void workbookWithBrokenXml() {
		assertRefused(GivenWorkbook.ofSheet(path("broken.xlsx"), "<worksheet><sheetData><row r=\"1\"><c"),
				"is damaged");
	}

	@Test
	void workbookWithoutItsParts() {
		assertRefused(GivenWorkbook.zip(path("parts.xlsx"), "hello.txt", "hello"), "is damaged");
	}

	@Test
	void billionLaughs() {
		assertIsNotResolved("laughs.xlsx", "<!ENTITY z \"ha\"><!ENTITY y \"&z;&z;&z;&z;&z;&z;&z;&z;\">"
				+ "<!ENTITY x \"&y;&y;&y;&y;&y;&y;&y;&y;\"><!ENTITY a \"&x;&x;&x;&x;&x;&x;&x;&x;\">", "haha");
	}

	@Test
	void externalEntity() throws IOException {
		Path secret = Files.writeString(path("secret.txt"), "the secret");
		assertIsNotResolved("entity.xlsx", "<!ENTITY a SYSTEM \"" + secret.toUri() + "\">", "the secret");
	}

	/** What a cell refers to by the entity "a" is not read. */
	private void assertIsNotResolved(String name, String entities, String text) {
		InputFile file = GivenWorkbook.ofSheet(path(name), "<!DOCTYPE worksheet [" + entities + "]>"
				+ "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
				+ "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>");
		try {
			assertThat(read(file).toString()).doesNotContain(text);
		}
		catch (RefusedFileException ex) {
			assertThat(ex).hasMessageContaining(name);
		}
	}

	@Test
	void zipBomb() throws IOException {
		Path path = path("bomb.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
			zip.putNextEntry(new ZipEntry("table.csv"));
			byte[] zeros = new byte[1_000_000];
			for (int i = 0; i < 50; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		assertRefused(new InputFile("bomb.zip", path), "bomb.zip: unpacks to far more");
	}

	@Test
	void workbookThatIsABomb() {
		String rows = ("<row><c><v>1</v></c></row>").repeat(400_000);
		assertRefused(GivenWorkbook.ofRows(path("bomb.xlsx"), rows), "bomb.xlsx: unpacks to far more");
	}

	@Test
	void namesThatLeadOutOfAnArchive() {
		for (String name : List.of("../table.csv", "a/../../table.csv", "/table.csv", "C:/table.csv",
				"..\\table.csv")) {
			assertRefused(GivenWorkbook.zip(path("out.zip"), name, "a,b"),
					"out.zip: has a file whose name points outside");
		}
		assertThat(Files.exists(this.folder.getParent().resolve("table.csv"))).isFalse();
	}

	@Test
	void archiveOfTables() {
		InputFile archive = GivenWorkbook.zip(path("tables.zip"), "folder/b.csv", "1,2\n", "readme.pdf", "no", "a.txt",
				"x\ty\n");
		try (InputFiles files = InputFiles.of(List.of(archive))) {
			assertThat(files.all()).extracting(InputFile::name)
				.containsExactly("tables.zip/a.txt", "tables.zip/folder/b.csv");
			assertThat(read(files.all().get(1))).containsExactly(new Row(1, List.of("1", "2")));
		}
	}

	@Test
	void filesThatSystemsAddAndDocumentsAreNoTables() {
		InputFile archive = GivenWorkbook.zip(path("tables.zip"), "__MACOSX/b.csv", "no", "a/._b.xlsx", "no",
				"a/~$b.xlsx", "no", "Thumbs.db", "no", "a/desktop.ini", "no", "guide.PDF", "no", "notes.md", "no",
				"a/b.xls", "old", "a/b", "unknown", "b.csv", "1,2\n");
		try (InputFiles files = InputFiles.of(List.of(archive))) {
			assertThat(files.all()).extracting(InputFile::name)
				.containsExactly("tables.zip/a/b", "tables.zip/a/b.xls", "tables.zip/b.csv");
		}
	}

	@Test
	void formulaIsNotWorkedOutAndItsStoredResultIsTaken() {
		assertThat(read(GivenWorkbook.ofRows(path("formula.xlsx"),
				"<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B2)</f><v>7</v></c></row>")))
			.containsExactly(new Row(1, List.of("7")));
		assertRefused(GivenWorkbook.ofRows(path("formula.xlsx"), "<row r=\"3\"><c r=\"B3\"><f>NOW()</f></c></row>"),
				"formula.xlsx, row 3, column B: has a formula without a stored result");
	}

	@Test
	void tooManyRows() throws IOException {
		Path path = path("many.csv");
		Files.writeString(path, "1,2\n".repeat(1_000_000));
		assertRefused(new InputFile("many.csv", path), "many.csv: has more than 500,000 rows");
	}

	@Test
	void tooManyColumns() throws IOException {
		assertRefused(bytes("wide.csv", ("a,".repeat(5_000) + "\n").getBytes(StandardCharsets.UTF_8)),
				"wide.csv, row 1: has more than 1,000 columns");
	}

	@Test
	void textLongerThanACell() {
		assertRefused(GivenWorkbook.ofRows(path("long.xlsx"),
				"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + randomText(400_000) + "</t></is></c></row>"),
				"too long for a cell");
	}

	@Test
	void otherEncodings() throws IOException {
		assertRefused(bytes("dos.csv", "a,b\nCafé,1\n".getBytes(Charset.forName("IBM850"))),
				"dos.csv, row 2: isn't in UTF-8 or Windows-1252; save the file in UTF-8");
		assertRefused(bytes("mixed.csv", "Ã©,b\nCafé,1\n".getBytes(Charset.forName("windows-1252"))),
				"mixed.csv, row 2: isn't in UTF-8 or Windows-1252");
		assertThat(read(bytes("latin.csv", "Café,b\n".getBytes(Charset.forName("windows-1252")))))
			.containsExactly(new Row(1, List.of("Café", "b")));
		assertThat(read(bytes("wide.csv", "Café,b\n".getBytes(StandardCharsets.UTF_16))))
			.containsExactly(new Row(1, List.of("Café", "b")));
	}

	@Test
	void byteOrderMarkIsNoText() throws IOException {
		assertThat(read(bytes("mark.csv", "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(new Row(1, List.of("a", "b")));
	}

	@Test
	void quotationMarkThatIsNeverClosed() throws IOException {
		byte[] text = ("a,b\n\"never," + "x".repeat(40_000_000)).getBytes(StandardCharsets.UTF_8);
		assertRefused(bytes("open.csv", text), "open.csv, row", "a quotation mark is never closed");
	}

	@Test
	void fileThatIsNotThere() {
		assertRefused(new InputFile("gone.csv", path("gone.csv")), "gone.csv: is missing");
	}

	private Path path(String name) {
		return this.folder.resolve(name);
	}

	private InputFile bytes(String name, byte[] bytes) throws IOException {
		return new InputFile(name, Files.write(path(name), bytes));
	}

	private static void assertRefused(InputFile file, String... parts) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(file))
			.withMessageContainingAll(parts);
	}

	private static List<Row> read(InputFile given) {
		try (InputFiles files = InputFiles.of(List.of(given))) {
			List<Row> rows = new ArrayList<>();
			files.all().forEach((file) -> Sheet.of(file).forEach((sheet) -> sheet.forEach(rows::add)));
			return rows;
		}
	}

	private static String randomText(int length) {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder();
		random.ints(length, 'a', 'z').forEach((letter) -> text.append((char) letter));
		return text.toString();
	}

}
