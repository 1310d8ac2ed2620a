package org.rolepair.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Golden;
import org.rolepair.PostgresDatabase;
import org.rolepair.RolepairTest;
import org.rolepair.operations.command.Commands;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.role.publishing.BulkPublishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RolepairTest
class CatalogueArchiveTests {

	/** An edition that counts, with a row of numbers and one without. */
	/** Files that archives have since version 3. */
	private static final List<String> PRICE_FILES = List.of("price_edition.jsonl", "price_level.jsonl");

	private static final List<String> IMPORTED = List.of(
			"""
					insert into place_edition (id, kind, source_id, period_label, period_reference, row_count, digest, current_kind)
					select 7, 'STATE', id, 'May 2025', date '2025-05-01', 2, 'digest', 'STATE' from source
					order by slug fetch first 1 row only""",
			"""
					insert into place (edition_id, area_code, slug, title, primary_state)
					values (7, '06', 'california', 'California', 'CA'), (7, '48', 'texas', 'Texas', 'TX')""",
			"""
					insert into place_wage (edition_id, soc_code, area_code, hourly, marks, employment, mean, employment_error)
					values (7, '29-1141', '48', true, 'SSSSSSS', null, null, null),
						(7, '29-1141', '06', false, 'NNNNNNN', 330000, 140330.50, 0.80)""",
			"""
							insert into relation_edition (id, source_id, released, digest)
					select 3, id, date '2025-08-01', 'digest' from source order by slug fetch first 1 row only""", """
					insert into related_occupation (edition_id, code, position, related_code)
					values (3, '29-1141.00', 1, '29-2061.00')""", """
					insert into price_edition (id, kind, source_id, period_label, period_reference, digest)
					select 4, 'STATE_PARITIES', id, '2024', date '2024-12-01', 'digest' from source
					order by slug fetch first 1 row only""", """
					insert into price_level (edition_id, area_code, title, reference, amount)
					values (4, '48', 'Texas', date '2024-12-01', 97.057)""", """
					insert into imported_role (role_id, owns_texts, undone, marks)
							select id, true, false, '{"PAY":"x"}' from job_role where slug = 'registered-nurse'""");

	@Autowired
	private CatalogueArchive archive;

	@Autowired
	private JdbcTemplate database;

	@TempDir
	private Path folder;

	private final Supplier<JdbcTemplate> refusing = SingletonSupplier.of(() -> emptyFile("refusing"));

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anEmptyDatabaseTakesItInAndGivesTheSameBytes(boolean history) throws IOException {
		byte[] first = exported(history);
		assertThat(exported(history)).isEqualTo(first);
		JdbcTemplate file = emptyFile("taken-in");
		takeIn(file, file(first));
		assertThat(exported(file, history)).isEqualTo(first);
		JdbcTemplate postgres = migrated(PostgresDatabase.createEmpty());
		takeIn(postgres, file(first));
		assertThat(exported(postgres, history)).isEqualTo(first);
	}

	/**
	 * The packing may differ from one version of zlib to another; what is packed does
	 * not.
	 */
	@Test
	void anArchiveOfAnEarlierVersionGoesInAndComesOutTheSame() throws IOException {
		Map<String, byte[]> stored = unzipped(Golden.bytes("catalogue.zip"));
		JdbcTemplate file = emptyFile("stored");
		takeIn(file, file(Golden.bytes("catalogue.zip")));
		Map<String, byte[]> again = unzipped(exported(file, true));
		String added = PRICE_FILES.stream()
			.map((name) -> "{\"name\":\"%s\",\"rows\":0,\"sha256\":\"%s\"},".formatted(name, DigestUtils.sha256Hex("")))
			.collect(Collectors.joining());
		stored.put("manifest.json",
				text(stored, "manifest.json").replace("\"version\":1", "\"version\":3")
					.replace("{\"name\":\"relation_edition", added + "{\"name\":\"relation_edition")
					.getBytes(StandardCharsets.UTF_8));
		PRICE_FILES.forEach((name) -> stored.put(name, new byte[0]));
		assertThat(again.keySet()).containsExactlyInAnyOrderElementsOf(stored.keySet());
		stored.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
	}

