package org.rolepair.journey;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Server;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is killed as soon as a save was answered, again and again, and every
 * answered save is there after the next start. The property {@code rolepair.kills} says
 * how often.
 */
class KilledProcessTests {

	/** Each process saves once of each kind, and each time another kind comes last. */
	private static final int KINDS_OF_SAVES = 4;

	private static final int KILLS = Integer.getInteger("rolepair.kills", KINDS_OF_SAVES);

	private static final String SOURCE = "/admin/sources/bls-ep-2024-34";

	@TempDir
	private Path folder;

	@Test
	void findsEverySaveThatWasAnswered() {
		EditedRole role = null;
		for (int kill = 1; kill <= KILLS; kill++) {
			Server server = Server.start(this.folder);
			Editor editor = signIn(server);
			if (role == null) {
				role = EditedRole.published(editor, "Survivor");
			}
			else {
				assertIsThere(editor, role, words(kill - 1));
			}
			for (int save = 1; save <= KINDS_OF_SAVES; save++) {
				save(editor, role, (kill + save) % KINDS_OF_SAVES, words(kill));
			}
			server.kill();
		}
		try (Server server = Server.start(this.folder)) {
			assertIsThere(signIn(server), role, words(KILLS));
		}
	}

	/** A draft is saved, the draft published, a source changed and a role begun. */
	private static void save(Editor editor, EditedRole role, int kind, String words) {
		switch (kind) {
			case 1 -> assertSaved(role.form(editor, "duties").set("items[0]", words).press("action", "save"));
			case 2 -> assertSaved(role.describe(editor, words).form(editor, "publish").set("note", words).submit());
			case 3 ->
				assertSaved(editor.form(SOURCE).set("method", words).set("note", "The method in other words").submit());
			default -> assertSaved(editor.form("/admin/roles/new").set("title", words).submit());
		}
	}

	private static void assertIsThere(Editor editor, EditedRole role, String words) {
		for (int kind = 0; kind < KINDS_OF_SAVES; kind++) {
			assertIsThere(editor, role, kind, words);
		}
	}

	private static void assertIsThere(Editor editor, EditedRole role, int kind, String words) {
		switch (kind) {
			case 1 -> assertThat(role.form(editor, "duties").value("items[0]")).isEqualTo(words);
			case 2 -> assertThat(editor.open(role.page() + "/history").text()).contains(words);
			case 3 -> assertThat(editor.open("/sources/bls-ep-2024-34").text()).contains(words);
			default -> assertThat(editor.open("/admin/roles?state=NEW").text()).contains(words);
		}
	}

	private static void assertSaved(Editor.Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
	}

	private static String words(int kill) {
		return "Saved before kill " + kill + ".";
	}

	private static Editor signIn(Server server) {
		return Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
	}

}
