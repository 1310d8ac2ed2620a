package org.rolepair.exchange.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The agencies' own files, which lie beside the project where somebody has put them.
 */
public final class SharedData {

	private static final Path FOLDER = Path.of("..", "shared", "data");

	private SharedData() {
	}

	/**
	 * A file or folder of the agencies; the test that asks is skipped where it is absent.
	 * @param name the path below the folder of data
	 * @return the file
	 */
	public static InputFile file(String name) {
		Path path = FOLDER.resolve(name);
		assumeThat(Files.exists(path)).as("The agencies' files are not beside the project: " + path).isTrue();
		return new InputFile(name, path);
	}

	/**
	 * All that the import needs, of the editions that it reads.
	 * @return folders and files of the agencies
	 */
	public static List<InputFile> all() {
		List<InputFile> all = new ArrayList<>(List.of(file("onet_29_3"), file("onet_30_1"), file("cps"), file("ep"),
				file("crosswalks"), file("ai_exposure"), file("bea"), file("cpi"), file("oews/national_M2019_dl.xlsx"),
				file("oews/oesm24nat.zip"), file("oews/state_M2025_dl.xlsx"), file("oews/MSA_M2025_dl.xlsx"),
				file("oews/natsector_M2024_dl.xlsx")));
		for (int year = 2021; year <= 2025; year++) {
			all.add(file("oews/national_M" + year + "_dl.xlsx"));
		}
		return all;
	}

}
