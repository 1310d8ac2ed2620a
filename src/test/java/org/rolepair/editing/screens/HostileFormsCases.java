package org.rolepair.editing.screens;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Team;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every form that a draft or a new thing is typed into takes anything:
 * what cannot be taken is kept and refused with the reason, on either database.
 */
interface HostileFormsCases {

	List<String> SCREENS = List.of("basics", "pay", "outlook", "education", "experience", "people", "duties", "skills",
			"ai-exposure");

	List<String> NEW = List.of("/admin/roles/new", "/admin/sources/new", "/admin/categories/new", "/admin/skills/new",
			"/admin/people/new");

	List<String> TEXTS = List.of(
			"<script>alert(1)</script>\"'&a\u0000b\u0007c \u202E\u0645\u0631\u062D\u0628\u0627 1\t2 ' or 1=1; --",
			"😀".repeat(150), "x".repeat(3_000), "9".repeat(3_000));

	/** What is typed into every field. */
	default List<String> texts() {
		return TEXTS;
	}

	@Test
	default void screensKeepWhateverIsTyped(@LocalServerPort int port) {
		Editor editor = Team.of(port).administrator();
		EditedRole role = EditedRole.begun(editor, "Form filler");
		for (String text : texts()) {
			for (String screen : SCREENS) {
				String path = role.at(screen);
				Editor.Form form = fill(editor.open(path), path, text);
				Editor.Answer saved = form.press("action", "save");
				if (saved.status() == 413) {
					assertThat(text).hasSizeGreaterThan(1_000);
					assertThat(saved.document().select("h1").text()).isEqualTo("The form is too large");
					continue;
				}
				assertThat(saved.status()).as(screen + " with " + start(text)).isEqualTo(302);
				Editor.Answer kept = saved.follow();
				assertThat(kept.document().select("script:not([src])")).isEmpty();
				if (screen.equals("basics")) {
					assertThat(kept.form(path).value("description")).isEqualTo(visible(text));
				}
			}
			assertThat(editor.get(role.path()).status()).isEqualTo(200);
			assertThat(editor.get(role.at("changes")).status()).isEqualTo(200);
			assertThat(editor.get(role.at("publish")).status()).isEqualTo(200);
			assertThat(editor.get(role.at("preview")).status()).isIn(200, 409);
		}
		assertThat(editor.get("/admin/roles?q=x").status()).isEqualTo(200);
	}

	@Test
	default void newThingsAreRefusedWithTheReasonOrAdded(@LocalServerPort int port) {
		Editor editor = Team.of(port).administrator();
		for (String path : NEW) {
			for (String text : texts()) {
				Editor.Answer answer = fill(editor.open(path), path, text).submit();
				assertThat(answer.status()).as(path + " with " + start(text)).isIn(302, 400);
				assertThat(answer.document().select("script:not([src])")).isEmpty();
				assertThat(answer.problems().isEmpty()).isEqualTo(answer.status() == 302);
			}
		}
	}

	/** Types into all fields of a form; a browser leaves out what a line cannot hold. */
	static Editor.Form fill(Editor.Answer page, String path, String text) {
		Editor.Form form = page.form(path);
		for (Element field : page.document().select("form[method=post] input[type=text], form[method=post] textarea")) {
			if (form.has(field.attr("name"))) {
				form.set(field.attr("name"), text);
			}
		}
		return form;
	}

	private static String visible(String text) {
		return text.replaceAll("[\u0000\u0007\u202E]", "").strip();
	}

	private static String start(String text) {
		return text.substring(0, Math.min(20, text.length()));
	}

}
