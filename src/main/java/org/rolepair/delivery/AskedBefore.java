package org.rolepair.delivery;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers which addresses were asked for lately, roughly: an address is forgotten when
 * another falls on its place. There are some five times as many places as pages that fit
 * the memory for ready answers; who is asked for less often would not be found there
 * either.
 */
final class AskedBefore {

	/** A power of two. */
	private static final int PLACES = 1 << 14;

	private final AtomicLongArray asked = new AtomicLongArray(PLACES);

	/**
	 * Note that an address is asked for.
	 * @return whether it was asked for before, as far as is remembered
	 */
	boolean again(String address) {
		long mark = mark(address);
		return this.asked.getAndSet((int) mark & (PLACES - 1), mark) == mark;
	}

	/**
	 * FNV-1a with 64 bits, of characters: never 0, as a place is before its first use.
	 */
	private static long mark(String address) {
		long mark = 0xcbf29ce484222325L;
		for (int i = 0; i < address.length(); i++) {
			mark = (mark ^ address.charAt(i)) * 0x100000001b3L;
		}
		return (mark != 0) ? mark : 1;
	}

}
