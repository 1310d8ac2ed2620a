package org.rolepair.page.form;

import java.util.List;

/** A line of text in one of two versions, changed if the other version lacks it. */
public record TextLine(String text, boolean changed) {

	public static List<TextLine> marked(List<String> lines, List<String> others) {
		return lines.stream().map((line) -> new TextLine(line, !others.contains(line))).toList();
	}

}
