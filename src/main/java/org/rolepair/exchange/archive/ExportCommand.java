package org.rolepair.exchange.archive;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.command.OperatorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

@Command(name = "export", description = "Writes the whole catalog to an archive.")
class ExportCommand implements OperatorCommand {

	@Option(names = "--newest-revisions", description = "Include only the newest revision of each role.")
	private boolean newest;

	@Parameters(paramLabel = "FILE.zip", description = "The archive to create.")
	private Path file = Path.of("");

	@Override
	public void check() {
		Path folder = this.file.toAbsolutePath().getParent();
		if (folder != null && !Files.isDirectory(folder)) {
			throw new OperationFailedException("There is no folder " + folder + ". Create it, or choose another.");
		}
	}

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		application.getBean(CatalogueArchive.class).write(this.file, !this.newest);
		out.println("The catalog was written to " + this.file + ".");
	}

}
