package org.rolepair.editing.screens;

import org.junit.jupiter.api.Test;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A role from nothing to its page, typed by an editor and published by a publisher.
 */
@EditorsTest
class PublishingJourneyTests {

	@Test
	void aRoleIsTypedByOneAndPublishedByAnother(@Autowired Editor editor, @Autowired Editor publisher,
			@Autowired Editor reader) {
		String basics = editor.form("/admin/roles/new").set("title", "Lamp lighter").submit().location();
		Editor.Answer saved = editor.form(basics)
			.set("category", "legal")
			.set("description", "Lights the lamps of a town at dusk.")
			.set("descriptionSource", "onet-29-3")
			.press("action", "save")
			.follow();
		assertThat(saved.text()).contains("Saved to the draft: Basics.");
		String role = basics.replace("/basics", "");
		Editor.Answer duties = editor.form(role + "/duties")
			.set("source", "onet-29-3")
			.set("pasted", "Lights lamps\nCleans lamps\nMends lamps")
			.press("action", "save")
			.follow();
		assertThat(duties.document().select("input[name=items[2]]").attr("value")).isEqualTo("Mends lamps");
		assertThat(editor.get("/roles/lamp-lighter").status()).isEqualTo(404);
		assertThat(editor.get(role + "/publish").status()).isEqualTo(403);

		Editor.Answer published = publisher.form(role + "/publish").submit().follow();
		assertThat(published.text()).contains("Revision 1 is published.");
		assertThat(reader.open("/roles/lamp-lighter").text()).contains("Cleans lamps");
	}

}
