package org.rolepair.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.rolepair.command.Command;

import org.springframework.stereotype.Component;

/**
 * Writes the whole catalogue to an archive from the command line.
 */
@Component
class ExportCommand implements Command {

	private static final String NEWEST = "--newest-revisions";

	private final CatalogueArchive archive;

	ExportCommand(CatalogueArchive archive) {
		this.archive = archive;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		List<String> files = arguments.stream().filter((word) -> !word.equals(NEWEST)).toList();
		if (files.size() != 1 || files.get(0).startsWith("--")) {
			return MISUSED;
		}
		try {
			this.archive.write(Path.of(files.get(0)), !arguments.contains(NEWEST));
			out.println("The catalogue was written to " + files.get(0) + ".");
			return DONE;
		}
		catch (ArchiveException ex) {
			out.println(ex.getMessage());
			return FAILED;
		}
	}

}
