package org.rolepair.exchange.agencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

/**
 * A role table as a spreadsheet program saves it.
 *
 * @param outcome a line for the form of each table, each role and each rejected row; or
 * the words that refuse the file
 */
record SavedTable(String what, String file, byte[] bytes, String outcome) {

	static final String HEADINGS = "title,annual_mean_wage,source,period\n";

	static SavedTable text(String what, String file, String text, String outcome) {
		return text(what, file, StandardCharsets.UTF_8, text, outcome);
	}

	static SavedTable text(String what, String file, Charset charset, String text, String outcome) {
		return new SavedTable(what, file, text.getBytes(charset), outcome);
	}

	/** Returns what comes of the file. */
	String read(Path folder) {
		try {
			Path path = Files.write(folder.resolve(this.file), this.bytes);
			OfficialFiles read = GivenTables.read(List.of(new InputFile(this.file, path)));
			return Stream
				.of(read.roleTables().stream().map(SavedTable::line),
						read.data().roleRows().stream().map(SavedTable::line),
						Stream.concat(read.rejected().stream(), read.unknown().stream()).map(FileProblem::line))
				.flatMap((lines) -> lines)
				.collect(Collectors.joining("\n", "", "\n"));
		}
		catch (RefusedFileException ex) {
			return ex.getMessage() + "\n";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(OfficialFiles.ReadTable table) {
		return table.form() + (table.passedOver().isEmpty() ? "" : ", without " + table.passedOver());
	}

	private static String line(RoleRow row) {
		StringBuilder line = new StringBuilder(row.titles().title());
		row.socCode().ifPresent((code) -> line.append(", ").append(code));
		row.description().ifPresent((text) -> line.append(", ").append(text.text()));
		row.duties().ifPresent((duties) -> line.append(", ").append(String.join(" + ", duties.texts())));
		row.facts().forEach((fact) -> line.append(", ").append(words(fact)));
		return line.toString();
	}

	private static String words(Fact fact) {
		String period = fact.origin().period().label();
		return words(fact.answer()) + (period.isEmpty() ? "" : " of " + period);
	}

	private static String words(Answer answer) {
		if (answer instanceof Quantity quantity) {
			return ((quantity.bound() == Bound.EXACT) ? "" : quantity.bound() + " ") + quantity.amount();
		}
		if (answer instanceof Range range) {
			return range.low() + " to " + range.high();
		}
		return (answer instanceof Blank blank) ? blank.reason().name() : ((Text) answer).text();
	}

	@Override
	public String toString() {
		return this.what;
	}

}
