package org.rolepair.exchange.tables;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A UTF-8 text file: separated by commas, semicolons or tabs, with quotes (.csv), or by
 * tabs (.txt), where quotation marks are text.
 */
final class TextSheet extends Sheet {

	private static final int MAX_LINE_LENGTH = 1_000_000;

	TextSheet(InputFile file) {
		super(file, "");
	}

	@Override
	void readCells(CellReader reader) {
		int[] last = new int[1];
		CellReader counted = (number, cells) -> {
			last[0] = number;
			return reader.read(number, cells);
		};
		try (Reader text = open()) {
			if (file().hasEnding(".csv")) {
				readQuoted(text, separator(), counted);
			}
			else {
				readTabs(new BufferedReader(text), counted);
			}
		}
		catch (CsvParseException ex) {
			throw refused(last[0] + 1, "", "isn't a table: a quotation mark is never closed, or a cell is too long",
					ex);
		}
		catch (UncheckedIOException ex) {
			throw unreadable(last[0] + 1, Objects.requireNonNull(ex.getCause()));
		}
		catch (IOException ex) {
			throw unreadable(last[0] + 1, ex);
		}
	}

	private RefusedFileException unreadable(int row, IOException cause) {
		return (cause instanceof CharacterCodingException)
				? refused(row, "", "isn't in UTF-8; save the file in UTF-8", cause)
				: file().refused("is damaged at some point", cause);
	}

	/**
	 * Refuses an odd number of quotation marks. The parser would read all rows after the
	 * last one as one cell.
	 */
	private void readQuoted(Reader text, char separator, CellReader reader) throws IOException {
		QuoteCounter counter = new QuoteCounter(text);
		int last = 0;
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(true)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(counter)) {
			for (CsvRecord row : rows) {
				last = (int) row.getStartingLineNumber();
				if (!reader.read(last, row.getFields())) {
					return;
				}
			}
		}
		if (counter.odd) {
			throw refused(last, "", "opens a quotation mark here and never closes it", null);
		}
	}

	/** Returns the separator of the first line, a comma if it has one outside quotes. */
	private char separator() throws IOException {
		try (BufferedReader text = new BufferedReader(open())) {
			String line = Optional.ofNullable(text.readLine()).orElse("").replaceAll("\"[^\"]*\"?", "");
			return (line.indexOf(',') >= 0) ? ','
					: Stream.of(';', '\t').filter((one) -> line.indexOf(one) >= 0).findFirst().orElse(',');
		}
	}

	private void readTabs(BufferedReader text, CellReader reader) throws IOException {
		int number = 0;
		for (String line = text.readLine(); line != null; line = text.readLine()) {
			number++;
			if (line.length() > MAX_LINE_LENGTH) {
				throw refused(number, "", "is too long for a line of a table", null);
			}
			if (!reader.read(number, List.of(line.split("\t", -1)))) {
				return;
			}
		}
	}

	private Reader open() throws IOException {
		InputStream bytes = Files.newInputStream(file().path());
		byte[] start = file().start();
		if (isWide(start)) {
			bytes.close();
			throw file().refused("isn't in UTF-8; save it in UTF-8");
		}
		if (start.length >= 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
			bytes.skipNBytes(3);
		}
		return new InputStreamReader(bytes,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static boolean isWide(byte[] start) {
		if (start.length < 2) {
			return false;
		}
		int mark = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
		return mark == 0xFEFF || mark == 0xFFFE || start[0] == 0 || start[1] == 0;
	}

	/** Counts quotation marks on their way. */
	private static final class QuoteCounter extends FilterReader {

		private boolean odd;

		QuoteCounter(Reader text) {
			super(text);
		}

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			for (int i = offset; i < offset + read; i++) {
				this.odd ^= buffer[i] == '"';
			}
			return read;
		}

	}

}
