package org.rolepair.compress;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds what a page repeats. It looks only where a repeat is likely to begin, behind the
 * marks at which tags, attributes and words begin, and where the last one ended.
 */
final class Repeats {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/** Bytes that a repeat has at least; shorter ones save next to nothing. */
	private static final int KEY = 5;

	private static final long KEY_MASK = (1L << (KEY * Byte.SIZE)) - 1;

	private static final int PLACES_BITS = 12;

	/** The fraction of the golden ratio, which spreads neighbours. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private static final int NOWHERE = Integer.MIN_VALUE / 2;

	private static final boolean[] MARKS = new boolean[1 << Byte.SIZE];

	static {
		for (char mark : " <>\"=/".toCharArray()) {
			MARKS[mark] = true;
		}
	}

	/** Where the bytes of a key stood last. */
	private final int[] places = new int[1 << PLACES_BITS];

	/** Forgets what stood in another page. */
	void clear() {
		Arrays.fill(this.places, NOWHERE);
	}

	/**
	 * Say a part of a page by literals and repeats of what stands before.
	 * @param page the page, and perhaps more behind it
	 * @param length how long the page is
	 * @param from the first byte of the part
	 * @param to the byte behind the part
	 * @param block takes the tokens
	 */
	void find(byte[] page, int length, int from, int to, Block block) {
		int at = from;
		int lastKey = Math.min(to, length - Long.BYTES);
		while (at < lastKey) {
			int back = before(page, at);
			int alike = (at - back > DeflateSymbols.FARTHEST) ? 0 : alike(page, back, at, to);
			at = (alike < KEY) ? block.addLiterals(page, at, lastKey, MARKS) : repeat(at, alike, at - back, block);
		}
		while (at < to) {
			at = block.addLiterals(page, at, to, MARKS);
		}
	}

	/** Where the next bytes stood last, or others that share their place. */
	private int before(byte[] page, int at) {
		long key = (long) LONGS.get(page, at) & KEY_MASK;
		int place = (int) (key * SPREAD >>> (Long.SIZE - PLACES_BITS));
		int before = this.places[place];
		this.places[place] = at;
		return before;
	}

	/** How many bytes at two places are the same. */
	private static int alike(byte[] page, int back, int at, int to) {
		int next = at;
		int distance = at - back;
		while (next <= to - Long.BYTES) {
			long other = (long) LONGS.get(page, next) ^ (long) LONGS.get(page, next - distance);
			if (other != 0) {
				return next - at + Long.numberOfTrailingZeros(other) / Byte.SIZE;
			}
			next += Long.BYTES;
		}
		while (next < to && page[next] == page[next - distance]) {
			next++;
		}
		return next - at;
	}

	/** A repeat, in as many tokens as it needs, none of which may be too short. */
	private static int repeat(int at, int length, int distance, Block block) {
		int left = length;
		while (left > DeflateSymbols.LONGEST) {
			int part = Math.min(DeflateSymbols.LONGEST, left - DeflateSymbols.SHORTEST);
			block.addRepeat(part, distance);
			left -= part;
		}
		block.addRepeat(left, distance);
		return at + length;
	}

}
