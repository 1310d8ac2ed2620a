package org.rolepair.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.migration.EmbeddedDatabase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The disk of the backups has too little room: for the backup, for the proof of it, for
 * anything at all. {@link BackupTests} shows what people see of a backup that fails.
 */
@EnabledOnOs(OS.LINUX)
class FullBackupDiskTests {

	@TempDir
	private Path folder;

	private EmbeddedDatabase database;

	private SingleConnectionDataSource connection;

	private JdbcTemplate open;

	@BeforeEach
	void openDatabase() {
		this.database = new EmbeddedDatabase(this.folder.resolve("rolepair"), "rolepair", "");
		this.connection = new SingleConnectionDataSource("jdbc:h2:file:" + this.database.path(), "rolepair", "", true);
		this.open = new JdbcTemplate(this.connection);
		this.open.execute("create table job_role (words varchar(2000))");
		addRows();
	}

	/** Adds what can be packed to half of its size. */
	private void addRows() {
		Random random = new Random(20_261_129);
		byte[] words = new byte[1000];
		List<Object[]> rows = Stream.generate(() -> {
			random.nextBytes(words);
			return new Object[] { HexFormat.of().formatHex(words) };
		}).limit(1000).toList();
		this.open.batchUpdate("insert into job_role values (?)", rows);
	}

	@AfterEach
	void closeDatabase() {
		this.connection.destroy();
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.MINUTES)
	void aBackupThatHasNoRoomSaysSoAndLeavesNothing() throws IOException {
		long packed = backUp(this.folder.resolve("enough")).bytes();
		long unpacked = Files.size(this.database.file());
		assertThat(unpacked).isGreaterThan(packed);
		Path place = this.folder.resolve("small");
		try (SmallDisk disk = SmallDisk.mount(place, String.valueOf(packed / 2))) {
			assertFails(place).withMessageContaining("couldn't make a backup")
				.withMessageContaining("No space left on device");
			assertThat(left(place)).isEmpty();

			disk.resize(String.valueOf(packed + unpacked / 2));
			assertFails(place).withMessageContaining("couldn't make a backup")
				.withMessageContaining("No space left on device");
			assertThat(left(place)).isEmpty();

			Path filler = fill(place);
			assertFails(place);
			assertThat(left(place)).containsExactly("filler");
			this.open.execute("insert into job_role values ('Edited beside a full disk')");

			Files.delete(filler);
			disk.resize(String.valueOf(2 * (packed + unpacked)));
			Path made = backUp(place).file();
			assertThat(left(place)).containsExactly(made.getFileName().toString());
		}
	}

	private Backups.Backup backUp(Path place) {
		return new BackupFolder(this.database, place, 7).make(this.open, Instant.now());
	}

	private ThrowableAssertAlternative<OperationFailedException> assertFails(Path place) {
		return assertThatExceptionOfType(OperationFailedException.class).isThrownBy(() -> backUp(place));
	}

	private static Path fill(Path place) throws IOException {
		Path filler = place.resolve("filler");
		try (OutputStream out = Files.newOutputStream(filler)) {
			while (true) {
				out.write(new byte[4096]);
			}
		}
		catch (IOException ex) {
			return filler;
		}
	}

	private static List<String> left(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
