package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.rolepair.wages.PlaceWage;

/**
 * A checksum that compares two sets of rows regardless of order.
 *
 * @param digest 64 hexadecimal digits
 */
public record RowChecksum(long rows, String digest) {

	/** Returns the checksum of rows, which are read once and not kept. */
	public static RowChecksum of(Stream<PlaceWage> rows) {
		ChecksumBuilder sum = new ChecksumBuilder();
		rows.forEach(sum::add);
		return sum.checksum();
	}

	/** Adds up the SHA-256 digests of rows, so that their order does not matter. */
	static final class ChecksumBuilder {

		private static final int WORDS = 4;

		private static final String SEPARATOR = "\n";

		private final MessageDigest digest = DigestUtils.getSha256Digest();

		private final long[] sum = new long[WORDS];

		private long rows;

		void add(PlaceWage row) {
			ByteBuffer digested = ByteBuffer.wrap(this.digest.digest(text(row).getBytes(StandardCharsets.UTF_8)));
			for (int i = 0; i < WORDS; i++) {
				this.sum[i] += digested.getLong();
			}
			this.rows++;
		}

		RowChecksum checksum() {
			StringBuilder hexadecimal = new StringBuilder();
			for (long word : this.sum) {
				hexadecimal.append("%016x".formatted(word));
			}
			return new RowChecksum(this.rows, hexadecimal.toString());
		}

		private static String text(PlaceWage row) {
			WageColumns columns = WageColumns.of(row);
			StringBuilder text = new StringBuilder(String.join(SEPARATOR, row.socCode(), row.area().code(),
					row.area().title(), row.area().primaryState(), String.valueOf(columns.hourly()), columns.marks()));
			columns.numbers().forEach((number) -> text.append(SEPARATOR).append(plain(number)));
			text.append(SEPARATOR).append(plain(columns.employmentError()));
			return text.append(SEPARATOR).append(plain(columns.meanError())).toString();
		}

		private static String plain(Optional<BigDecimal> number) {
			return number.map((value) -> value.stripTrailingZeros().toPlainString()).orElse("");
		}

	}

}
