package org.rolepair.editing.screens;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class HostileFormsTests implements HostileFormsCases {

	/** Pasting changes the page alone, so one database is enough. */
	@Test
	void pastedLinesAreShownWhateverTheyAre(@LocalServerPort int port) {
		Editor editor = Team.of(port).administrator();
		EditedRole role = EditedRole.begun(editor, "Form paster");
		for (String screen : SCREENS) {
			String path = role.at(screen);
			Editor.Answer page = editor.open(path);
			for (String button : page.document().select("button[value^=paste]").eachAttr("value")) {
				for (String text : TEXTS) {
					Editor.Answer pasted = HostileFormsCases.fill(page, path, text).press("action", button);
					assertThat(pasted.status()).as(button).isIn(200, 413);
					assertThat(pasted.document().select("script:not([src])")).isEmpty();
				}
			}
		}
	}

}
