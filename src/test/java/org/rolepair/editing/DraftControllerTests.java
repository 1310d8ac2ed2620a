package org.rolepair.editing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class DraftControllerTests {

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void draftLeavesThePublicPageUnchanged(@Autowired Editor viewer) {
		EditedRole role = EditedRole.published(this.publisher, "Drafty carter");
		role.describe(this.publisher, "Carts things about.");
		Editor.Answer changes = viewer.open(role.at("changes"));
		assertThat(changes.text()).contains("Does the work of a Drafty carter.", "Carts things about.");
		assertThat(changes.document().select("tbody tr")).hasSize(1);
		assertThat(this.reader.open("/roles/drafty-carter").text()).doesNotContain("Carts");
	}

	@Test
	void draftIsDiscardedOnceConfirmed() {
		EditedRole role = EditedRole.published(this.publisher, "Carter of little");
		role.describe(this.publisher, "Carts little.");
		Editor.Answer done = role.form(this.publisher, "discard").submit().follow();
		assertThat(done.path()).isEqualTo(role.path());
		assertThat(done.text()).contains("Published: revision 1").doesNotContain("Draft saved");
		assertThat(done.document().select(".done").text()).isEqualTo("You discarded the draft.");
		assertThat(this.publisher.open(role.at("discard")).text()).contains("There’s no draft.");
	}

	@Test
	void unpublishedRoleIsRemovedWithItsDraft() {
		EditedRole role = EditedRole.begun(this.publisher, "Carter of nothing");
		Editor.Answer ask = this.publisher.open(role.at("discard"));
		assertThat(ask.text()).contains("The role was never published");
		assertThat(ask.form(role.at("discard")).submit().location()).isEqualTo("/admin/roles");
		assertThat(this.publisher.get(role.path()).status()).isEqualTo(404);
	}

	@Test
	void staleDiscardIsRefused(@Autowired Editor editor) {
		EditedRole role = EditedRole.begun(this.publisher, "Carter of two");
		Editor.Form form = role.form(this.publisher, "discard");
		role.describe(editor, "Carts for two.");
		Editor.Answer refused = form.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).singleElement()
			.asString()
			.startsWith("Someone saved the draft while you were reading");
		assertThat(refused.document().select(refused.document().select(".problem a").attr("href"))).hasSize(1);
		assertThat(role.form(this.publisher, "basics").value("description")).isEqualTo("Carts for two.");
	}

}
