package org.rolepair.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines of bytes that end in a line feed, none longer and all together no more than
 * allowed.
 */
final class LineReader {

	private final InputStream in;

	private final int longest;

	private final long most;

	private long read;

	LineReader(InputStream in, int longest, long most) {
		this.in = in;
		this.longest = longest;
		this.most = most;
	}

	/**
	 * The next line without its end.
	 * @return empty at the end
	 * @throws ArchiveException when there is more than allowed
	 */
	byte[] next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = this.in.read();
		while (next >= 0 && next != '\n') {
			line.write(next);
			this.read++;
			if (line.size() > this.longest || this.read > this.most) {
				throw new ArchiveException("The archive unpacks to far more than a catalogue of its size could hold.");
			}
			next = this.in.read();
		}
		return line.toByteArray();
	}

}
