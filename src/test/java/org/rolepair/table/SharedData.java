package org.rolepair.table;

import java.nio.file.Files;
import java.nio.file.Path;
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
	 * All that the import needs.
	 * @return folders of the agencies' files
	 */
	public static List<InputFile> all() {
		return List.of(file("onet_29_3"), file("oews"), file("cps"), file("ep"), file("crosswalks"));
	}

}
