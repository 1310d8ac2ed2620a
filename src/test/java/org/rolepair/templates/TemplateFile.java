package org.rolepair.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a template and checks how it is laid out.
 */
final class TemplateFile {

	private static final int MOST_COLUMNS = 140;

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "br", "button", "code", "del", "em", "i", "img",
			"input", "ins", "kbd", "label", "mark", "output", "progress", "small", "span", "strong", "sub", "sup",
			"time", "wbr", "th:block");

	private static final Pattern VOID = Pattern
		.compile("(<(?:br|hr|img|input|link|meta|wbr)\\b(?:\"[^\"]*\"|[^>\"/])*)/?>");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([^\"]+)\"");

	private static final Pattern COMMENT = Pattern.compile("(?s)<!--/\\*(.*?)\\*/-->");

	private final String text;

	private final List<String> lines;

	private final List<Element> elements;

	TemplateFile(Path file) {
		try {
			this.text = Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.lines = this.text.lines().toList();
		String closed = VOID.matcher(this.text).replaceAll("$1/>");
		this.elements = Jsoup.parse(closed, "", Parser.xmlParser().setTrackPosition(true))
			.getAllElements()
			.stream()
			.skip(1)
			.toList();
	}

	/** Returns what is wrong, each with its line. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.lines.get(i).length() > MOST_COLUMNS) {
				faults.add("line " + (i + 1) + " has over " + MOST_COLUMNS + " columns");
			}
		}
		addLayout(faults);
		addComments(faults);
		return faults;
	}

	private void addLayout(List<String> faults) {
		Map<Integer, Element> blocks = new HashMap<>();
		for (Element element : this.elements) {
			int line = element.sourceRange().start().lineNumber();
			int column = element.sourceRange().start().columnNumber();
			boolean first = this.lines.get(line - 1).substring(0, column - 1).isBlank();
			if (first && column != 1 + 2 * depth(element)) {
				faults.add("line " + line + " needs " + 2 * depth(element) + " spaces before " + element.tagName());
			}
			if (!isInline(element) && blocks.putIfAbsent(line, element) != null) {
				faults.add("line " + line + " opens a second element, " + element.tagName());
			}
			if (blockDepth(element) > 2) {
				faults.add("line " + line + " nests th:block three deep");
			}
		}
	}

	/** Returns the nesting depth in which {@code html} does not count. */
	private static int depth(Element element) {
		return (int) element.parents().stream().filter((parent) -> !parent.normalName().equals("html")).count();
	}

	private static boolean isInline(Element element) {
		return INLINE.contains(element.normalName()) || element.closest("svg") != null;
	}

	private static long blockDepth(Element element) {
		return element.normalName().equals("th:block")
				? 1 + element.parents().stream().filter((parent) -> parent.normalName().equals("th:block")).count() : 0;
	}

	private void addComments(List<String> faults) {
		if (!this.text.startsWith("<!--/*")) {
			faults.add("does not start with a comment");
		}
		String comments = COMMENT.matcher(this.text)
			.results()
			.map((comment) -> comment.group(1))
			.collect(Collectors.joining("\n"));
		Matcher fragment = FRAGMENT.matcher(this.text);
		while (fragment.find()) {
			String name = fragment.group(1);
			if (!name.equals("content") && !comments.contains(name.replaceFirst("\\(\\)$", ""))) {
				faults.add("no comment names the fragment " + name);
			}
		}
	}

}
