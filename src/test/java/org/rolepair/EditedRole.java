package org.rolepair;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A role that a test types into the forms, and goes on working on.
 */
public final class EditedRole {

	private final String path;

	private final String slug;

	private EditedRole(String path, String slug) {
		this.path = path;
		this.slug = slug;
	}

	/**
	 * A draft that can be published as it stands: with basics, duties and a mean wage.
	 * @param editor who types it
	 * @param title a title that no other test uses, of plain lower-case words but for the
	 * first letter
	 */
	public static EditedRole draft(Editor editor, String title) {
		String basics = editor.open("/admin/roles/new")
			.form("/admin/roles/new")
			.set("title", title)
			.submit()
			.location();
		String path = basics.replaceFirst("/basics$", "");
		EditedRole role = new EditedRole(path, title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
		role.screen(editor, "basics")
			.set("category", "legal")
			.set("description", "Does what a " + title.toLowerCase(java.util.Locale.ROOT) + " does.")
			.set("descriptionSource", "rolepair-after-onet-29-3")
			.press("action", "save");
		role.screen(editor, "duties")
			.set("source", "rolepair-after-onet-29-3")
			.set("pasted", "Begins\nGoes on\nEnds")
			.press("action", "save");
		role.screen(editor, "pay")
			.set("origin.source", "bls-oews-may-2025-national")
			.set("origin.period", "May 2025")
			.set("figures[ANNUAL_MEAN_WAGE].value", "50,000")
			.press("action", "save");
		return role;
	}

	/**
	 * A role that readers see.
	 * @param publisher who types and publishes it
	 * @param title as for {@link #draft}
	 */
	public static EditedRole published(Editor publisher, String title) {
		EditedRole role = draft(publisher, title);
		role.publish(publisher, "First published");
		return role;
	}

	/** Where the role is kept. */
	public String path() {
		return this.path;
	}

	/** The role's own page. */
	public String page() {
		return "/roles/" + this.slug;
	}

	public String slug() {
		return this.slug;
	}

	/** The form of a screen as it is filled at present. */
	public Editor.Form screen(Editor editor, String name) {
		return editor.open(this.path + "/" + name).form(this.path + "/" + name);
	}

	/** Publishes the draft, which has to succeed. */
	public void publish(Editor publisher, String note) {
		Editor.Answer answer = publisher.open(this.path + "/publish")
			.form(this.path + "/publish")
			.set("note", note)
			.submit();
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
	}

	/** Changes the mean wage and publishes the change. */
	public void publishWage(Editor publisher, String wage, String note) {
		Editor.Answer saved = screen(publisher, "pay").set("figures[ANNUAL_MEAN_WAGE].value", wage)
			.press("action", "save");
		assertThat(saved.status()).as(saved.text()).isEqualTo(302);
		publish(publisher, note);
	}

}
