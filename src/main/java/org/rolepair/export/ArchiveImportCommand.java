package org.rolepair.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.rolepair.command.Command;

import org.springframework.stereotype.Component;

/**
 * Takes an archive into an empty catalogue from the command line.
 */
@Component
class ArchiveImportCommand implements Command {

	private final CatalogueArchive archive;

	ArchiveImportCommand(CatalogueArchive archive) {
		this.archive = archive;
	}

	@Override
	public String name() {
		return "import-archive";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
			return MISUSED;
		}
		try {
			out.println(
					"The catalogue was taken in: %d roles.".formatted(this.archive.read(Path.of(arguments.get(0)))));
			return DONE;
		}
		catch (ArchiveException ex) {
			out.println(ex.getMessage());
			return FAILED;
		}
	}

}
