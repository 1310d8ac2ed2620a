package org.rolepair;

import java.util.Locale;
import java.util.Map;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A role that a test types into the editors' forms and goes on working on.
 *
 * @param path where it is edited
 * @param slug its part of public addresses
 */
public record EditedRole(String path, String slug) {

	private static final String SOURCE = "onet-29-3";

	/**
	 * A draft that has a title and nothing else.
	 * @param editor who types it
	 * @param title a title that no other test uses, of plain words
	 */
	public static EditedRole begun(Editor editor, String title) {
		String basics = editor.form("/admin/roles/new").set("title", title).submit().location();
		assertThat(basics).endsWith("/basics");
		return new EditedRole(basics.substring(0, basics.lastIndexOf('/')), slugOf(title));
	}

	/**
	 * A draft that can be published, with basics and duties but without figures.
	 * @param editor who types it
	 * @param title as for {@link #begun}
	 */
	public static EditedRole draft(Editor editor, String title) {
		return begun(editor, title)
			.save(editor, "basics",
					Map.of("category", "legal", "description", "Does the work of a " + title + ".", "descriptionSource",
							SOURCE))
			.save(editor, "duties", Map.of("source", SOURCE, "pasted", "Begins\nGoes on\nEnds"));
	}

	/**
	 * A role that readers see.
	 * @param publisher who types and publishes it
	 * @param title as for {@link #begun}
	 */
	public static EditedRole published(Editor publisher, String title) {
		return draft(publisher, title).publish(publisher, "First published");
	}

	/** A role that is there already. */
	public static EditedRole existing(Editor editor, String title) {
		return new EditedRole(editor.open("/admin/roles?q=" + title.replace(' ', '+')).row(title), slugOf(title));
	}

	private static String slugOf(String title) {
		return title.toLowerCase(Locale.ROOT).replace(' ', '-');
	}

	/** Where one of its pages for editors is. */
	public String at(String page) {
		return this.path + "/" + page;
	}

	/** Its page for readers. */
	public String page() {
		return "/roles/" + this.slug;
	}

	public String id() {
		return StringUtils.getFilename(this.path);
	}

	/** The form of one of its pages for editors as it is filled at present. */
	public Editor.Form form(Editor editor, String page) {
		return editor.form(at(page));
	}

	/** Saves fields of a screen in the draft. */
	public EditedRole save(Editor editor, String screen, Map<String, String> fields) {
		form(editor, screen).fill(fields).press("action", "save").follow();
		return this;
	}

	/** Saves another description in the draft. */
	public EditedRole describe(Editor editor, String description) {
		return save(editor, "basics", Map.of("description", description));
	}

	/** Saves another mean wage, with its source, in the draft. */
	public EditedRole wage(Editor editor, String wage) {
		return save(editor, "pay", Map.of("origin.source", "bls-oews-may-2025-national", "origin.period", "May 2025",
				"figures[ANNUAL_MEAN_WAGE].value", wage));
	}

	/** Publishes the draft, which has to succeed. */
	public EditedRole publish(Editor publisher, String note) {
		Editor.Answer answer = form(publisher, "publish").set("note", note).submit();
		assertThat(answer.location()).as(answer.text()).isEqualTo(this.path);
		answer.follow();
		return this;
	}

	/** Publishes the draft with another mean wage. */
	public EditedRole publishWage(Editor publisher, String wage, String note) {
		return wage(publisher, wage).publish(publisher, note);
	}

	/** Submits what one of its pages for editors asks for. */
	public EditedRole submit(Editor editor, String page, Map<String, String> fields) {
		form(editor, page).fill(fields).submit().follow();
		return this;
	}

}
