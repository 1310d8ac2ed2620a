package org.rolepair.compress;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Takes bits, the lowest first, as RFC 1951 packs them.
 */
final class BitSink {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/** How far a write may reach beyond the bits that it is about. */
	private static final int MARGIN = Long.BYTES;

	/** As many as fit beside the seven that may be held from before. */
	private static final int MOST_AT_ONCE = Long.SIZE - 7;

	private byte[] bytes = new byte[MARGIN];

	private int length;

	/** Bits of the byte that is not whole yet. */
	private long held;

	private int heldBits;

	void clear() {
		this.length = 0;
		this.held = 0;
		this.heldBits = 0;
	}

	/**
	 * Make room, which no writing does by itself.
	 * @param more bytes that are about to be written, at the most
	 */
	void reserve(int more) {
		int needed = this.length + more + MARGIN;
		if (needed > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(needed, this.bytes.length * 2));
		}
	}

	/**
	 * Write bits.
	 * @param bits the bits, and nothing above them
	 * @param number how many, up to {@value #MOST_AT_ONCE}
	 */
	void write(long bits, int number) {
		this.held |= bits << this.heldBits;
		this.heldBits += number;
		LONGS.set(this.bytes, this.length, this.held);
		int whole = this.heldBits >>> 3;
		this.length += whole;
		this.held >>>= whole << 3;
		this.heldBits &= 7;
	}

	/**
	 * Write the tokens of a block. The same as to {@link #write} the code of each, with
	 * what is held kept out of memory: this is where the time goes.
	 * @param block the tokens
	 * @param lengths the code of literals and lengths
	 * @param distances the code of distances
	 */
	void write(Block block, HuffmanCode lengths, HuffmanCode distances) {
		byte[] target = this.bytes;
		int at = this.length;
		long bits = this.held;
		int number = this.heldBits;
		for (int i = 0; i < block.size(); i++) {
			int token = block.token(i);
			int symbol = Block.isLiteral(token) ? token : DeflateSymbols.ofLength(Block.lengthOf(token));
			bits |= (long) lengths.bits(symbol) << number;
			number += lengths.length(symbol);
			if (!Block.isLiteral(token)) {
				bits |= DeflateSymbols.extraOfLength(Block.lengthOf(token), symbol) << number;
				number += DeflateSymbols.extraBitsOfLength(symbol);
				int distance = Block.distanceOf(token);
				int far = DeflateSymbols.ofDistance(distance);
				bits |= (long) distances.bits(far) << number;
				number += distances.length(far);
				bits |= DeflateSymbols.extraOfDistance(distance, far) << number;
				number += DeflateSymbols.extraBitsOfDistance(far);
			}
			LONGS.set(target, at, bits);
			int whole = number >>> 3;
			at += whole;
			bits >>>= whole << 3;
			number &= 7;
		}
		this.length = at;
		this.held = bits;
		this.heldBits = number;
	}

	/** Fill the byte that is not whole with zeros. */
	void align() {
		if (this.heldBits > 0) {
			write(0, Byte.SIZE - this.heldBits);
		}
	}

	/** What was written so far, in whole bytes. */
	byte[] toBytes() {
		return Arrays.copyOf(this.bytes, this.length);
	}

}
