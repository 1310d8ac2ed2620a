package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Golden;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseFileTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "file/rolepair", "file/data/rolepair" })
	void aFolderThatCannotBeMadeIsNamed(String path) throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "in the way");
		assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> check("jdbc:h2:file:" + this.folder.resolve(path)))
			.withMessage("Rolepair can't create the database %s.mv.db, because it can't write to %s."
				.formatted(this.folder.resolve(path), file));
	}

	@Test
	void aNewFolderIsLeftForH2ToMake() {
		check("jdbc:h2:file:" + this.folder.resolve("new").resolve("data"));
		assertThat(this.folder).isEmptyDirectory();
	}

	/** H2 would open it without any tables, and shorten it further. */
	@Test
	void aFileThatWasCutOffIsRefusedAndLeftAlone() throws IOException {
		String address = Golden.database(this.folder);
		check(address);
		Path file = this.folder.resolve("rolepair.mv.db");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(channel.size() / 2);
		}
		byte[] before = Files.readAllBytes(file);
		assertThatExceptionOfType(FailureAnalyzedException.class).isThrownBy(() -> check(address))
			.withMessage("The end of the database file %s is missing.".formatted(file));
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	private static void check(String address) {
		DatabaseFile
			.requireUsable(EmbeddedDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", address))
				.orElseThrow());
	}

}
