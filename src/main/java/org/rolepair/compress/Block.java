package org.rolepair.compress;

import java.util.Arrays;

/**
 * Tokens that share their codes: literal bytes, and repeats of what stands some way back.
 */
final class Block {

	private static final int REPEAT = 1 << 31;

	private static final int LENGTH_SHIFT = 15;

	private static final int DISTANCE_MASK = (1 << LENGTH_SHIFT) - 1;

	private static final int LENGTH_MASK = 0xFF;

	/** Bytes that a block speaks of at the most, and tokens therefore. */
	static final int LARGEST = 1 << Short.SIZE;

	private final int[] tokens = new int[LARGEST];

	private final int[] lengthCounts = new int[DeflateSymbols.LENGTHS];

	private final int[] distanceCounts = new int[DeflateSymbols.DISTANCES];

	private int size;

	void clear() {
		this.size = 0;
		Arrays.fill(this.lengthCounts, 0);
		Arrays.fill(this.distanceCounts, 0);
		this.lengthCounts[DeflateSymbols.END_OF_BLOCK] = 1;
	}

	/**
	 * Add bytes as they are, up to the first that ends them.
	 * @param page where they stand
	 * @param from the first, which is added in any case
	 * @param to the byte behind the last that may be added
	 * @param ends which values end them, and are added still
	 * @return the byte behind those that were added
	 */
	int addLiterals(byte[] page, int from, int to, boolean[] ends) {
		int[] target = this.tokens;
		int[] counts = this.lengthCounts;
		int free = this.size;
		int at = from;
		int value;
		do {
			value = Byte.toUnsignedInt(page[at++]);
			target[free++] = value;
			counts[value]++;
		}
		while (at < to && !ends[value]);
		this.size = free;
		return at;
	}

	/**
	 * Add a repeat.
	 * @param length bytes, 3 to 258
	 * @param distance how far back they stand, 1 to 32,768
	 */
	void addRepeat(int length, int distance) {
		this.tokens[this.size++] = REPEAT | (length - DeflateSymbols.SHORTEST) << LENGTH_SHIFT | (distance - 1);
		this.lengthCounts[DeflateSymbols.ofLength(length)]++;
		this.distanceCounts[DeflateSymbols.ofDistance(distance)]++;
	}

	int size() {
		return this.size;
	}

	int token(int i) {
		return this.tokens[i];
	}

	/** A literal is its own value. */
	static boolean isLiteral(int token) {
		return token >= 0;
	}

	static int lengthOf(int repeat) {
		return ((repeat >>> LENGTH_SHIFT) & LENGTH_MASK) + DeflateSymbols.SHORTEST;
	}

	static int distanceOf(int repeat) {
		return (repeat & DISTANCE_MASK) + 1;
	}

	HuffmanCode lengthCode() {
		return HuffmanCode.of(this.lengthCounts);
	}

	HuffmanCode distanceCode() {
		return HuffmanCode.of(this.distanceCounts);
	}

}
