package org.rolepair.export;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Archives on the command line: {@code export FILE [--newest-revisions]} and
 * {@code import FILE}.
 */
@Component
public class ArchiveCommand {

	/** Instead of all revisions, the newest of each role. */
	public static final String NEWEST = "--newest-revisions";

	private static final String EXPORT = "export";

	private static final String IMPORT = "import";

	private final CatalogueArchive archive;

	ArchiveCommand(CatalogueArchive archive) {
		this.archive = archive;
	}

	/**
	 * Do what the words ask for.
	 * @param words a command, a file, and what is chosen
	 * @param out where it is told what was done
	 * @param errors where it is told why nothing was done
	 * @return the exit code: 0 when it was done, 1 when it could not be done, 2 when the
	 * words are no command
	 */
	public int run(List<String> words, PrintStream out, PrintStream errors) {
		List<String> plain = words.stream().filter((word) -> !word.startsWith("--")).toList();
		if (plain.size() != 2 || !List.of(EXPORT, IMPORT).contains(plain.get(0))) {
			errors.println("Say \"export FILE\" or \"import FILE\", with the name of one archive.");
			return 2;
		}
		try {
			Path file = Path.of(plain.get(1));
			out.println(plain.get(0).equals(EXPORT) ? export(file, !words.contains(NEWEST)) : load(file));
			return 0;
		}
		catch (ArchiveException ex) {
			errors.println(ex.getMessage());
			return 1;
		}
		catch (InvalidPathException ex) {
			errors.println("No file can be called " + plain.get(1) + ".");
			return 2;
		}
	}

	private String export(Path file, boolean history) {
		this.archive.write(file, history);
		return "The catalogue was written to " + file + ".";
	}

	private String load(Path file) {
		return "The catalogue was taken in: " + this.archive.read(file) + " roles.";
	}

}
