package org.rolepair.journey;

import java.util.function.Supplier;

/**
 * A state of a page, and how one gets there.
 *
 * @param name what is seen
 * @param wrong whether the page says that something is wrong with a form
 * @param way leads there, to the browser that shows it
 */
record Scene(String name, boolean wrong, Supplier<EditorsBrowser> way) {

	static Scene fine(String name, Supplier<EditorsBrowser> way) {
		return new Scene(name, false, way);
	}

	static Scene wrong(String name, Supplier<EditorsBrowser> way) {
		return new Scene(name, true, way);
	}

}
