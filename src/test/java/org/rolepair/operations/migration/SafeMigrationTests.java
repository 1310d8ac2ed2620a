package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.PostgresDatabase;
import org.rolepair.RolepairApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class SafeMigrationTests {

	private static final String GOOD = "create table note (id integer not null, text varchar(20)); "
			+ "insert into note values (1, 'kept');";

	/** Its first two statements succeed. */
	private static final String BAD = "alter table note add column author varchar(20); "
			+ "insert into note (id, text) values (2, 'half'); insert into nowhere values (1);";

	private static final String BETTER = "alter table note add column author varchar(20);";

	@TempDir
	private Path folder;

	@Test
	void aFailedMigrationLeavesADatabaseFileAsItWas() throws IOException {
		aFailedMigrationLeavesTheDatabaseAsItWas(file());
		assertThat(filesIn(folder.resolve("data"))).noneMatch((name) -> name.endsWith(".zip")).contains("site.mv.db");
	}

	@Test
	void aFailedMigrationLeavesPostgresAsItWas() throws IOException {
		aFailedMigrationLeavesTheDatabaseAsItWas(new DriverManagerDataSource(PostgresDatabase.createEmpty()));
	}

	private void aFailedMigrationLeavesTheDatabaseAsItWas(DataSource database) throws IOException {
		migration("V1__create_note.sql", GOOD);
		new SafeMigration().migrate(flyway(database));
		migration("V2__spoil_note.sql", BAD);
		assertFails(database).withMessageStartingWith("Rolepair couldn't update the database, and left it unchanged: ")
			.satisfies((ex) -> assertThat(ex.getMessage()).containsIgnoringCase("nowhere")
				.doesNotContain("SQL statement", "\n"));
		assertThat(query(database, "select text from note")).containsExactly("kept");
		assertThat(query(database, "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"))
			.containsExactly("1");
		assertThat(
				query(database, "select column_name from information_schema.columns where lower(table_name) = 'note'"))
			.hasSize(2);
		migration("V2__spoil_note.sql", BETTER);
		new SafeMigration().migrate(flyway(database));
		assertThat(query(database, "select text from note where author is null")).containsExactly("kept");
	}

	@Test
	void aFailedFirstMigrationLeavesAFreshDatabaseFileEmpty() throws IOException {
		DataSource database = file();
		migration("V1__create_note.sql", GOOD);
		migration("V2__spoil_note.sql", BAD);
		assertFails(database);
		assertThat(tables(database)).isEmpty();
		migration("V2__spoil_note.sql", BETTER);
		new SafeMigration().migrate(flyway(database));
		assertThat(query(database, "select text from note")).containsExactly("kept");
	}

	@Test
	void aDatabaseOfANewerVersionIsLeftAlone() throws IOException {
		DataSource database = file();
		migration("V1__create_note.sql", GOOD);
		migration("V2__name_authors.sql", BETTER);
		new SafeMigration().migrate(flyway(database));
		Files.delete(migrations().resolve("V2__name_authors.sql"));
		assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> new SafeMigration().migrate(flyway(database)))
			.withMessage(
					"A newer version of Rolepair has updated this database: it has the update 2, \"name authors\".");
	}

	@Test
	void aDatabaseWithTheWithdrawnMigrationIsUpdated() throws IOException {
		DataSource database = file();
		migration("V1__create_note.sql", GOOD);
		migration("V3__allow_section_on_ai_exposure.sql", "create table exposure (id integer);");
		new SafeMigration().migrate(flyway(database));
		Files.delete(migrations().resolve("V3__allow_section_on_ai_exposure.sql"));
		new SafeMigration().migrate(flyway(database));
		assertThat(query(database, "select text from note")).containsExactly("kept");
	}

	@Test
	void aChangedMigrationIsRefusedInOneLineToo() throws IOException {
		DataSource database = file();
		migration("V1__create_note.sql", GOOD);
		new SafeMigration().migrate(flyway(database));
		migration("V1__create_note.sql", GOOD + " ");
		migration("V1__create_note.sql", GOOD.replace("20", "30"));
		migration("V2__name_authors.sql", BETTER);
		assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> new SafeMigration().migrate(flyway(database)))
			.withMessage("Another version of Rolepair made this database: "
					+ "Migration checksum mismatch for migration version 1");
		assertThat(query(database, "select text from note")).containsExactly("kept");
		assertThat(filesIn(folder.resolve("data"))).noneMatch((name) -> name.endsWith(".zip"));
	}

	@Test
	void aFolderWithSpacesAndQuotesIsNoTrouble() throws IOException {
		Path odd = Files.createDirectories(folder.resolve("it's here"));
		DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + odd.resolve("site") + ";DB_CLOSE_DELAY=-1");
		migration("V1__create_note.sql", GOOD);
		new SafeMigration().migrate(flyway(database));
		migration("V2__spoil_note.sql", BAD);
		assertFails(database);
		assertThat(query(database, "select text from note")).containsExactly("kept");
	}

	@Test
	void anUnreachableDatabaseIsNoFailedMigration() {
		DataSource nowhere = new DriverManagerDataSource("jdbc:postgresql://localhost:1/none");
		assertThat(catchThrowable(() -> new SafeMigration().migrate(flyway(nowhere)))).isNotNull()
			.isNotInstanceOf(SafeMigration.MigrationFailedException.class);
	}

	@Test
	void theApplicationSaysWhyItDoesNotStartAndLeavesTheFileAlone(CapturedOutput output) throws IOException {
		createSchema();
		List<String> before = tables(file("rolepair"));
		migration("V999__spoil_roles.sql", "drop table duty; insert into nowhere values (1);");
		Throwable failure = catchThrowable(() -> start("rolepair.starter-catalogue=false",
				"spring.flyway.locations=classpath:db/migration,filesystem:" + migrations()));
		assertThat(failure).isNotNull();
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "Rolepair couldn't update the database, and left it unchanged: ",
					"Leave the database as it is, and start the previous version of Rolepair")
			.doesNotContain("	at org.");
		assertThat(tables(file("rolepair"))).isEqualTo(before).contains("DUTY");
		assertThat(query(file("rolepair"), "select slug from job_role")).isEmpty();
		createSchema();
	}

	/**
	 * In a process of its own, which ends at once in the middle of a migration, twice;
	 * the second time nothing is left to be put back but what was put back before.
	 */
	@Test
	void aMigrationThatIsKilledIsUndoneByTheNextStart(CapturedOutput output) throws IOException {
		String starter = "rolepair.starter-catalogue=false";
		String locations = "spring.flyway.locations=classpath:db/migration,filesystem:" + migrations();
		createSchema();
		List<String> before = tables(file("rolepair"));
		migration("V999__spoil_roles.sql", "create alias halt as 'void halt() { Runtime.getRuntime().halt(137); }'; "
				+ "drop table duty; alter table job_role add column half integer; call halt();");
		for (int i = 0; i < 2; i++) {
			assertThat(exitCodeOfMigrationOnly(arguments(starter, locations))).as("exit code").isEqualTo(137);
			assertThat(tables(file("rolepair"))).as("half migrated").doesNotContain("DUTY");
		}
		migration("V999__spoil_roles.sql", "alter table job_role add column half integer;");
		start(starter, locations);
		assertThat(output).contains("A migration was interrupted");
		assertThat(tables(file("rolepair"))).isEqualTo(before).contains("DUTY");
		assertThat(filesIn(folder)).noneMatch((name) -> name.contains("migration.zip") || name.contains("put-back"));
	}

	@Test
	void aCopyThatCannotBeReadIsNotPutBack(CapturedOutput output) throws IOException {
		createSchema();
		byte[] before = Files.readAllBytes(folder.resolve("rolepair.mv.db"));
		Path copy = Files.write(folder.resolve("rolepair.mv.db.before-migration.zip"), new byte[] { 'P', 'K' });
		assertThat(catchThrowable(() -> start("rolepair.starter-catalogue=false")))
			.isInstanceOf(SafeMigration.MigrationFailedException.class);
		assertThat(output).contains("The last migration was interrupted", copy.toString());
		assertThat(Files.readAllBytes(folder.resolve("rolepair.mv.db"))).isEqualTo(before);
		assertThat(copy).exists();
	}

	@Test
	void aFileThatAnotherProcessHoldsIsExplained() {
		assertThat(new DatabaseFailureAnalyzer().analyze(new SQLException("In use", "90020", 90020)))
			.satisfies((analysis) -> assertThat(analysis.getDescription())
				.contains("Another process has the database file open"));
	}

	@Test
	void aMissingAddressOfTheDatabaseIsExplained(CapturedOutput output) {
		assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> SpringApplication.run(RolepairApplication.class, "--spring.profiles.active=postgres"));
		assertThat(output).contains("Rolepair needs a database", "SPRING_DATASOURCE_URL")
			.contains("jdbc:postgresql://127.0.0.1:5432/rolepair")
			.doesNotContain("	at org.");
	}

	@ParameterizedTest
	@CsvSource({ "90048, 90048, Another version of H2", "90030, 90030, restore a backup",
			"28000, 28000, spring.datasource.password", "28P01, 0, spring.datasource.password" })
	void anUnreadableFileAndAWrongPasswordAreExplained(String state, int code, String action) {
		assertThat(new DatabaseFailureAnalyzer().analyze(new SQLException("Refused", state, code)))
			.satisfies((analysis) -> assertThat(analysis.getAction()).contains(action));
	}

	@Test
	void anyOtherFailureOfTheDatabaseIsExplainedInOneLine() {
		SQLException refused = new SQLException("Connection refused.\n\tat somewhere");
		assertThat(new DatabaseFailureAnalyzer().analyze(refused))
			.satisfies((analysis) -> assertThat(analysis.getDescription())
				.isEqualTo("Rolepair can't use the database: Connection refused."));
	}

	/** Runs it in a process of its own, which has to end by itself. */
	private int exitCodeOfMigrationOnly(String... settings) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				MigrationOnly.class.getName()));
		command.addAll(List.of(settings));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log.txt").toFile())
			.start();
		return process.onExit().orTimeout(3, TimeUnit.MINUTES).join().exitValue();
	}

	private void createSchema() {
		SingleConnectionDataSource database = new SingleConnectionDataSource(address("rolepair"), "rolepair", "", true);
		new SafeMigration().migrate(Flyway.configure().dataSource(database).locations("classpath:db/migration").load());
		database.destroy();
	}

	private void start(String... settings) {
		SpringApplication.run(RolepairApplication.class, arguments("server.port=0", settings)).close();
	}

	private String[] arguments(String first, String... settings) {
		String url = "spring.datasource.url=" + address("rolepair") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
		return Stream.concat(Stream.of(first, url), Stream.of(settings))
			.map((setting) -> "--" + setting)
			.toArray(String[]::new);
	}

	private ThrowableAssertAlternative<SafeMigration.MigrationFailedException> assertFails(DataSource database) {
		return assertThatExceptionOfType(SafeMigration.MigrationFailedException.class)
			.isThrownBy(() -> new SafeMigration().migrate(flyway(database)));
	}

	private DataSource file() {
		return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data").resolve("site"));
	}

	private DataSource file(String name) {
		return new DriverManagerDataSource(address(name), "rolepair", "");
	}

	private String address(String name) {
		return "jdbc:h2:file:" + folder.resolve(name);
	}

	private Flyway flyway(DataSource database) {
		return Flyway.configure().dataSource(database).locations("filesystem:" + migrations()).load();
	}

	private Path migrations() {
		return folder.resolve("migrations");
	}

	private void migration(String name, String sql) throws IOException {
		Files.writeString(Files.createDirectories(migrations()).resolve(name), sql);
	}

	private static List<String> tables(DataSource database) {
		return query(database,
				"select table_name from information_schema.tables where lower(table_schema) = 'public' order by 1");
	}

	private static List<String> query(DataSource database, String sql) {
		return JdbcClient.create(database).sql(sql).query(String.class).list();
	}

	private static List<String> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	/** What the application does with its database before anything else. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	@Import({ DatabaseAddress.class, SafeMigration.class })
	public static class MigrationOnly {

		public static void main(String[] arguments) {
			new SpringApplicationBuilder(MigrationOnly.class).web(WebApplicationType.NONE).run(arguments);
		}

	}

}
