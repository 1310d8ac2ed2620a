package org.rolepair.editing;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class PreviewControllerTests {

	@Autowired
	private Editor editor;

	@Autowired
	private Editor reader;

	private EditedRole role;

	@BeforeAll
	void type() {
		this.role = EditedRole.draft(this.editor, "Falconer of tomorrow");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lawyer", "Lawyer", "attorney", "23-1011" })
	void draftIsPreviewedBesideAnyRole(String beside) {
		Editor.Answer page = this.editor.open(this.role.at("preview?beside=") + beside);
		assertThat(page.document().select("h1").text()).isEqualTo("Falconer of tomorrow vs lawyer");
		assertThat(page.text()).contains("Preview of a draft",
				"Only people who are signed in see this page. What you haven’t entered yet shows as missing.");
		assertThat(page.document().select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page.document().select("main a[href='" + this.role.path() + "']")).isNotEmpty();
		assertThat(page.headers("Cache-Control")).singleElement().asString().contains("no-store");
	}

	@Test
	void roleOfTheSameCategoryIsTheDefault() {
		assertThat(this.editor.open(this.role.at("preview")).document().select("h1").text())
			.startsWith("Falconer of tomorrow vs ");
	}

	@Test
	void unknownRoleIsReported() {
		Editor.Answer unknown = this.editor.get(this.role.at("preview?beside=Nobody%20at%20all"));
		assertThat(unknown.status()).isEqualTo(409);
		assertThat(unknown.problems()).containsExactly("Check the spelling: no other role is called “Nobody at all”");
		assertThat(unknown.document().select("#beside").attr("value")).isEqualTo("Nobody at all");
	}

	@Test
	void incompleteDraftLinksToItsFields() {
		EditedRole begun = EditedRole.begun(this.editor, "Falconer of nothing");
		Editor.Answer unable = this.editor.get(begun.at("preview"));
		assertThat(unable.status()).isEqualTo(409);
		assertThat(unable.document().select(".look a").eachAttr("href")).contains(begun.at("basics#category"));
	}

	@Test
	void previewIsNotPublic() {
		assertThat(this.reader.get("/roles/falconer-of-tomorrow").status()).isEqualTo(404);
		assertThat(this.reader.get("/compare/falconer-of-tomorrow-vs-lawyer").status()).isEqualTo(404);
		assertThat(this.reader.get(this.role.at("preview")).location()).isEqualTo("/login");
	}

}