	/** Version 1 had no related occupations at first. */
	@ParameterizedTest
	@ValueSource(strings = { "archive-1-at-first.zip", "archive-2.zip", "archive-3.zip" })
	void anArchiveOfEachFormatGoesIn(String name) throws IOException {
		Map<String, byte[]> stored = unzipped(Golden.bytes(name));
		JdbcTemplate file = emptyFile(name);
		takeIn(file, file(Golden.bytes(name)));
		Map<String, byte[]> again = unzipped(exported(file, true));
		assertThat(text(stored, "job_role.jsonl")).contains("Lamp tester");
		again.keySet().stream().filter((part) -> !part.equals(ArchiveManifest.FILE)).forEach((part) -> {
			assertThat(again.get(part)).as(part).isEqualTo(stored.getOrDefault(part, new byte[0]));
		});
	}

	@Test
	void whatImportsLoadedAndLeftGoesAlong() throws IOException {
		JdbcTemplate file = imported("imported");
		byte[] first = exported(file, false);
		assertThat(text(unzipped(first), "place_wage.jsonl")).isEqualTo(
				"""
						{"edition_id":7,"soc_code":"29-1141","area_code":"06","hourly":false,"marks":"NNNNNNN","employment":330000,"mean":140330.5,"employment_error":0.8}
						{"edition_id":7,"soc_code":"29-1141","area_code":"48","hourly":true,"marks":"SSSSSSS"}
						""");
		assertThat(text(unzipped(first), "related_occupation.jsonl")).isEqualTo("""
				{"edition_id":3,"code":"29-1141.00","position":1,"related_code":"29-2061.00"}
				""");
		assertThat(text(unzipped(first), "price_level.jsonl")).isEqualTo("""
				{"edition_id":4,"area_code":"48","title":"Texas","reference":"2024-12-01","amount":97.057}
				""");
		JdbcTemplate postgres = migrated(PostgresDatabase.createEmpty());
		takeIn(postgres, file(first));
		assertThat(exported(postgres, false)).isEqualTo(first);
		JdbcTemplate back = emptyFile("back");
		takeIn(back, file(exported(postgres, false)));
		assertThat(exported(back, false)).isEqualTo(first);
		assertThat(back.queryForMap("select owns_texts, undone, marks from imported_role"))
			.containsEntry("owns_texts", true)
			.containsEntry("undone", false)
			.containsEntry("marks", "{\"PAY\":\"x\"}");
	}

	@Test
	void editionsThatNewerOnesReplacedAreLeftOut() throws IOException {
		JdbcTemplate file = imported("replaced");
		byte[] current = exported(file, false);
		for (String statement : IMPORTED.subList(0, 7)) {
			file.execute(statement.replace("(7,", "(6,")
				.replace("select 7, 'STATE'", "select 6, 'STATE'")
				.replace("'digest', 'STATE'", "'digest', null")
				.replace("(3,", "(2,")
				.replace("select 3, id, date '2025", "select 2, id, date '2024")
				.replace("select 4, 'STATE_PARITIES', id, '2024', date '2024",
						"select 1, 'STATE_PARITIES', id, '2023', date '2023")
				.replace("(4,", "(1,"));
		}
		assertThat(exported(file, false)).isEqualTo(current);
	}

	@Test
	void everyEditionOfTheNationGoesAlong() throws IOException {
		JdbcTemplate file = imported("nation");
		for (int year = 2019; year < 2022; year++) {
			file.execute(IMPORTED.get(0)
				.replace("select 7, 'STATE'", "select %d, 'NATION'".formatted(year))
				.replace("'digest', 'STATE'", "'digest', null")
				.replace("2025", String.valueOf(year)));
		}
		assertThat(text(unzipped(exported(file, false)), "place_edition.jsonl").lines()).hasSize(4);
	}

	@Test
	void itHoldsTheWholeCatalogueAndNobodysSecrets() throws IOException {
		Map<String, byte[]> files = unzipped(exported(true));
		assertThat(files.keySet()).containsExactly("source.jsonl", "category.jsonl", "skill.jsonl",
				"skill_former_name.jsonl", "job_role.jsonl", "former_slug.jsonl", "alternate_title.jsonl", "duty.jsonl",
				"role_section.jsonl", "role_figure.jsonl", "role_revision.jsonl", "imported_role.jsonl",
				"place_edition.jsonl", "place.jsonl", "place_wage.jsonl", "price_edition.jsonl", "price_level.jsonl",
				"relation_edition.jsonl", "related_occupation.jsonl", "manifest.json");
		assertThat(text(files, "job_role.jsonl").lines()).hasSize(count("job_role"));
		assertThat(text(files, "role_figure.jsonl").lines()).hasSize(count("role_figure"));
		assertThat(text(files, "manifest.json")).startsWith(
				"{\"format\":\"rolepair-catalogue\",\"version\":3,\"revisions\":\"all\",\"files\":[{\"name\":\"source.jsonl\"");
	}

