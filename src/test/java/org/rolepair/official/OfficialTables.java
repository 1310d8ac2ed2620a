package org.rolepair.official;

import java.util.List;

import org.rolepair.table.GivenFiles;
import org.rolepair.table.InputFile;
import org.rolepair.table.InputFiles;

/**
 * Reads official tables for tests.
 */
public final class OfficialTables {

	private OfficialTables() {
	}

	/**
	 * Read files without telling anybody how far it is.
	 * @param given files, folders and archives
	 * @return what they hold
	 */
	public static OfficialFiles read(List<InputFile> given) {
		try (InputFiles files = InputFiles.of(given)) {
			return OfficialReader.read(files.all(), new OfficialReader.Listener() {

				@Override
				public void reading(String file, int number, int of) {
				}

				@Override
				public void read(String file, String table, int rows) {
				}

			});
		}
	}

	/**
	 * O*NET's own words on its edition.
	 * @param given files to which they are added
	 * @param version such as "29.3"
	 * @return the same files
	 */
	public static GivenFiles onet(GivenFiles given, String version) {
		return given.file("Read Me.txt", "O*NET " + version + " Database", "May 2025 Release");
	}

}
