package org.rolepair;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles that tests type, by the forms of the editors' side.
 */
public final class TypedRoles {

	private static final String SOURCE = "onet-29-3";

	private TypedRoles() {
	}

	/**
	 * Begins a role of which nothing but a title is known.
	 * @return where it is kept
	 */
	public static String begun(Editor editor, String title) {
		String basics = editor.open("/admin/roles/new")
			.form("/admin/roles/new")
			.set("title", title)
			.submit()
			.location();
		assertThat(basics).endsWith("/basics");
		return basics.substring(0, basics.lastIndexOf('/'));
	}

	/**
	 * Begins a role and types as much of it as publishing asks for.
	 * @return where it is kept
	 */
	public static String typed(Editor editor, String title) {
		String role = begun(editor, title);
		editor.open(role + "/basics")
			.form(role + "/basics")
			.set("category", "legal")
			.set("description", "Does the work of a " + title + ".")
			.set("descriptionSource", SOURCE)
			.press("action", "save")
			.follow();
		editor.open(role + "/duties")
			.form(role + "/duties")
			.set("source", SOURCE)
			.set("pasted", "Plans the day\nDoes the work\nTidies up")
			.press("action", "save")
			.follow();
		return role;
	}

	/**
	 * Types a role and publishes it.
	 * @param publisher somebody who may publish
	 * @return where it is kept
	 */
	public static String published(Editor publisher, String title) {
		String role = typed(publisher, title);
		publish(publisher, role, "First published");
		return role;
	}

	/** Publishes the draft of a role. */
	public static void publish(Editor publisher, String role, String note) {
		Editor.Answer published = publisher.open(role + "/publish")
			.form(role + "/publish")
			.set("note", note)
			.submit()
			.follow();
		assertThat(published.document().select(".done").text()).contains("is published");
	}

	/** Puts another description into the draft of a role. */
	public static void describe(Editor editor, String role, String description) {
		editor.open(role + "/basics")
			.form(role + "/basics")
			.set("description", description)
			.press("action", "save")
			.follow();
	}

	/** The last part of a path. */
	public static String key(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