	/**
	 * A table or column that is added has to be added to the archive, or left out of it
	 * knowingly.
	 */
	@Test
	void everyColumnOfItsTablesIsInIt() {
		for (ArchiveTable table : ArchiveTable.ALL) {
			List<String> columns = this.database.queryForList(
					"select lower(column_name) from information_schema.columns where lower(table_name) = ?",
					String.class, table.name());
			assertThat(columns).as(table.name()).containsExactlyInAnyOrderElementsOf(table.columns().keySet());
		}
	}

	@Test
	void aDatabaseWithACatalogueDoesNotTakeAnother() throws IOException {
		Path file = file(exported(true));
		assertThatExceptionOfType(OperationFailedException.class).isThrownBy(() -> this.archive.read(file))
			.withMessageContaining("already has a catalog");
	}

	@Test
	void aNewerFormatIsRefused() throws IOException {
		assertRefused(changed("manifest.json", (text) -> text.replace("\"version\":3", "\"version\":4")),
				"The archive has format 4, and this version of Rolepair reads format 3");
	}

	@Test
	void anotherFileIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("text.zip"), "no archive");
		assertRefused(this.folder.resolve("text.zip"), "text.zip isn't a zip archive");
		assertRefused(this.folder.resolve("none.zip"), "Rolepair can't find or read the file");
		assertRefused(this.folder, "Rolepair can't find or read the file");
		assertRefused(file(zipped(Map.of("a.txt", new byte[1]))), "This isn't an archive of a catalog");
		assertRefused(file(zipped(Map.of())), "");
	}

	@Test
	void aDamagedArchiveIsRefused() throws IOException {
		byte[] whole = exported(true);
		assertRefused(file(Arrays.copyOf(whole, whole.length / 2)), "damaged");
		assertRefused(changed("job_role.jsonl", (text) -> text.replaceFirst("Lawyer", "Liar")), "is damaged");
		assertRefused(changed("duty.jsonl", (text) -> text.substring(0, text.length() / 2)), "duty.jsonl");
		assertRefused(changed("skill.jsonl", (text) -> text.lines().findFirst().orElseThrow() + "\n"), "is damaged");
		assertRefused(changed("skill.jsonl", (text) -> "[1]\n"), "Line 1 of skill.jsonl isn't a row");
		assertRefused(changed("skill.jsonl", (text) -> "{\"password\":1}\n"), "Line 1 of skill.jsonl isn't a row");
		assertRefused(changed("skill.jsonl", (text) -> "{\"id\":\"one\"}\n"), "a value of id in skill.jsonl");
		assertRefused(changed("skill.jsonl", (text) -> "{\n"), "can't read line 1 of skill.jsonl");
		assertRefused(changed("manifest.json", (text) -> "{}"), "can't read the manifest of the archive");
		assertRefused(changed("manifest.json", (text) -> text.replace("rolepair-catalogue", "other")),
				"isn't an archive of a Rolepair catalog");
		assertRefused(changed("manifest.json", (text) -> "nonsense"), "can't read the manifest of the archive");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../escape.txt", "/etc/passwd", "..\\escape.txt", "more.jsonl" })
	void aFileThatDoesNotBelongToItIsRefused(String name) throws IOException {
		Map<String, byte[]> files = unzipped(exported(false));
		files.put(name, new byte[] { 1 });
		assertRefused(file(zipped(files)), "must have each file of a catalog once, and no others");
		assertThat(this.folder.resolveSibling("escape.txt")).doesNotExist();
	}

	@Test
	void aBombIsRefusedBeforeItGoesOff() throws IOException {
		assertRefused(changed("source.jsonl", (text) -> "{".repeat(20_000_000)), "far more data than a catalog");
		String row = "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"name\":\"a\",\"running_name\":\"a\",\"version\":0}\n";
		assertRefused(changed("skill.jsonl", (text) -> row.repeat(200_000)), "");
	}

	@Test
	void theDirectoryIsWrittenAnewFromTheNewestRevisions(@Autowired BulkPublishing bulk,
			@Autowired TransactionTemplate transaction) {
		List<String> tables = List.of("directory_entry", "directory_name", "directory_source");
		transaction.executeWithoutResult((status) -> {
			List<List<Map<String, Object>>> before = tables.stream().map(this::rows).toList();
			this.database.update("delete from directory_name");
			this.database.update("delete from directory_source");
			this.database.update("delete from directory_entry");
			assertThat(bulk.rewriteDirectory()).isEqualTo(count("job_role"));
			status.flush();
			assertThat(tables.stream().map(this::rows).toList()).isEqualTo(before);
			status.setRollbackOnly();
		});
	}

	@Test
	void theCommandsSayWhatTheyDid(@Autowired ApplicationContext application) throws IOException {
		String file = this.folder.resolve("catalogue.zip").toString();
		assertThat(Commands.run(application, new ExportCommand(), file)).startsWith("0 ").contains("was written to");
		assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(exported(true));
		assertThat(Commands.run(application, new ExportCommand(), file)).startsWith("1 ")
			.contains("There is already a file");
		assertThat(Commands.run(application, new ArchiveImportCommand(), file)).startsWith("1 ")
			.contains("already has a catalog");
		assertThat(Commands.run(application, new ArchiveImportCommand())).startsWith("2 ");
		assertThat(Commands.run(application, new ExportCommand(), "--all", file)).startsWith("2 ");
		String newest = this.folder.resolve("newest.zip").toString();
		assertThat(Commands.run(application, new ExportCommand(), "--newest-revisions", newest)).startsWith("0 ");
		assertThat(Files.readAllBytes(Path.of(newest))).isEqualTo(exported(false));
		assertThat(this.folder.resolve("catalogue.zip.part")).doesNotExist();
	}

	private List<Map<String, Object>> rows(String table) {
		String order = table.equals("directory_name") ? "role_id, folded"
				: table.equals("directory_source") ? "role_id, source_slug" : "role_id";
		return this.database.queryForList("select * from " + table + " order by " + order);
	}

	private int count(String table) {
		return this.database.queryForList("select 1 from " + table).size();
	}

	private byte[] exported(boolean history) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.archive.write(out, history);
		return out.toByteArray();
	}

	private static byte[] exported(JdbcTemplate from, boolean history) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ArchiveWriter(Objects.requireNonNull(from.getDataSource()), out).write(history);
		return out.toByteArray();
	}

	private void assertRefused(Path file, String why) {
		JdbcTemplate empty = this.refusing.get();
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> takeIn(empty, file))
			.isInstanceOfAny(OperationFailedException.class, DataAccessException.class)
			.withMessageContaining(why);
		assertThat(new ArchiveReader(empty).isEmpty()).isTrue();
	}

	/** Returns a database with the roles of this one, and with what an import loads. */
	private JdbcTemplate imported(String name) throws IOException {
		JdbcTemplate file = emptyFile(name);
		takeIn(file, file(exported(false)));
		IMPORTED.forEach(file::execute);
		return file;
	}

	private JdbcTemplate emptyFile(String name) {
		return migrated("jdbc:h2:file:" + this.folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE");
	}

	private static void takeIn(JdbcTemplate into, Path file) {
		DataSource source = into.getDataSource();
		assertThat(source).isNotNull();
		new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult((status) -> {
			try (ArchiveFile archive = ArchiveFile.open(file)) {
				new ArchiveReader(into).read(archive);
			}
			catch (IOException ex) {
				throw new OperationFailedException("unreadable", ex);
			}
		});
	}

	/** Uses one connection, since H2 reopens a file for each one. */
	private static JdbcTemplate migrated(String url) {
		DataSource source = new SingleConnectionDataSource(url, true);
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return new JdbcTemplate(source);
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(Files.createTempFile(this.folder, "catalogue", ".zip"), content);
	}

	private Path changed(String file, UnaryOperator<String> change) throws IOException {
		Map<String, byte[]> files = unzipped(exported(false));
		files.put(file, change.apply(text(files, file)).getBytes(StandardCharsets.UTF_8));
		return file(zipped(files));
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static byte[] zipped(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
