package org.rolepair.editing.screens;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A role that was never published is gone with its draft, also while somebody else types
 * into it.
 */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscardedMeanwhileTests {

	@Autowired
	private Editor editor;

	@Test
	void whatWasTypedIsShownAndTheRoleBegunAgainWithIt() {
		EditedRole role = EditedRole.draft(this.editor, "Snow shoveler");
		Editor.Form form = role.form(this.editor, "duties").set("items[0]", "Shovels <b>snow</b>");
		discard(role);
		Editor.Answer gone = form.press("action", "save");
		assertThat(gone.status()).isEqualTo(409);
		assertThat(gone.text()).contains("Someone discarded this role while you were editing", "Shovels <b>snow</b>");
		Editor.Answer again = gone.form("/admin/roles/again").submit();
		assertThat(again.status()).isEqualTo(302);
		String path = again.location() + "/duties";
		assertThat(again.location()).isNotEqualTo(role.path());
		assertThat(this.editor.form(path).value("items[0]")).isEqualTo("Shovels <b>snow</b>");
	}

	@Test
	void alsoWhereAListWasChangedOnly() {
		EditedRole role = EditedRole.draft(this.editor, "Ice cutter");
		Editor.Form duties = role.form(this.editor, "duties");
		Editor.Form people = role.form(this.editor, "people");
		discard(role);
		assertThat(duties.press("action", "down:items:0").text()).contains("Begin the role again", "Goes on");
		assertThat(people.press("action", "add:figures[GENDER].parts").status()).isEqualTo(409);
	}

	@Test
	void whatIsNoFormIsRefused() {
		assertThat(
				this.editor.post("/admin/roles/again", Map.of("_csrf", this.editor.token(), "forms", "{\"basics\": 7}"))
					.status())
			.isEqualTo(400);
	}

	private void discard(EditedRole role) {
		assertThat(role.form(this.editor, "discard").submit().status()).isEqualTo(302);
	}

}
