package org.rolepair.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.rolepair.compress.QuickGzip;

/**
 * How an answer is compressed. Compressing well takes ten times as long as compressing
 * quickly, and saves a quarter of the bytes: worth it for an answer that is asked for
 * again.
 */
enum Gzip {

	/** For an answer that may be asked for once. */
	QUICK("-quick") {

		@Override
		byte[] compress(byte[] body, int length) {
			return QuickGzip.compress(body, length);
		}

	},

	/** For an answer that is asked for again. */
	DENSE("-gzip") {

		@Override
		byte[] compress(byte[] body, int length) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(length / 4);
			try (OutputStream output = new Densest(bytes)) {
				output.write(body, 0, length);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return bytes.toByteArray();
		}

	};

	private final String mark;

	Gzip(String mark) {
		this.mark = mark;
	}

	/** What tells the tag of this form from those of others. */
	String mark() {
		return this.mark;
	}

	/**
	 * Compress bytes.
	 * @param body the bytes, and perhaps more behind them
	 * @param length how many of them
	 * @return a gzip file, the same for the same bytes
	 */
	abstract byte[] compress(byte[] body, int length);

	static byte[] expand(byte[] compressed) {
		try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return input.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Densest extends GZIPOutputStream {

		Densest(OutputStream output) throws IOException {
			super(output);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
