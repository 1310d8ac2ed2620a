package org.rolepair.exchange.imports;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.agencies.OfficialReader;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.InputFiles;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.format.Messages;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.command.OperatorCommand;
import org.rolepair.page.form.TextInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

@Command(name = "import", description = "Imports the agencies' tables and your own table of roles.",
		sortOptions = false)
class ImportCommand implements OperatorCommand {

	static final String AUTHOR = "Operator";

	private static final Pattern ADOPTED = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}=[a-z0-9-]+");

	@Option(names = "--dry-run", description = "Show the plan and change nothing.")
	private boolean dryRun;

	@Option(names = "--replace-edited", description = "Also replace fields that people edited by hand.")
	private boolean replaceEdited;

	@Option(names = "--adopt", paramLabel = "CODE=SLUG",
			description = "The role to update when several share an O*NET-SOC code.")
	private Map<String, String> adopted = new HashMap<>();

	@Option(names = "--skip-unknown", description = "Import even if Rolepair doesn't know some files or sheets.")
	private boolean skipUnknown;

	@Option(names = "--report", paramLabel = "FILE.csv", description = "Write every line of the plan to this file.")
	private Optional<Path> report = Optional.empty();

	@Option(names = "--rejected", paramLabel = "FILE.csv",
			description = "Write the rows of your own tables that are left out to this file.")
	private Optional<Path> rejected = Optional.empty();

	@Option(names = "--note", paramLabel = "TEXT", description = "The note for the history of each role.")
	private Optional<String> note = Optional.empty();

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "Files, folders and .zip archives as the agencies publish them.")
	private List<Path> files = List.of();

	@Override
	public void check() {
		List<String> unknown = this.adopted.entrySet()
			.stream()
			.map(Object::toString)
			.filter(ADOPTED.asMatchPredicate().negate())
			.toList();
		if (!unknown.isEmpty()) {
			throw new ParameterException(new CommandLine(this),
					"Unknown: --adopt=" + String.join(", --adopt=", unknown));
		}
		if (this.note.filter((text) -> text.length() > PlanReport.MAX_NOTE).isPresent()) {
			throw new ParameterException(new CommandLine(this),
					"Shorten --note to %d characters.".formatted(PlanReport.MAX_NOTE));
		}
		this.files.stream().filter(Files::notExists).findFirst().ifPresent((file) -> {
			throw new OperationFailedException("Nothing was changed. Rolepair can't find the file " + file + ".");
		});
	}

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		try {
			apply(application, out);
		}
		catch (RefusedFileException | PlanOutdatedException ex) {
			throw new OperationFailedException("Nothing was changed. " + ex.getMessage(), ex);
		}
	}

	private void apply(ApplicationContext application, PrintStream out) {
		ImportPlan plan = plan(application, out);
		List<String> missing = plan.missing(this.adopted);
		if (!missing.isEmpty()) {
			throw new OperationFailedException(
					"Nothing was changed. No role matches --adopt=" + String.join(", --adopt=", missing));
		}
		PlanReport printed = application.getBean(PlanReport.class);
		printed.print(plan, out);
		if (this.report.isPresent()) {
			printed.write(plan, this.report.get());
			out.println("Every line is in " + this.report.get());
		}
		if (this.rejected.isPresent() && !plan.rejectedRows().isEmpty()) {
			printed.writeRejected(plan, this.rejected.get());
			out.println("The rows left out are in " + this.rejected.get());
		}
		if (!plan.files().unknown().isEmpty() && !this.skipUnknown) {
			throw new OperationFailedException(
					"Nothing was changed, because Rolepair doesn't know some files or sheets (see above). "
							+ "Remove them, or use --skip-unknown.");
		}
		if (plan.rejectsAll()) {
			throw new OperationFailedException("Nothing was changed, because everything was rejected.");
		}
		if (this.dryRun) {
			out.println("This was a dry run: nothing was changed.");
			return;
		}
		String said = this.note.map(TextInput::clean)
			.filter((text) -> !text.isEmpty())
			.orElseGet(() -> PlanReport.note(plan));
		Optional<CatalogueImport> done = application.getBean(Importer.class)
			.apply(plan, AUTHOR, said, ImportProgress.printedTo(out));
		out.println(done.map((one) -> "Done: this is import %d.".formatted(one.number()))
			.orElse("There was nothing to change."));
	}

	private ImportPlan plan(ApplicationContext application, PrintStream out) {
		List<InputFile> given = this.files.stream()
			.map((path) -> new InputFile(path.getFileName().toString(), path))
			.toList();
		try (InputFiles all = InputFiles.of(given)) {
			OfficialFiles read = OfficialReader.read(all.all(), application.getBean(Messages.class),
					new PrintedProgress(out));
			return application.getBean(ImportPlanner.class)
				.plan(read, new ImportChoices((field) -> this.replaceEdited, this.adopted));
		}
	}

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
