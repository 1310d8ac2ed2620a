package org.rolepair.exchange.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A table as comma-separated values by RFC 4180: UTF-8, a row of column names first.
 */
final class Csv implements Closeable {

	/** By which a spreadsheet knows UTF-8. */
	private static final String MARK = "\uFEFF";

	private final CsvWriter writer;

	Csv(OutputStream out, List<String> columns) {
		this.writer = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.writer.writeRecord(columns);
	}

	/**
	 * A table that people open in a spreadsheet, which takes it for another encoding
	 * without a mark of its bytes. Programs would take the mark for a part of the first
	 * name, so that tables for them have none.
	 */
	static Csv forSpreadsheets(OutputStream out, List<String> columns) throws IOException {
		out.write(MARK.getBytes(StandardCharsets.UTF_8));
		return new Csv(out, columns);
	}

	void write(List<String> cells) {
		this.writer.writeRecord(cells);
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
