package org.rolepair.table;

import java.util.List;

/**
 * The sheets of a file.
 */
public final class Sheets {

	/** How older workbooks and password-protected ones begin. */
	private static final int[] COMPOUND = { 0xD0, 0xCF, 0x11, 0xE0 };

	private static final int[] PACKED = { 'P', 'K' };

	private Sheets() {
	}

	/**
	 * Look into a file.
	 * @param file a workbook, or comma- or tab-separated text
	 * @return its sheets in their order; one for text
	 * @throws RefusedFileException when it is not what its name says
	 */
	public static List<Sheet> of(InputFile file) {
		byte[] start = InputFiles.start(file);
		if (start.length == 0) {
			throw file.refused("is empty");
		}
		if (beginsWith(start, COMPOUND)) {
			throw file.refused("is protected by a password, or in the older .xls format; save it as .xlsx without one");
		}
		boolean packed = beginsWith(start, PACKED);
		if (file.hasEnding(".xlsx")) {
			if (!packed) {
				throw file.refused("is no .xlsx workbook, whatever its name says");
			}
			return WorkbookSheet.of(file);
		}
		if (packed) {
			throw file.refused("is a packed file, not the text that its name says");
		}
		return List.of(new TextSheet(file));
	}

	private static boolean beginsWith(byte[] start, int[] signature) {
		if (start.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((start[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

}
