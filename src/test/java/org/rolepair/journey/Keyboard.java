package org.rolepair.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody without a mouse, who has to see where they are at every step.
 */
final class Keyboard {

	private static final int PATIENCE = 150;

	private static final String IS_SEEN = """
			() => {
				const at = document.activeElement;
				const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
				const seen = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, 20) / 2);
				return at === document.body || (box.width > 1 && getComputedStyle(at).outlineStyle !== "none"
					&& (at.contains(seen) || seen?.contains(at)));
			}""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	Keyboard press(String... keys) {
		for (String key : keys) {
			this.page.keyboard().press(key);
		}
		return this;
	}

	Keyboard type(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	/** Goes on from place to place until it is reached. */
	Keyboard tabTo(Locator target) {
		return goTo(target, "Tab");
	}

	Keyboard tabBackTo(Locator target) {
		return goTo(target, "Shift+Tab");
	}

	/** Goes through the whole page and returns how often the Tab key stops. */
	int stops() {
		int stops = 0;
		while (step("Tab")) {
			stops++;
		}
		return stops;
	}

	private Keyboard goTo(Locator target, String key) {
		for (int steps = 0; steps < PATIENCE && !has(target); steps++) {
			step(key);
		}
		assertThat(target).isFocused();
		return this;
	}

	/** Returns whether the key leads to a place on the page, which has to be seen. */
	private boolean step(String key) {
		press(key);
		assertThat((Boolean) this.page.evaluate(IS_SEEN))
			.as("that one sees where the focus is: "
					+ this.page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
			.isTrue();
		return (Boolean) this.page.evaluate("document.activeElement !== document.body");
	}

	private static boolean has(Locator target) {
		return (Boolean) target.evaluate("part => part === document.activeElement");
	}

}
