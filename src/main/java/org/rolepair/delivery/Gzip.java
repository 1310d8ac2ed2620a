package org.rolepair.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How an answer is compressed. Compressing well takes seven times as long as compressing
 * quickly, and saves a seventh of the bytes: worth it for an answer that is asked for
 * again.
 */
enum Gzip {

	/** For an answer that may be asked for once. */
	QUICK(3, "-quick"),

	/** For an answer that is asked for again. */
	DENSE(Deflater.BEST_COMPRESSION, "-gzip");

	private final int level;

	private final String mark;

	Gzip(int level, String mark) {
		this.level = level;
		this.mark = mark;
	}

	/** What tells the tag of this form from those of others. */
	String mark() {
		return this.mark;
	}

	byte[] compress(byte[] body) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
		try (OutputStream output = new Levelled(bytes, this.level)) {
			output.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] expand(byte[] compressed) {
		try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return input.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Levelled extends GZIPOutputStream {

		Levelled(OutputStream output, int level) throws IOException {
			super(output);
			this.def.setLevel(level);
		}

	}

}
