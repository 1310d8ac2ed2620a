package org.rolepair.exchange.tables;

/**
 * How large a file may be. The largest table that agencies publish has 170,000 rows and
 * takes 200 MB when it is unpacked.
 */
final class Bounds {

	static final int ROWS = 500_000;

	static final int COLUMNS = 1_000;

	/** The longest text of a spreadsheet's cell. */
	static final int CELL = 32_767;

	static final int ENTRIES = 2_000;

	static final long UNPACKED = 2_000_000_000L;

	/** Texts of a workbook that are kept in memory while it is read. */
	static final long SHARED_TEXTS = 40_000_000L;

	/** Tables pack to a twentieth, never to a three-hundredth. */
	static final long RATIO = 300;

	/** Below this nothing packs badly enough to matter. */
	static final long SMALL = 1_000_000L;

	private Bounds() {
	}

}
