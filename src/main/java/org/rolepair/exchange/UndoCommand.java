package org.rolepair.exchange;

import java.io.PrintStream;
import java.util.List;

import org.rolepair.command.Command;

import org.springframework.stereotype.Component;

/**
 * Lists imports and undoes the last from the command line.
 */
@Component
class UndoCommand implements Command {

	private final ImportUndo undo;

	private final ImportStore store;

	UndoCommand(ImportUndo undo, ImportStore store) {
		this.undo = undo;
		this.store = store;
	}

	@Override
	public String name() {
		return "undo-import";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.isEmpty()) {
			this.store.all().forEach((one) -> out.println(line(one)));
			return DONE;
		}
		if (arguments.size() > 1 || !arguments.get(0).matches("\\d{1,9}")) {
			return MISUSED;
		}
		try {
			CatalogueImport undone = this.undo.undo(Integer.parseInt(arguments.get(0)), ImportCommand.AUTHOR,
					ImportProgress.printedTo(out));
			out.println("Undone: " + line(undone));
			return DONE;
		}
		catch (CannotUndoException ex) {
			out.println(ex.getMessage());
			return FAILED;
		}
	}

	private static String line(CatalogueImport one) {
		return "%d  %s  %s: %s (%,d made, %,d changed)%s".formatted(one.number(), one.appliedAt(), one.author(),
				one.note(), one.created(), one.changed(), one.stands() ? "" : ", undone");
	}

}
