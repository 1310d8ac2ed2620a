package org.rolepair.compress;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;

/**
 * Compresses a page that is to be sent at once, as one member of a gzip file (RFC 1952).
 *
 * <p>
 * zlib looks for repeats at every byte: a quarter of all the work that a page takes, at
 * its quickest. In a page repeats begin where tags, attributes and words begin. To look
 * there alone takes little more than half of the time, for an eighth more bytes. Whatever
 * is asked for again is compressed by zlib, as densely as it can.
 */
public final class QuickGzip {

	/** Magic number, deflate, no name, no time, no hint, of no particular system. */
	private static final byte[] HEAD = { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	private static final int TAIL_BYTES = 8;

	/** A token takes two codes and their extra bits at the most, in whole bytes. */
	private static final int TOKEN_BYTES = 6;

	private static final int BLOCK_HEAD_BYTES = 256;

	/**
	 * The order in which the lengths of the code for lengths are given (RFC 1951, 3.2.7).
	 */
	private static final int[] CODES_OF_LENGTHS = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

	private static final int COMPRESSED_BY_OWN_CODES = 2;

	/** After a larger page its buffers are let go. */
	private static final int LARGEST_KEPT = 16 * Block.LARGEST;

	private static final BlockingQueue<QuickGzip> AT_REST = new ArrayBlockingQueue<>(
			Runtime.getRuntime().availableProcessors());

	private final Repeats repeats = new Repeats();

	private final Block block = new Block();

	private final BitSink sink = new BitSink();

	private QuickGzip() {
	}

	/**
	 * Compress a page.
	 * @param page its bytes, and perhaps more behind them
	 * @param length how many bytes it has
	 * @return the same for the same bytes, always
	 */
	public static byte[] compress(byte[] page, int length) {
		QuickGzip rested = AT_REST.poll();
		QuickGzip quick = (rested != null) ? rested : new QuickGzip();
		byte[] compressed = quick.member(page, length);
		if (length <= LARGEST_KEPT) {
			AT_REST.offer(quick);
		}
		return compressed;
	}

	private byte[] member(byte[] page, int length) {
		this.repeats.clear();
		this.sink.clear();
		this.sink.reserve(HEAD.length);
		for (byte one : HEAD) {
			this.sink.write(Byte.toUnsignedLong(one), Byte.SIZE);
		}
		int from = 0;
		do {
			int to = Math.min(length, from + Block.LARGEST);
			this.block.clear();
			this.repeats.find(page, length, from, to, this.block);
			write(to == length);
			from = to;
		}
		while (from < length);
		writeTail(page, length);
		return this.sink.toBytes();
	}

	private void write(boolean last) {
		this.sink.reserve(this.block.size() * TOKEN_BYTES + BLOCK_HEAD_BYTES + TAIL_BYTES);
		HuffmanCode lengths = this.block.lengthCode();
		HuffmanCode distances = this.block.distanceCode();
		this.sink.write(last ? 1 : 0, 1);
		this.sink.write(COMPRESSED_BY_OWN_CODES, 2);
		writeCodes(lengths, distances);
		this.sink.write(this.block, lengths, distances);
		this.sink.write(lengths.bits(DeflateSymbols.END_OF_BLOCK), lengths.length(DeflateSymbols.END_OF_BLOCK));
	}

	/** Each length in four bits, for all symbols that there are. */
	private void writeCodes(HuffmanCode lengths, HuffmanCode distances) {
		this.sink.write(DeflateSymbols.LENGTHS - 257, 5);
		this.sink.write(DeflateSymbols.DISTANCES - 1, 5);
		this.sink.write(CODES_OF_LENGTHS.length - 4, 4);
		for (int symbol : CODES_OF_LENGTHS) {
			this.sink.write((symbol <= HuffmanCode.LONGEST) ? 4 : 0, 3);
		}
		writeLengths(lengths);
		writeLengths(distances);
	}

	private void writeLengths(HuffmanCode code) {
		for (int symbol = 0; symbol < code.size(); symbol++) {
			this.sink.write(Integer.reverse(code.length(symbol)) >>> (Integer.SIZE - 4), 4);
		}
	}

	private void writeTail(byte[] page, int length) {
		CRC32 checksum = new CRC32();
		checksum.update(page, 0, length);
		this.sink.align();
		this.sink.write(checksum.getValue(), Integer.SIZE);
		this.sink.write(length, Integer.SIZE);
	}

}
