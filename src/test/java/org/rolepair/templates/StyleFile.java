package org.rolepair.templates;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A style sheet's class selectors, and whether other files use them.
 *
 * @param text its rules
 */
record StyleFile(String text) {

	private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

	/** A class with a number at its end, which templates append. */
	private static final Pattern NUMBERED = Pattern.compile("(.*?)\\d+");

	List<String> unusedClasses(String users) {
		return classes().filter((name) -> !isUsed(name, users)).distinct().sorted().toList();
	}

	private Stream<String> classes() {
		String selectors = this.text.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("url\\([^)]*\\)|@(layer|import)[^;{]*", "")
			.replaceAll("\\{[^{}]*\\}", "{}");
		return CLASS.matcher(selectors).results().map((name) -> name.group(1));
	}

	private static boolean isUsed(String name, String users) {
		boolean whole = Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(users).find();
		return whole || NUMBERED.matcher(name)
			.results()
			.anyMatch(
					(prefix) -> Pattern.compile("(?<![\\w-])" + prefix.group(1) + "['\"] ?\\+").matcher(users).find());
	}

}
