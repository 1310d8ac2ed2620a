package org.rolepair.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compiles one page with all fragments that it leads to.
 */
final class TemplateCompiler {

	private final Function<String, Tag> templates;

	private final Expressions expressions;

	private final InlinedText texts;

	private final ElementWriter elements;

	private final Map<String, Tag> read = new HashMap<>();

	private final Map<String, Fragment> fragments = new HashMap<>();

	/**
	 * Make a compiler.
	 * @param templates reads a template by its name
	 * @param expressions compiles what stands in attributes, for other pages too
	 */
	TemplateCompiler(Function<String, Tag> templates, Expressions expressions) {
		this.templates = templates;
		this.expressions = expressions;
		this.texts = new InlinedText(expressions);
		this.elements = new ElementWriter(expressions);
	}

	/**
	 * Compile a page.
	 * @param template its name
	 * @throws UnsupportedTemplateException if it or a fragment uses more than is compiled
	 */
	Node page(String template) {
		return content(template, template(template).content());
	}

	private Tag template(String name) {
		return this.read.computeIfAbsent(name, this.templates);
	}

	Fragment fragment(String asking, FragmentAddress address) {
		String template = address.template().isEmpty() ? asking : address.template();
		String key = template + "::" + address.name();
		Fragment known = this.fragments.get(key);
		return (known != null) ? known : fragment(key, template, address.name());
	}

	private Fragment fragment(String key, String template, String name) {
		Tag tag = template(template).fragment(name)
			.orElseThrow(() -> new UnsupportedTemplateException("no fragment " + key));
		Fragment fragment = new Fragment(FragmentName.of(tag.own("fragment").orElseThrow()).parameters());
		this.fragments.put(key, fragment);
		fragment.fill(element(template, tag.without("fragment")));
		return fragment;
	}

	private Node content(String template, List<Piece> pieces) {
		NodeList nodes = new NodeList();
		String before = "";
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Text text) {
				this.texts.addTo(nodes, text.text());
				before = text.text();
			}
			else {
				nodes.add(element(template, ((Tag) piece).without("fragment"), before.isBlank() ? before : ""));
				before = "";
			}
		}
		return nodes.whole();
	}

	private Node element(String template, Tag tag) {
		return element(template, tag, "");
	}

	/**
	 * An element. The attributes of the language count in this order, wherever they
	 * stand. The blank before an element stands before each of its repetitions, but not
	 * before those of a block.
	 */
	private Node element(String template, Tag tag, String before) {
		if (tag.own("replace").isPresent()) {
			return replacement(template, tag);
		}
		if (tag.own("each").isPresent()) {
			return repeated(tag.own("each").get(), element(template, tag.without("each"), ""),
					tag.isBlock() ? "" : before);
		}
		if (tag.own("if").isPresent()) {
			return new Node.Conditional(this.expressions.compile(tag.own("if").get()), true,
					element(template, tag.without("if")));
		}
		if (tag.own("unless").isPresent()) {
			return new Node.Conditional(this.expressions.compile(tag.own("unless").get()), false,
					element(template, tag.without("unless")));
		}
		if (tag.own("with").isPresent()) {
			return given(Parts.of(tag.own("with").get()), element(template, tag.without("with")));
		}
		return this.elements.node(tag, body(template, tag));
	}

	private Node body(String template, Tag tag) {
		if (tag.own("text").isPresent()) {
			return new Node.Text(this.expressions.compile(tag.own("text").get()));
		}
		return tag.own("utext")
			.<Node>map((markup) -> new Node.Markup(this.expressions.compile(markup)))
			.orElseGet(() -> content(template, tag.content()));
	}

	private Node replacement(String template, Tag tag) {
		String wanted = tag.own("replace").orElseThrow();
		if (List.of("each", "if", "unless", "with").stream().anyMatch((own) -> tag.own(own).isPresent())) {
			throw new UnsupportedTemplateException("th:replace with another attribute: " + wanted);
		}
		return FragmentAddress.of(wanted)
			.<Node>map((address) -> call(template, address))
			.orElseGet(() -> new Node.Passed(this.expressions.compile(wanted)));
	}

	private Node call(String template, FragmentAddress address) {
		Fragment fragment = fragment(template, address);
		if (fragment.parameters().size() != address.arguments().size()) {
			throw new UnsupportedTemplateException("parameters of " + address);
		}
		List<Expression> arguments = new ArrayList<>();
		for (String argument : address.arguments()) {
			arguments.add(argument(template, argument));
		}
		return new Node.Call(fragment, List.copyOf(arguments));
	}

	private Expression argument(String template, String argument) {
		return FragmentAddress.of(argument).<Expression>map((address) -> {
			Fragment fragment = fragment(template, address);
			return (scope) -> fragment;
		}).orElseGet(() -> this.expressions.compile(argument));
	}

	private Node given(List<String> assignments, Node body) {
		Node given = body;
		for (int i = assignments.size() - 1; i >= 0; i--) {
			String[] assignment = assignments.get(i).split("=", 2);
			given = new Node.Given(assignment[0].strip(), this.expressions.compile(assignment[1]), given);
		}
		return given;
	}

	private Node repeated(String each, Node body, String between) {
		int colon = each.indexOf(':');
		List<String> names = Parts.of(each.substring(0, colon));
		return new Node.Repeated(names.get(0), (names.size() > 1) ? names.get(1) : "",
				this.expressions.compile(each.substring(colon + 1)), body, new Node.Fixed(between));
	}

}
