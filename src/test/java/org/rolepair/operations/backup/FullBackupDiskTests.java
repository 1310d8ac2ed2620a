package org.rolepair.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Server;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disk of the backups has too little room: for the backup, for the proof of it, for
 * anything at all.
 */
@EnabledOnOs(OS.LINUX)
class FullBackupDiskTests {

	private static final String STATUS = "/admin/status";

	@TempDir
	private Path folder;

	@Test
	@Timeout(value = 3, unit = TimeUnit.MINUTES)
	void aBackupThatHasNoRoomSaysSoAndLeavesNothing() throws IOException {
		Path place = this.folder.resolve("small");
		String setting = "--rolepair.backup.folder=" + place;
		try (SmallDisk disk = SmallDisk.mount(place, "400k");
				Server server = Server.start(this.folder, setting, "--management.server.port=0")) {
			String port = "--management.server.port=" + server.healthPort();
			Editor editor = Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			assertThat(backUp(editor)).contains("No backup could be made", "No space left on device");
			assertThat(left(place)).isEmpty();

			disk.resize("5m");
			assertThat(backUp(editor)).contains("No backup could be made", "No space left on device");
			assertThat(left(place)).isEmpty();

			Path filler = fill(place);
			String refused = BackupTests.command(this.folder, "backup", setting, port);
			assertThat(refused).startsWith("1 ");
			assertThat(left(place)).containsExactly("filler");
			EditedRole.published(editor, "Edited beside a full disk");

			Files.delete(filler);
			disk.resize("100m");
			assertThat(BackupTests.command(this.folder, "backup", setting, port)).startsWith("0 Backed up to ");
			assertThat(left(place)).hasSize(1);
		}
	}

	private static String backUp(Editor editor) {
		Editor.Answer answer = editor.form(STATUS).submit();
		assertThat(answer.status()).isEqualTo(503);
		return answer.text();
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
