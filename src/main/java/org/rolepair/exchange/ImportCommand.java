package org.rolepair.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.command.Command;
import org.rolepair.official.OfficialFiles;
import org.rolepair.official.OfficialReader;
import org.rolepair.table.InputFile;
import org.rolepair.table.InputFiles;
import org.rolepair.table.RefusedFileException;

import org.springframework.stereotype.Component;

/**
 * Imports official files from the command line.
 */
@Component
class ImportCommand implements Command {

	static final String AUTHOR = "Operator";

	private final Planner planner;

	private final Importer importer;

	private final PlanReport report;

	ImportCommand(Planner planner, Importer importer, PlanReport report) {
		this.planner = planner;
		this.importer = importer;
		this.report = report;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		ImportOptions options = ImportOptions.of(arguments);
		if (options.files().isEmpty() || !options.unknown().isEmpty()) {
			options.unknown().forEach((word) -> out.println("Unknown: " + word));
			return MISUSED;
		}
		try {
			return run(options, out);
		}
		catch (RefusedFileException | PlanOutdatedException ex) {
			out.println("Nothing was changed. " + ex.getMessage());
			return FAILED;
		}
		catch (IOException ex) {
			out.println("The report cannot be written: " + ex.getMessage());
			return FAILED;
		}
	}

	private int run(ImportOptions options, PrintStream out) throws IOException {
		ImportPlan plan = plan(options, out);
		List<String> missing = plan.missing(options.adopted());
		if (!missing.isEmpty()) {
			missing.forEach((choice) -> out.println("Nothing was changed. There is no such role: --adopt=" + choice));
			return FAILED;
		}
		this.report.print(plan, out);
		Optional<Path> file = options.report();
		if (file.isPresent()) {
			this.report.write(plan, file.get());
			out.println("Every line is in " + file.get());
		}
		if (plan.rejectsAll()) {
			out.println("Nothing was changed: all of it was rejected.");
			return FAILED;
		}
		if (options.dryRun()) {
			out.println("This was a dry run: nothing was changed.");
			return DONE;
		}
		Optional<CatalogueImport> done = this.importer.apply(plan, AUTHOR,
				options.note().orElseGet(() -> PlanReport.note(plan)), ImportProgress.printedTo(out));
		out.println(done.map((one) -> "Done: this is import %d.".formatted(one.number()))
			.orElse("Nothing is to be changed."));
		return DONE;
	}

	private ImportPlan plan(ImportOptions options, PrintStream out) {
		List<InputFile> given = new ArrayList<>();
		for (Path path : options.files()) {
			given.add(new InputFile(path.getFileName().toString(), path));
		}
		try (InputFiles files = InputFiles.of(given)) {
			OfficialFiles read = OfficialReader.read(files.all(), new PrintedProgress(out));
			return this.planner.plan(read, options.choices());
		}
	}

	/**
	 * Prints how far the reading is.
	 */
	private record PrintedProgress(PrintStream out) implements OfficialReader.Listener {

		@Override
		public void reading(String file, int number, int of) {
			this.out.println("Reading %d of %d: %s".formatted(number, of, file));
		}

		@Override
		public void read(String file, String table, int rows) {
			this.out.println("    %s: %,d rows".formatted(table, rows));
		}

	}

}
