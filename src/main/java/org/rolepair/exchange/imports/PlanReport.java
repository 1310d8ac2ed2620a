package org.rolepair.exchange.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import lombok.RequiredArgsConstructor;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.function.FailableConsumer;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.editing.draft.FormWriter;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.format.CsvCell;
import org.rolepair.format.Messages;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.page.form.TextLine;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.source.Citation;

import org.springframework.stereotype.Component;

/** Reports what an import would do, as a summary and in full as CSV. */
@Component
@RequiredArgsConstructor
class PlanReport {

	/** How many characters the note of an import can have. */
	static final int MAX_NOTE = 900;

	/** The number of new roles that are printed with all fields. */
	private static final int PRINTED = 3;

	private static final List<String> HEADINGS = List.of("outcome", "code", "title", "field", "before", "after", "file",
			"row", "column", "reason");

	private final Messages messages;

	/** Returns the default note of an import, of at most {@link #MAX_NOTE} characters. */
	static String note(ImportPlan plan) {
		Stream<String> sources = plan.files().hasAgencyTables() ? plan.sources().stream().map(PlanReport::named)
				: Stream.of();
		return Stream.concat(plan.files().ofRoles().stream(), sources)
			.collect(Collectors.collectingAndThen(Collectors.joining("; ", "Import of ", ""),
					(note) -> StringUtils.abbreviate(note, "…", MAX_NOTE)));
	}

	private static String named(Citation source) {
		return source.publisher().startsWith("National Center") ? "O*NET " + source.edition()
				: source.title() + ", " + source.edition();
	}

	/** Returns how role tables were read, and the columns that were not. */
	List<String> roleTables(ImportPlan plan) {
		return plan.files().roleTables().stream().flatMap(this::lines).toList();
	}

	private Stream<String> lines(OfficialFiles.ReadTable table) {
		String read = this.messages.text("imports.read-as",
				Map.of("file", table.file(), "form", table.form(), "rows", table.rows()));
		String passed = this.messages.text("imports.passed-over", Map.of("file", table.file(), "headings",
				String.join(", ", table.passedOver()), "count", table.passedOver().size()));
		return table.passedOver().isEmpty() ? Stream.of(read) : Stream.of(read, passed);
	}

	void print(ImportPlan plan, PrintStream out) {
		out.println();
		roleTables(plan).forEach(out::println);
		if (!plan.files().data().editions().isEmpty()) {
			out.println("Editions read: " + String.join("; ", plan.files().data().editions()));
		}
		out.println("Roles: %,d to add, %,d to change, %,d unchanged, %,d rejected".formatted(
				plan.count(PlannedRole.Outcome.CREATED), plan.count(PlannedRole.Outcome.CHANGED),
				plan.count(PlannedRole.Outcome.UNCHANGED), plan.count(PlannedRole.Outcome.REJECTED)));
		out.println("Figures in these: %,d".formatted(plan.facts().filter((fact) -> !fact.isBlank()).count()));
		blanks(plan).forEach((reason, count) -> out
			.println("    blank, %s: %,d".formatted(this.messages.text("blank." + reason), count)));
		plan.editions()
			.places()
			.forEach((place) -> out.println(
					"Wages to load: %s, %,d rows".formatted(place.edition().source(), place.table().rows().size())));
		plan.editions()
			.prices()
			.forEach((price) -> out
				.println("Prices to load: %s, %,d levels".formatted(price.edition().source(), price.levels().size())));
		plan.editions()
			.relations()
			.ifPresent((relations) -> out.println("Related occupations to load: %s, %,d relations"
				.formatted(relations.edition().source(), relations.count())));
		out.println("Fields kept: %,d have a newer edition, %,d were edited by hand"
			.formatted(plan.held(RetainedField.Reason.OLDER), plan.held(RetainedField.Reason.BY_HAND)));
		plan.problems().forEach((problem) -> out.println("To check: " + problem.line()));
		out.println("Rows rejected: %,d".formatted(plan.rowsLeftOut().size()));
		plan.rowsLeftOut().stream().limit(20).forEach((problem) -> out.println("    " + problem.line()));
		plan.occupationsLeftOut()
			.stream()
			.filter((role) -> !role.isShared())
			.limit(20)
			.forEach((role) -> out
				.println("    %s: %s".formatted((role.code() + " " + role.title()).strip(), role.remarks().get(0))));
		plan.roles()
			.stream()
			.filter(PlannedRole::isUnassigned)
			.forEach((role) -> out.println("    %s %s: %s; choose one: --adopt=%s=%s".formatted(role.code(),
					role.title(), role.remarks().get(0), role.code(), role.sharing().get(0).slug())));
		printCreated(plan, out);
		out.println();
	}

