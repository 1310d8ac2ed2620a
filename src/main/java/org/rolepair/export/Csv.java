package org.rolepair.export;

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

	private final CsvWriter writer;

	Csv(OutputStream out, List<String> columns) {
		this.writer = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.writer.writeRecord(columns);
	}

	void write(List<String> cells) {
		this.writer.writeRecord(cells);
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
