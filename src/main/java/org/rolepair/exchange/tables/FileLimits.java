package org.rolepair.exchange.tables;

/**
 * Limits on the size of a file. The largest published table has 170,000 rows and takes
 * 200 MB unpacked.
 */
final class FileLimits {

	static final int ROWS = 500_000;

	static final int COLUMNS = 1_000;

	static final int CELL = 32_767;

	static final int ENTRIES = 2_000;

	static final long UNPACKED = 2_000_000_000L;

	/** The most bytes of shared texts, which stay in memory while a workbook is read. */
	static final long SHARED_TEXTS = 40_000_000L;

	/** The highest compression ratio; tables compress about twentyfold. */
	static final long RATIO = 300;

	/** The unpacked size in bytes up to which the ratio is not checked. */
	static final long SMALL = 1_000_000L;

	private FileLimits() {
	}

}