	/** Prints all fields of the first new roles, and how many more there are. */
	private void printCreated(ImportPlan plan, PrintStream out) {
		List<PlannedRole> created = plan.roles(PlannedRole.Outcome.CREATED);
		for (PlannedRole role : created.subList(0, Math.min(PRINTED, created.size()))) {
			out.println("To add: %s".formatted((role.code() + " " + role.title()).strip()));
			changes(plan, role)
				.forEach((field) -> out.println("    %s: %s".formatted(field.label(), joined(field.after(), "; "))));
		}
		if (created.size() > PRINTED) {
			out.println("And %,d more; --report=FILE.csv shows all fields of all roles."
				.formatted(created.size() - PRINTED));
		}
	}

	private static Map<BlankReason, Long> blanks(ImportPlan plan) {
		return plan.facts()
			.flatMap((fact) -> (fact.answer() instanceof Blank blank) ? Stream.of(blank.reason()) : Stream.empty())
			.collect(Collectors.groupingBy((reason) -> reason, TreeMap::new, Collectors.counting()));
	}

	void write(ImportPlan plan, Path file) {
		write(file, (text) -> write(plan, text));
	}

	void writeRejected(ImportPlan plan, Path file) {
		write(file, plan.rejectedRows()::write);
	}

	private static void write(Path file, FailableConsumer<Writer, IOException> content) {
		try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			content.accept(text);
		}
		catch (IOException ex) {
			throw new OperationFailedException("Rolepair can't write the report: " + ex.getMessage(), ex);
		}
	}

	void write(ImportPlan plan, Writer text) throws IOException {
		Differences differences = differences(plan);
		try (CsvWriter lines = CsvWriter.builder().build(text)) {
			lines.writeRecord(HEADINGS);
			for (PlannedRole role : plan.roles().stream().filter((role) -> !role.isRejectedRow()).toList()) {
				write(role, differences, lines);
			}
			plan.rowsLeftOut().forEach((problem) -> write("rejected row", problem, lines));
			plan.problems().forEach((problem) -> write("to check", problem, lines));
		}
	}

	private static void write(String outcome, FileProblem problem, CsvWriter lines) {
		lines.writeRecord(outcome, "", "", "", "", "", CsvCell.text(problem.file()),
				(problem.row() > 0) ? String.valueOf(problem.row()) : "", CsvCell.text(problem.column()),
				CsvCell.text(problem.reason()));
	}

	private void write(PlannedRole role, Differences differences, CsvWriter lines) {
		String outcome = this.messages.text("import.outcome." + role.outcome());
		lines.writeRecord(outcome, role.code(), CsvCell.text(role.title()), "", "", "", "", "", "",
				CsvCell.text(String.join("; ", role.remarks())));
		for (FieldChange change : changes(role, differences)) {
			lines.writeRecord(outcome, role.code(), CsvCell.text(role.title()), CsvCell.text(change.label()),
					CsvCell.text(joined(change.before(), "\n")), CsvCell.text(joined(change.after(), "\n")), "", "", "",
					"");
		}
		for (RetainedField held : role.held()) {
			lines.writeRecord(this.messages.text("import.retained"), role.code(), CsvCell.text(role.title()),
					field(held), "", CsvCell.text(held.proposed()), "", "", "",
					this.messages.text("import.retained." + held.reason()));
		}
	}

	/** Returns the changes to a role by field, all fields of a new one. */
	List<FieldChange> changes(ImportPlan plan, PlannedRole role) {
		return changes(role, differences(plan));
	}

	private static List<FieldChange> changes(PlannedRole role, Differences differences) {
		return role.after()
			.map((after) -> differences.between(role.before().map(FormWriter::write).orElse(RoleForms.EMPTY),
					FormWriter.write(after)))
			.orElse(List.of());
	}

	private Differences differences(ImportPlan plan) {
		return new Differences(this.messages,
				plan.sources().stream().collect(Collectors.toMap(Citation::slug, Citation::title)));
	}

	String field(RetainedField held) {
		return held.kind()
			.map((kind) -> this.messages.text("kind." + kind))
			.orElseGet(() -> this.messages.text("import.field." + held.field()));
	}

	private static String joined(List<TextLine> lines, String separator) {
		return lines.stream().map(TextLine::text).collect(Collectors.joining(separator));
	}

}
