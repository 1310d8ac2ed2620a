package org.rolepair.editing.screens;

import java.util.List;

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
			List<String> buttons = page.document().select("button[value^=paste]").eachAttr("value");
			for (int i = 0; i < Math.max(buttons.size(), TEXTS.size()) && !buttons.isEmpty(); i++) {
				String button = buttons.get(i % buttons.size());
				String text = TEXTS.get(i % TEXTS.size());
				Editor.Answer pasted = HostileFormsCases.fill(page, path, text).press("action", button);
				assertThat(pasted.status()).as(button).isIn(200, 413);
				assertThat(pasted.document().select("script:not([src])")).isEmpty();
			}
		}
	}

}
