package org.rolepair.page.form;

import java.util.List;

/**
 * A line of a field in one of two versions.
 *
 * @param text the text
 * @param changed whether the other version lacks it
 */
public record TextLine(String text, boolean changed) {

	/**
	 * Lines beside those of another version.
	 * @param lines the lines of the one
	 * @param others the lines of the other
	 * @return the lines of the one, marked where the other lacks them
	 */
	public static List<TextLine> marked(List<String> lines, List<String> others) {
		return lines.stream().map((line) -> new TextLine(line, !others.contains(line))).toList();
	}

}
