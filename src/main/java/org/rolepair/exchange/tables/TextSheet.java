package org.rolepair.exchange.tables;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A text file: separated by commas, semicolons, tabs or bars, with quotes; or by tabs as
 * the agencies' .txt files, where quotation marks are text.
 */
final class TextSheet extends Sheet {

	private static final int MAX_LINE_LENGTH = 1_000_000;

	/** The number of lines by which the separator is recognized. */
	private static final int HEAD = 16;

	private final TextEncoding encoding;

	private final boolean quoted;

	private TextSheet(InputFile file, TextEncoding encoding, boolean quoted) {
		super(file, "");
		this.encoding = encoding;
		this.quoted = quoted;
	}

	static TextSheet recognize(InputFile file) {
		return new TextSheet(file, TextEncoding.of(file), file.hasEnding(".csv") || file.hasEnding(".tsv"));
	}

	@Override
	public Sheet asSaved() {
		return new TextSheet(file(), this.encoding, true);
	}

	@Override
	public String form() {
		return this.encoding.label() + " with " + start().separator().label();
	}

	@Override
	void readCells(boolean toEnd, CellReader reader) {
		int[] last = new int[1];
		CellReader counted = (number, cells) -> {
			last[0] = number;
			return reader.read(number, cells);
		};
		try (BufferedReader text = new BufferedReader(this.encoding.open(file()))) {
			if (this.quoted) {
				boolean odd = readQuoted(text, start(), counted);
				if (odd && (toEnd || !isPlainText())) {
					throw refused(last[0], "", "opens a quotation mark here and never closes it", null);
				}
			}
			else {
				readTabs(text, counted);
			}
		}
		catch (CsvParseException ex) {
			if (!toEnd && isPlainText()) {
				return;
			}
			throw refused(last[0] + 1, "", "isn't a table: a quotation mark is never closed, or a cell is too long",
					ex);
		}
		catch (UncheckedIOException ex) {
			throw file().damaged(Objects.requireNonNull(ex.getCause()));
		}
		catch (IOException ex) {
			throw file().damaged(ex);
		}
	}

	/** Returns whether quotation marks can be text, so that only a table closes all. */
	private boolean isPlainText() {
		return file().hasEnding(".txt");
	}

	/**
	 * Returns whether the number of quotation marks is odd. The parser then reads all
	 * rows after the last one as one cell.
	 */
	private boolean readQuoted(BufferedReader text, Start start, CellReader reader) throws IOException {
		if (start.declared()) {
			text.readLine();
		}
		QuoteCounter counter = new QuoteCounter(text);
		int number = 0;
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.fieldSeparator(start.separator().character())
			.skipEmptyLines(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(counter)) {
			for (CsvRecord row : rows) {
				number++;
				if (!reader.read(number, row.getFields())) {
					return false;
				}
			}
		}
		return counter.odd;
	}

	private Start start() {
		try (BufferedReader text = new BufferedReader(this.encoding.open(file()))) {
			List<String> lines = text.lines().limit(HEAD).toList();
			return lines.stream()
				.findFirst()
				.flatMap(Separator::declared)
				.map((separator) -> new Start(separator, true))
				.orElseGet(() -> new Start(Separator.of(lines), false));
		}
		catch (IOException | UncheckedIOException ex) {
			throw file().damaged(ex);
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

	/**
	 * How a file begins.
	 *
	 * @param declared whether its first line declares the separator and is no row
	 */
	private record Start(Separator separator, boolean declared) {

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
