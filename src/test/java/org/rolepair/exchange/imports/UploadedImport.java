package org.rolepair.exchange.imports;

import java.time.Duration;
import java.util.Map;

import org.rolepair.Editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An import that an administrator does by the pages of the running application, which has
 * one at a time.
 */
public final class UploadedImport {

	private static final String IMPORTS = "/admin/imports";

	private static final String PENDING = IMPORTS + "/pending";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Editor editor;

	public UploadedImport(Editor editor) {
		this.editor = editor;
	}

	Editor editor() {
		return this.editor;
	}

	/** Sends files by the form of the page. */
	public Editor.Answer upload(Map<String, byte[]> files) {
		String token = this.editor.form(IMPORTS).value("_csrf");
		return this.editor.upload(IMPORTS, Map.of("_csrf", token), "files", files);
	}

	/**
	 * Sends files and waits for what comes of it.
	 * @return the page of the plan, or what is wrong with the files
	 */
	public Editor.Answer plan(Map<String, byte[]> files) {
		return settle(upload(files));
	}

	/** The part of the plan's page that its address names. */
	public Editor.Answer part(String part) {
		return this.editor.open(PENDING + "?part=" + part);
	}

	/**
	 * Imports what was planned.
	 * @return the page that says what came of it
	 */
	public Editor.Answer apply(String note) {
		return settle(this.editor.open(PENDING).form(PENDING + "/apply").set("note", note).submit());
	}

	/** Undoes the last active import. */
	public Editor.Answer undoLast() {
		String path = this.editor.open(IMPORTS).document().select("a[href$=/undo]").attr("href");
		return settle(this.editor.form(path).submit());
	}

	/** What the import that is prepared has come to, once the server is done with it. */
	public Editor.Answer settled() {
		return settled(this.editor.open(PENDING));
	}

	/** Throws away what waits, if anything does. */
	public void cancel() {
		this.editor.post(PENDING + "/cancel", Map.of("_csrf", this.editor.token()));
	}

	/** Goes where an answer leads, and waits there until the server is done. */
	public Editor.Answer settle(Editor.Answer answer) {
		assertThat(answer.status()).as(answer.path() + ": " + answer.problems()).isEqualTo(303);
		return settled(answer.follow());
	}

	private Editor.Answer settled(Editor.Answer first) {
		return isAtWork(first) ? await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> this.editor.open(first.path()), (page) -> !isAtWork(page)) : first;
	}

	private static boolean isAtWork(Editor.Answer page) {
		return !page.document().select("[data-progress]").isEmpty();
	}

}
