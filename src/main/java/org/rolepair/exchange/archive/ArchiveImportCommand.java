package org.rolepair.exchange.archive;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

import org.rolepair.operations.command.OperatorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

@Command(name = "import-archive", description = "Loads an archive into a database without a catalog.")
class ArchiveImportCommand implements OperatorCommand {

	@Parameters(paramLabel = "FILE.zip", description = "The archive that export wrote.")
	private Path file = Path.of("");

	@Override
	public void check() {
		ArchiveFile.check(this.file);
	}

	/** The starter catalogue would take the archive's place. */
	@Override
	public Map<String, Object> defaults() {
		return Map.of("rolepair.starter-catalogue", "false");
	}

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		int roles = application.getBean(CatalogueArchive.class).read(this.file);
		out.println("The catalog was imported: %d roles.".formatted(roles));
	}

}
