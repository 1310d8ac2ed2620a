package org.rolepair.compress;

/**
 * The symbols of lengths and distances, and the bits that say which of those with the
 * same symbol is meant (RFC 1951, 3.2.5).
 */
final class DeflateSymbols {

	/** Literals, the end of a block and lengths. */
	static final int LENGTHS = 286;

	static final int DISTANCES = 30;

	static final int END_OF_BLOCK = 256;

	static final int SHORTEST = 3;

	static final int LONGEST = 258;

	static final int FARTHEST = 32_768;

	private static final int FIRST_LENGTH = 257;

	private static final int LAST_LENGTH = LENGTHS - 1;

	/** Symbols that share a number of extra bits, as a power of two. */
	private static final int LENGTHS_ALIKE = 2;

	private static final short[] LENGTH_SYMBOLS = new short[LONGEST + 1];

	static {
		for (int length = SHORTEST; length < LONGEST; length++) {
			LENGTH_SYMBOLS[length] = (short) (FIRST_LENGTH + rank(length - SHORTEST, LENGTHS_ALIKE));
		}
		LENGTH_SYMBOLS[LONGEST] = LAST_LENGTH;
	}

	private DeflateSymbols() {
	}

	/** The symbol of a length, of 3 to 258. */
	static int ofLength(int length) {
		return LENGTH_SYMBOLS[length];
	}

	static int extraBitsOfLength(int symbol) {
		return (symbol == LAST_LENGTH) ? 0 : extraBits(symbol - FIRST_LENGTH, LENGTHS_ALIKE);
	}

	static long extraOfLength(int length, int symbol) {
		return (symbol == LAST_LENGTH) ? 0 : (length - SHORTEST) & ((1L << extraBitsOfLength(symbol)) - 1);
	}

	/** The symbol of a distance, of 1 to 32,768. */
	static int ofDistance(int distance) {
		return rank(distance - 1, 1);
	}

	static int extraBitsOfDistance(int symbol) {
		return extraBits(symbol, 1);
	}

	static long extraOfDistance(int distance, int symbol) {
		return (distance - 1) & ((1L << extraBitsOfDistance(symbol)) - 1);
	}

	/**
	 * Numbers have symbols of their own at first, and then ever more of them share one:
	 * of each power of two the numbers up to the next have as many symbols, told by the
	 * bits behind the highest.
	 */
	private static int rank(int number, int alike) {
		if (number < 1 << (alike + 1)) {
			return number;
		}
		int highest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
		return ((highest - alike) << alike) + (number >>> (highest - alike));
	}

	private static int extraBits(int rank, int alike) {
		return Math.max(0, (rank >>> alike) - 1);
	}

}
