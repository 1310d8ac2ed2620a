package org.rolepair.compress;

import java.util.Arrays;

/**
 * A code of fewer bits for what is more frequent, in the form that RFC 1951 prescribes
 * (3.2.2): it follows from the lengths alone.
 */
final class HuffmanCode {

	/** The most bits that a symbol may take. */
	static final int LONGEST = 15;

	private static final int BITS_MASK = 0xFFFF;

	/** The bits of each symbol, and above them how many there are. */
	private final int[] codes;

	private HuffmanCode(int[] lengths) {
		this.codes = codes(lengths);
	}

	/**
	 * The code for symbols of which it is known how often each comes.
	 * @param counts by symbol; what never comes gets no bits
	 */
	static HuffmanCode of(int[] counts) {
		int[] present = presentByCount(counts);
		int[] lengths = new int[counts.length];
		if (present.length == 1) {
			lengths[present[0]] = 1;
		}
		else if (present.length > 1) {
			spread(present, Arrays.stream(present).mapToLong((symbol) -> counts[symbol]).toArray(), lengths);
		}
		return new HuffmanCode(lengths);
	}

	/** The bits of a symbol, the first one lowest. */
	int bits(int symbol) {
		return this.codes[symbol] & BITS_MASK;
	}

	/** How many bits a symbol has. */
	int length(int symbol) {
		return this.codes[symbol] >>> Short.SIZE;
	}

	int size() {
		return this.codes.length;
	}

	private static int[] presentByCount(int[] counts) {
		long[] ordered = new long[counts.length];
		int number = 0;
		for (int symbol = 0; symbol < counts.length; symbol++) {
			if (counts[symbol] > 0) {
				ordered[number++] = ((long) counts[symbol] << Short.SIZE) | symbol;
			}
		}
		Arrays.sort(ordered, 0, number);
		int[] present = new int[number];
		for (int i = 0; i < number; i++) {
			present[i] = (int) (ordered[i] & 0xFFFF);
		}
		return present;
	}

	/** Makes counts more alike until nothing is longer than it may be. */
	private static void spread(int[] present, long[] counts, int[] lengths) {
		int[] depths = depths(counts);
		while (depths[0] > LONGEST) {
			Arrays.setAll(counts, (i) -> counts[i] / 2 + 1);
			depths = depths(counts);
		}
		for (int i = 0; i < present.length; i++) {
			lengths[present[i]] = depths[i];
		}
	}

	/**
	 * How deep each stands in the tree that joins the two rarest until one is left. Those
	 * that were joined come in the order of their counts, so two queues do.
	 * @param counts from the rarest on, two at least
	 * @return the depths, from the deepest on
	 */
	private static int[] depths(long[] counts) {
		int leaves = counts.length;
		long[] joined = new long[leaves - 1];
		int[] above = new int[2 * leaves - 1];
		int leaf = 0;
		int node = 0;
		for (int made = 0; made < joined.length; made++) {
			for (int side = 0; side < 2; side++) {
				boolean rarer = leaf < leaves && (node >= made || counts[leaf] <= joined[node]);
				joined[made] += rarer ? counts[leaf] : joined[node];
				above[rarer ? leaf++ : leaves + node++] = leaves + made;
			}
		}
		int[] depths = new int[above.length];
		for (int i = above.length - 2; i >= 0; i--) {
			depths[i] = depths[above[i]] + 1;
		}
		return depths;
	}

	private static int[] codes(int[] lengths) {
		int[] oneShorter = new int[LONGEST + 2];
		for (int length : lengths) {
			oneShorter[length + 1] += (length > 0) ? 1 : 0;
		}
		int[] next = new int[LONGEST + 1];
		for (int length = 1; length <= LONGEST; length++) {
			next[length] = (next[length - 1] + oneShorter[length]) << 1;
		}
		int[] codes = new int[lengths.length];
		for (int symbol = 0; symbol < lengths.length; symbol++) {
			int length = lengths[symbol];
			if (length > 0) {
				int bits = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
				codes[symbol] = bits | length << Short.SIZE;
			}
		}
		return codes;
	}

}
