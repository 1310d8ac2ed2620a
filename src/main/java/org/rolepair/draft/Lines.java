package org.rolepair.draft;

import java.util.List;

import org.rolepair.form.TypedText;

/**
 * Text with one item a line.
 */
final class Lines {

	private Lines() {
	}

	/** The lines that say something, each freed of a bullet or number at its front. */
	static List<String> of(String text) {
		return text.lines()
			.map(TypedText::line)
			.map((line) -> line.replaceFirst("^(?:[•·▪‣*–—-]|\\d{1,3}[.)])\\s+", ""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
