package org.rolepair.journey;

import java.util.List;

import com.microsoft.playwright.Locator;

/**
 * A list on a form whose rows are moved, added and removed by buttons: on the page itself
 * where scripts run, by a round trip where they do not.
 */
final class RowList {

	private final EditorsBrowser browser;

	private final Locator list;

	private final boolean scripts;

	/**
	 * A list of a form.
	 * @param name its name in what the form sends
	 */
	RowList(EditorsBrowser browser, String name, boolean scripts) {
		this.browser = browser;
		this.list = browser.page().locator(".rows:has(> ol[data-list='" + name + "'])");
		this.scripts = scripts;
	}

	/** Moves, adds or removes by the button of a name. */
	RowList press(String name) {
		Locator button = this.list.getByText(name, new Locator.GetByTextOptions().setExact(true)).first();
		if (this.scripts) {
			button.click();
		}
		else {
			this.browser.load(button::click);
		}
		return this;
	}

	/** Moves or removes a row. */
	RowList press(String name, int row) {
		Locator button = row(row).locator(".row-buttons button").nth(List.of("Up", "Down", "Remove").indexOf(name));
		if (this.scripts) {
			button.click();
		}
		else {
			this.browser.load(button::click);
		}
		return this;
	}

	/** Types into the fields of a row that are seen, in their order. */
	RowList type(int row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			row(row).locator(".row input").nth(i).fill(texts[i]);
		}
		return this;
	}

	/** Adds rows that were copied from somewhere. */
	RowList paste(String lines) {
		this.list.locator("> .grow > details > summary").click();
		this.list.locator("> .grow > details textarea").fill(lines);
		this.browser.load(() -> this.list.locator("> .grow > details button").click());
		return this;
	}

	/** Returns the text of the first field of each row. */
	List<String> firsts() {
		return this.list.locator("> ol > li")
			.all()
			.stream()
			.map((row) -> row.locator("input").first().inputValue())
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	/** What each row is called for those who do not see it. */
	List<String> called() {
		return this.list.locator("> ol > li")
			.all()
			.stream()
			.map((row) -> row.locator("[role=group]").getAttribute("aria-label"))
			.toList();
	}

	/** The part of the list that has the focus. */
	Locator focused() {
		return this.list.locator(":focus");
	}

	Locator row(int row) {
		return this.list.locator("> ol > li").nth(row);
	}

}
