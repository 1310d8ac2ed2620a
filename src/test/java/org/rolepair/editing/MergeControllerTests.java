package org.rolepair.editing;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
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
class MergeControllerTests {

	@Autowired
	private Editor editor;

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void conflictIsMergedBySecondEditor() {
		EditedRole role = EditedRole.draft(this.editor, "Miller of two minds");
		String basics = role.at("basics");
		Editor.Form second = this.publisher.form(basics);
		this.editor.form(basics)
			.set("description", "Mills as the first says.")
			.set("socCode", "51-9021")
			.press("action", "save")
			.follow();
		Editor.Answer conflict = second.set("description", "Mills as the second says.")
			.set("alternateTitles", "Grinder")
			.press("action", "save");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Someone else saved this role while you were editing", "Saved by editor",
				"Mills as the first says.", "Mills as the second says.", "Does the work of a Miller of two minds.");
		Editor.Answer unchosen = conflict.form(role.at("merge")).submit();
		assertThat(unchosen.status()).isEqualTo(400);
		assertThat(unchosen.problems()).singleElement().asString().contains("choose a version");
		String target = unchosen.document().select(".problem a").attr("href");
		assertThat(unchosen.document().select(target)).hasSize(1);
		String choice = unchosen.document().select(target).attr("name");
		Editor.Answer merged = unchosen.form(role.at("merge")).set(choice, "YOURS").submit().follow();
		assertThat(merged.text()).contains("The merged version is saved in the draft.");
		Editor.Form kept = this.editor.form(basics);
		assertThat(kept.value("description")).isEqualTo("Mills as the second says.");
		assertThat(kept.value("socCode")).isEqualTo("51-9021");
		assertThat(kept.value("alternateTitles")).isEqualTo("Grinder");
	}

	@Test
	void figuresThatOnlyOneEditorTypedAreBothKept() {
		EditedRole role = EditedRole.draft(this.editor, "Miller of figures");
		String mean = "figures[ANNUAL_MEAN_WAGE].value";
		String median = "figures[ANNUAL_MEDIAN_WAGE].value";
		String hourly = "figures[HOURLY_MEAN_WAGE].value";
		Editor.Form second = role.form(this.publisher, "pay");
		role.save(this.editor, "pay", Map.of("origin.source", "bls-oews-may-2025-national", "origin.period", "May 2025",
				mean, "50000", median, "48000"));
		Editor.Answer conflict = second.set(mean, "51000").set(hourly, "24.52").press("action", "save");
		assertThat(conflict.status()).isEqualTo(409);
		Element disputed = conflict.document().select("fieldset.choice:contains(51,000)").first();
		assertThat(disputed.text()).contains("Empty", "50,000");
		assertThat(disputed.select("input[checked]")).isEmpty();
		String choice = disputed.select("input[type=radio]").attr("name");
		conflict.form(role.at("merge")).set(choice, "YOURS").submit().follow();
		Editor.Form kept = role.form(this.editor, "pay");
		assertThat(List.of(kept.value(mean), kept.value(median), kept.value(hourly))).containsExactly("51,000",
				"48,000", "24.52");
		assertThat(kept.value("origin.source")).isEqualTo("bls-oews-may-2025-national");
	}

	@Test
	void outdatedDraftIsUpdatedBeforePublishing() {
		EditedRole role = EditedRole.published(this.publisher, "Miller overtaken");
		role.describe(this.publisher, "Mills anew.");
		role.publish(this.publisher, "Anew");
		role.describe(this.editor, "Mills in the draft.");
		String revert = role.at("history/1/revert");
		this.publisher.form(revert).set("note", "Back").submit().follow();
		assertThat(this.editor.open(role.path()).text()).contains("Update the draft");
		assertThat(this.publisher.open(role.at("publish")).text())
			.contains("The role was published after this draft was started.");
		Editor.Answer versions = this.editor.open(role.at("merge"));
		assertThat(versions.text()).contains("Published by publisher", "Does the work of a Miller overtaken.",
				"Mills in the draft.");
		Editor.Form form = versions.form(role.at("merge"));
		String choice = versions.document().select("input[type=radio][name^=choice]").attr("name");
		form.set(choice, "YOURS").submit().follow();
		assertThat(this.editor.open(role.path()).text()).doesNotContain("Update the draft");
		role.publish(this.publisher, "Up to date");
		assertThat(this.reader.open("/roles/miller-overtaken").text()).contains("Mills in the draft.");
	}

	@Test
	void mergeThatIsOutdatedItselfConflictsAgain() {
		EditedRole role = EditedRole.draft(this.editor, "Miller of three minds");
		String basics = role.at("basics");
		Editor.Form second = this.publisher.form(basics);
		role.describe(this.editor, "Mills first.");
		Editor.Answer conflict = second.set("description", "Mills second.").press("action", "save");
		role.describe(this.editor, "Mills third.");
		String choice = conflict.document().select("input[type=radio][name^=choice]").attr("name");
		Editor.Answer again = conflict.form(role.at("merge")).set(choice, "YOURS").submit();
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text()).contains("Mills third.", "Mills second.");
		assertThat(this.editor.form(basics).value("description")).isEqualTo("Mills third.");
	}

}
