package org.rolepair.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ScratchFoldersTests {

	/** Above all numbers that a system gives. */
	private static final long NO_PROCESS = 999_999_999_999L;

	private static final long THIS_PROCESS = ProcessHandle.current().pid();

	private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void foldersOfAProcessThatIsNoMoreAreSwept() throws IOException {
		Path upload = folder("rolepair-upload" + NO_PROCESS + "-12", Duration.ofMinutes(61));
		Path unpacked = folder("rolepair-import" + NO_PROCESS + "-34", Duration.ofMinutes(61));
		assertThat(ScratchFolders.sweep(this.folder, NOW)).containsExactlyInAnyOrder(upload, unpacked);
		assertThat(upload).doesNotExist();
		assertThat(unpacked).doesNotExist();
	}

	@Test
	void youngOnesStaySinceTheyMayBeAnotherMachinesOwn() throws IOException {
		Path young = folder("rolepair-upload" + NO_PROCESS + "-12", Duration.ofMinutes(59));
		assertThat(ScratchFolders.sweep(this.folder, NOW)).isEmpty();
		assertThat(young.resolve("0")).exists();
	}

	@Test
	void thoseOfALivingProcessStayForADay() throws IOException {
		Path young = folder("rolepair-upload" + THIS_PROCESS + "-12", Duration.ofHours(23));
		Path old = folder("rolepair-upload" + THIS_PROCESS + "-34", Duration.ofHours(25));
		assertThat(ScratchFolders.sweep(this.folder, NOW)).containsExactly(old);
		assertThat(young).exists();
	}

	@Test
	void whatOthersHaveMadeStays() throws IOException {
		Path other = folder("rolepair-backup" + NO_PROCESS + "-12", Duration.ofDays(9));
		Path file = Files.writeString(this.folder.resolve("rolepair-upload" + NO_PROCESS + "-56"), "a file");
		Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(9))));
		Path link = Files.createSymbolicLink(this.folder.resolve("rolepair-upload" + NO_PROCESS + "-78"), other);
		assertThat(ScratchFolders.sweep(this.folder, NOW.plus(Duration.ofDays(9)))).isEmpty();
		assertThat(other.resolve("0")).exists();
		assertThat(file).exists();
		assertThat(link).exists();
	}

	@Test
	void whatALinkLeadsToStays() throws IOException {
		Path other = folder("elsewhere", Duration.ofDays(9));
		Path left = folder("rolepair-upload" + NO_PROCESS + "-12", Duration.ZERO);
		Files.createSymbolicLink(left.resolve("link"), other);
		ScratchFolders.delete(left);
		assertThat(left).doesNotExist();
		assertThat(other.resolve("0")).exists();
	}

	@Test
	void madeFoldersAreCalledSoThatTheyAreFound() throws IOException {
		Path made = ScratchFolders.make("import");
		ScratchFolders.delete(made);
		assertThat(made).doesNotExist();
		Path left = folder(made.getFileName().toString(), Duration.ofHours(25));
		assertThat(ScratchFolders.sweep(this.folder, NOW)).containsExactly(left);
	}

	private Path folder(String name, Duration age) throws IOException {
		Path made = Files.createDirectory(this.folder.resolve(name));
		Files.writeString(made.resolve("0"), "a file");
		Files.setLastModifiedTime(made, FileTime.from(NOW.minus(age)));
		return made;
	}

}
