package org.rolepair.journey;

import java.util.Map;

import org.rolepair.Editor;

/**
 * A role that was typed by forms, without a browser.
 *
 * @param path where it is kept
 * @param slug its part of the public address
 */
record TypedRole(String path, String slug) {

	/**
	 * Begins a role and types all that publishing asks for.
	 * @param title its title, of plain words
	 */
	static TypedRole ready(Editor editor, String title) {
		TypedRole role = begun(editor, title);
		role.save(editor, "basics", Map.of("category", "legal", "description", "Does what a test needs of a role.",
				"descriptionSource", "onet-29-3"));
		role.save(editor, "duties", Map.of("source", "onet-29-3", "pasted", "Begins\nGoes on\nEnds"));
		return role;
	}

	/**
	 * Begins a role, which has a title and nothing else.
	 */
	static TypedRole begun(Editor editor, String title) {
		String basics = editor.open("/admin/roles/new")
			.form("/admin/roles/new")
			.set("title", title)
			.submit()
			.location();
		return new TypedRole(basics.replace("/basics", ""), title.toLowerCase().replace(' ', '-'));
	}

	/** A role that is there already. */
	static TypedRole called(Editor editor, String title) {
		String path = editor.open("/admin/roles?q=" + title.replace(' ', '+'))
			.document()
			.select("th[scope=row] a")
			.stream()
			.filter((link) -> link.text().equals(title))
			.findFirst()
			.orElseThrow()
			.attr("href");
		return new TypedRole(path, title.toLowerCase().replace(' ', '-'));
	}

	/** Types into a screen and saves it. */
	TypedRole save(Editor editor, String screen, Map<String, String> fields) {
		String address = this.path + "/" + screen;
		Editor.Form form = editor.open(address).form(address);
		fields.forEach(form::set);
		form.press("action", "save").follow();
		return this;
	}

	TypedRole publish(Editor editor, String note) {
		return submit(editor, "/publish", Map.of("note", note));
	}

	/** Sends a form that stands on a page of its own. */
	TypedRole submit(Editor editor, String below, Map<String, String> fields) {
		Editor.Form form = editor.open(this.path + below).form(this.path + below);
		fields.forEach(form::set);
		form.submit().follow();
		return this;
	}

	String at(String below) {
		return this.path + below;
	}

	String page() {
		return "/roles/" + this.slug;
	}

}
