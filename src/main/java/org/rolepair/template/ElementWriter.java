package org.rolepair.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Compiles an element with its attributes. One of the language takes the place of a plain
 * one of its name; those of {@code th:attr}, and those that are there or not, stand
 * behind the others.
 */
final class ElementWriter {

	/** What the body has been made of before, and what names the language. */
	private static final Set<String> DONE = Set.of("th:text", "th:utext", "xmlns:th");

	private static final String ASSIGNMENTS = "attr";

	/** Written without a value too. */
	private static final Set<String> KEPT = Set.of("value", "name", "type", "href", "src");

	/** There or not there, and behind the others. */
	private static final List<String> SWITCHES = List.of("async", "autofocus", "autoplay", "checked", "controls",
			"default", "defer", "disabled", "formnovalidate", "hidden", "ismap", "loop", "multiple", "novalidate",
			"open", "readonly", "required", "reversed", "selected");

	private static final Set<String> UNSUPPORTED = Set.of("action", "method", "field", "object", "errors", "inline",
			"remove", "insert", "include", "switch", "case", "attrappend", "attrprepend", "classappend", "styleappend",
			"assert");

	private final Expressions expressions;

	ElementWriter(Expressions expressions) {
		this.expressions = expressions;
	}

	Node node(Tag tag, Node body) {
		NodeList nodes = new NodeList();
		if (tag.isBlock()) {
			nodes.add(body);
			return nodes.whole();
		}
		nodes.add("<" + tag.name());
		attributes(tag).values().forEach(nodes::add);
		if (tag.form() == Tag.Form.CLOSED) {
			nodes.add(">");
			nodes.add(body);
			nodes.add("</" + tag.name() + ">");
		}
		else {
			nodes.add((tag.form() == Tag.Form.VOID) ? ">" : "/>");
		}
		return nodes.whole();
	}

	private Map<String, Node> attributes(Tag tag) {
		Map<String, Node> attributes = new LinkedHashMap<>();
		tag.attributes().forEach((name, value) -> {
			if (!DONE.contains(name) && !isAdded(name)) {
				String plain = Tag.ownName(name).orElse(name);
				Node former = attributes.put(plain,
						Tag.ownName(name).isPresent() ? computed(plain, String.valueOf(value)) : fixed(name, value));
				if (former != null) {
					throw new UnsupportedTemplateException(name + " given twice");
				}
			}
		});
		SWITCHES.forEach((name) -> tag.own(name).ifPresent((value) -> attributes.put(name, shownIf(name, value))));
		tag.own(ASSIGNMENTS)
			.ifPresent((all) -> Parts.of(all).forEach((assignment) -> assign(attributes, assignment.split("=", 2))));
		return attributes;
	}

	private static boolean isAdded(String name) {
		return Tag.ownName(name).filter((own) -> own.equals(ASSIGNMENTS) || SWITCHES.contains(own)).isPresent();
	}

	private Node shownIf(String name, String value) {
		return new Node.Conditional(this.expressions.compile(value), true, fixed(name, name));
	}

	private void assign(Map<String, Node> attributes, String[] assignment) {
		String name = assignment[0].strip();
		attributes.put(name, Node.Attribute.of(name, this.expressions.compile(assignment[1]), false));
	}

	private Node computed(String name, String value) {
		if (UNSUPPORTED.contains(name)) {
			throw new UnsupportedTemplateException("th:" + name);
		}
		return Node.Attribute.of(name, this.expressions.compile(value), KEPT.contains(name));
	}

	private static Node fixed(String name, @Nullable String value) {
		return new Node.Fixed((value != null && !value.isEmpty()) ? " " + name + "=\"" + value + "\"" : " " + name);
	}

}
