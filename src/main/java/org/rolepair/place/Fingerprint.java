package org.rolepair.place;

import java.util.stream.Stream;

/**
 * By what two sets of rows are told apart without comparing them row by row. Their order
 * does not count.
 *
 * @param rows how many rows there are
 * @param digest a digest of all of them, 64 hexadecimal digits
 */
public record Fingerprint(long rows, String digest) {

	/**
	 * The fingerprint of rows.
	 * @param rows the rows, read once and not kept
	 * @return the same for the same rows in any order
	 */
	public static Fingerprint of(Stream<PlaceWage> rows) {
		FingerprintSum sum = new FingerprintSum();
		rows.forEach(sum::add);
		return sum.fingerprint();
	}

}
