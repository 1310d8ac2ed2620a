package org.rolepair.exchange.roletable;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.page.form.TextInput;

/**
 * A list in one cell, with an item per line, or in a single line separated by semicolons.
 * A backslash escapes a semicolon or another backslash.
 */
final class ListCell {

	/** An item up to a semicolon without a backslash before it. */
	private static final Pattern ITEM = Pattern.compile("(?:[^\\\\;]++|\\\\.?)++");

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
		Stream<String> items = (cell.indexOf('\n') >= 0) ? cell.lines()
				: ITEM.matcher(cell).results().map(MatchResult::group);
		return items.map(ListCell::unescaped).map(TextInput::line).filter((item) -> !item.isEmpty()).toList();
	}

	private static String unescaped(String item) {
		return item.replaceAll("\\\\([\\\\;])", "$1");
	}

}
