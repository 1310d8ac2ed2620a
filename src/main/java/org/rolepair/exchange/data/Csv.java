package org.rolepair.exchange.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes CSV according to RFC 4180 in UTF-8, with a header row. */
final class Csv implements Closeable {

	/** Byte order mark by which spreadsheets recognize UTF-8. */
	private static final String MARK = "\uFEFF";

	private final CsvWriter writer;

	Csv(OutputStream out, List<String> columns) {
		this.writer = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.writer.writeRecord(columns);
	}

	/** Adds a byte order mark, which programs would read as part of the first name. */
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
