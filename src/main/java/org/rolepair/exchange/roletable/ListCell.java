package org.rolepair.exchange.roletable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rolepair.page.form.TextInput;

/**
 * A list in one cell, with an item per line, or in a single line separated by semicolons.
 * A backslash escapes a semicolon or another backslash.
 */
final class ListCell {

	private ListCell() {
	}

	static String write(List<String> items) {
		boolean single = items.size() == 1;
		return items.stream()
			.map((item) -> item.replace("\\", "\\\\"))
			.map((item) -> single ? item.replace(";", "\\;") : item)
			.collect(Collectors.joining("\n"));
	}

	static List<String> read(String cell) {
		List<String> parts = (cell.indexOf('\n') >= 0) ? cell.lines().toList() : parted(cell);
		return parts.stream().map(ListCell::unescaped).map(TextInput::line).filter((item) -> !item.isEmpty()).toList();
	}

	private static List<String> parted(String line) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < line.length(); at++) {
			if (line.charAt(at) == '\\') {
				at++;
			}
			else if (line.charAt(at) == ';') {
				parts.add(line.substring(from, at));
				from = at + 1;
			}
		}
		parts.add(line.substring(from));
		return parts;
	}

	private static String unescaped(String item) {
		return item.replaceAll("\\\\([\\\\;])", "$1");
	}

}
