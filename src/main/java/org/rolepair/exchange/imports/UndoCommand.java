package org.rolepair.exchange.imports;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolepair.operations.command.OperatorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

@Command(name = "undo-import", description = "Lists imports, or undoes the last one.")
class UndoCommand implements OperatorCommand {

	@Parameters(arity = "0..1", paramLabel = "NUMBER",
			description = "The import to undo. Without it, the command lists all imports.")
	private @Nullable Integer number;

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		if (this.number == null) {
			List<CatalogueImport> all = application.getBean(ImportStore.class).all();
			out.println(all.isEmpty() ? "There are no imports."
					: all.stream().map(UndoCommand::line).collect(Collectors.joining(System.lineSeparator())));
			return;
		}
		ImportJob.Undone done = application.getBean(ImportUndo.class)
			.undo(this.number, ImportCommand.AUTHOR, ImportProgress.printedTo(out));
		out.println("Undone: " + line(done.undone()));
		out.println("Of the roles that it added, %,d are removed and %,d withdrawn.".formatted(done.removed(),
				done.withdrawn()));
		if (done.removed() > 0) {
			out.println("An embedded database's file shrinks when the application stops.");
		}
	}

	private static String line(CatalogueImport one) {
		return "%d  %s  %s: %s (%,d added, %,d changed)%s".formatted(one.number(), one.appliedAt(), one.author(),
				one.note(), one.created(), one.changed(), one.isActive() ? "" : ", undone");
	}

}
