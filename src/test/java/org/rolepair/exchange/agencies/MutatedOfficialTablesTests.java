package org.rolepair.exchange.agencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first rows of each official table, with cells, columns and rows changed at random,
 * are read or refused, and each rejection names its place. Each format has tables that
 * are refused, and others with rejected rows.
 */
@EnabledIf(value = "areThere", disabledReason = "The official files are not beside the project")
class MutatedOfficialTablesTests {

	private static final Path FOLDER = Path.of("../shared/data");

	private static final int FORMATS = 16;

	private static final int ROUNDS = 40;

	/**
	 * Ends the search where no changed table of a format is refused, or none has rejected
	 * rows.
	 */
	private static final int MAX_ROUNDS = 1_000;

	private static final List<String> ODD = List.of("", " ", "*", "**", "#", "-", "N/A", "n/a", "null", "0", "-1",
			"1e999", "1e-999", "NaN", "Infinity", "0x10", "1,234.56", "12,34", "1.2.3", "٣٤", "９９", "99-9999",
			"29-1141", "29-1141.00", "00-0000", "2024-13", "M2099", "=1+1", "@SUM(A1)", "\u0000", "\uFEFF", "\u202E",
			"😀", "≥100.0", "100%", "TRUE", "one\ntwo", "\"", "x".repeat(5_000), "9".repeat(400),
			"99999999999999999999");

	@TempDir
	private Path folder;

	private final Set<String> refused = new TreeSet<>();

	private final Set<String> rejected = new TreeSet<>();

	static boolean areThere() {
		return Files.isDirectory(FOLDER);
	}

	@Test
	void tableIsReadOrRefused() throws IOException {
		Random random = new Random(20_261_126);
		Set<String> formats = new TreeSet<>();
		for (Table table : tables()) {
			Optional<OfficialFiles> whole = read(table);
			if (whole.isPresent()) {
				Set<String> own = whole.get().tables().stream().map((one) -> one.format()).collect(Collectors.toSet());
				readMutated(table, own, random);
				formats.addAll(own);
			}
		}
		assertThat(formats).hasSizeGreaterThanOrEqualTo(FORMATS);
		assertThat(this.refused).as("formats of refused tables").isEqualTo(formats);
		assertThat(this.rejected).as("formats of tables with rejected rows").isEqualTo(formats);
	}

	private void readMutated(Table table, Set<String> formats, Random random) {
		for (int round = 0; round < ROUNDS || (round < MAX_ROUNDS && !haveBothOutcomes(formats)); round++) {
			Optional<OfficialFiles> read = read(table.mutated(random));
			if (read.isEmpty()) {
				this.refused.addAll(formats);
			}
			else if (!read.get().rejected().isEmpty()) {
				this.rejected.addAll(formats);
			}
		}
	}

	private boolean haveBothOutcomes(Set<String> formats) {
		return this.refused.containsAll(formats) && this.rejected.containsAll(formats);
	}

	private Optional<OfficialFiles> read(Table table) {
		try {
			OfficialFiles files = new GivenTables(this.folder).file(table.name, table.lines()).onet("29.3").read();
			files.rejected().forEach((problem) -> assertSaysWhere(problem, table));
			return Optional.of(files);
		}
		catch (RefusedFileException ex) {
			assertThat(ex.problem().reason()).isNotBlank();
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			throw new AssertionError(String.join("\n", table.lines()), ex);
		}
		finally {
			new GivenTables(this.folder).contents()
				.keySet()
				.forEach((name) -> this.folder.resolve(name).toFile().delete());
		}
	}

	private static void assertSaysWhere(FileProblem problem, Table table) {
		assertThat(problem.file()).endsWith(table.name);
		assertThat(problem.row()).as(problem.line()).isPositive();
		assertThat(problem.reason()).isNotBlank();
	}

	private static List<Table> tables() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".xlsx"))
				.sorted()
				.flatMap((file) -> Sheet.of(new InputFile(file.getFileName().toString(), file))
					.stream()
					.map((sheet) -> new Table(file.getFileName().toString().replace(".xlsx", ".csv"),
							sheet.head().stream().map(Row::cells).toList())))
				.toList();
		}
	}

	/**
	 * A table as text.
	 *
	 * @param name the name of its file
	 * @param rows its rows
	 */
	private record Table(String name, List<List<String>> rows) {

		String[] lines() {
			return this.rows.stream().map(Table::line).toArray(String[]::new);
		}

		private static String line(List<String> cells) {
			return cells.stream()
				.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(","));
		}

		Table mutated(Random random) {
			List<List<String>> mutated = new ArrayList<>();
			this.rows.forEach((row) -> mutated.add(new ArrayList<>(row)));
			for (int i = random.nextInt(1, 5); i > 0; i--) {
				mutate(mutated, random);
			}
			return new Table(this.name, mutated);
		}

		private static void mutate(List<List<String>> rows, Random random) {
			List<String> row = rows.get(random.nextInt(rows.size()));
			int other = random.nextInt(rows.size());
			switch (random.nextInt(8)) {
				case 0 -> rows.add(other, new ArrayList<>(row));
				case 1 -> Collections.swap(rows, 0, other);
				case 2 -> row.add(random.nextInt(row.size() + 1), odd(random));
				case 3 -> row.replaceAll((cell) -> cell.toUpperCase(Locale.ROOT));
				case 4 -> removeOne(row, random);
				default -> replaceOne(row, random);
			}
		}

		private static void removeOne(List<String> row, Random random) {
			if (!row.isEmpty()) {
				row.remove(random.nextInt(row.size()));
			}
		}

		private static void replaceOne(List<String> row, Random random) {
			if (!row.isEmpty()) {
				int at = random.nextInt(row.size());
				row.set(at, random.nextBoolean() ? odd(random) : row.get(random.nextInt(row.size())));
			}
		}

		private static String odd(Random random) {
			return ODD.get(random.nextInt(ODD.size()));
		}

	}

}
