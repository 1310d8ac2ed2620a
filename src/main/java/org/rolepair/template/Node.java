package org.rolepair.template;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a compiled template.
 */
sealed interface Node {

	/**
	 * Write the piece.
	 * @param scope the variables that it sees
	 * @param page what was written before, and is written on
	 */
	void write(Scope scope, PageBytes page);

	/**
	 * Pieces one after the other.
	 *
	 * @param nodes the pieces
	 */
	record Sequence(List<Node> nodes) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			for (int i = 0; i < this.nodes.size(); i++) {
				this.nodes.get(i).write(scope, page);
			}
		}

	}

	/**
	 * What is the same on every page.
	 */
	final class Fixed implements Node {

		private final String markup;

		private final byte[] encoded;

		Fixed(String markup) {
			this.markup = markup;
			this.encoded = markup.getBytes(StandardCharsets.UTF_8);
		}

		String markup() {
			return this.markup;
		}

		@Override
		public void write(Scope scope, PageBytes page) {
			page.append(this.encoded);
		}

	}

	/**
	 * A text.
	 *
	 * @param value the text
	 */
	record Text(Expression value) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			page.appendEscaped(this.value.text(scope));
		}

	}

	/**
	 * Markup that somebody else made, and answers for.
	 *
	 * @param value the markup
	 */
	record Markup(Expression value) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			page.append(this.value.text(scope));
		}

	}

	/**
	 * An attribute with its value.
	 *
	 * @param beginning the blank before it, its name and all up to its value
	 * @param value the value
	 * @param kept whether it is written without a value too
	 */
	record Attribute(Fixed beginning, Expression value, boolean kept) implements Node {

		private static final Fixed END = new Fixed("\"");

		static Attribute of(String name, Expression value, boolean kept) {
			return new Attribute(new Fixed(" " + name + "=\""), value, kept);
		}

		@Override
		public void write(Scope scope, PageBytes page) {
			String text = this.value.text(scope);
			if (this.kept || !text.isEmpty()) {
				this.beginning.write(scope, page);
				page.appendEscaped(text);
				END.write(scope, page);
			}
		}

	}

	/**
	 * A piece that is there on a condition.
	 *
	 * @param condition the condition
	 * @param wanted what the condition has to be
	 * @param body the piece
	 */
	record Conditional(Expression condition, boolean wanted, Node body) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			if (this.condition.holds(scope) == this.wanted) {
				this.body.write(scope, page);
			}
		}

	}

	/**
	 * A piece that sees one more variable.
	 *
	 * @param name the name of the variable
	 * @param value its value
	 * @param body the piece
	 */
	record Given(String name, Expression value, Node body) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			this.body.write(scope.with(this.name, this.value.evaluate(scope)), page);
		}

	}

	/**
	 * A piece for each item of a list.
	 *
	 * @param name the name of the variable that holds the item
	 * @param position the name of the variable that holds its position
	 * @param items the list
	 * @param body the piece
	 * @param between what stands between two of them
	 */
	record Repeated(String name, String position, Expression items, Node body, Fixed between) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			List<?> all = items(this.items.evaluate(scope));
			for (int i = 0; i < all.size(); i++) {
				if (i > 0) {
					this.between.write(scope, page);
				}
				Scope one = scope.with(this.name, all.get(i));
				this.body.write(this.position.isEmpty() ? one : one.with(this.position, new Position(i, all.size())),
						page);
			}
		}

		private static List<?> items(@Nullable Object items) {
			if (items instanceof List<?> list) {
				return list;
			}
			if (items == null) {
				return List.of();
			}
			throw new IllegalStateException("A template goes through something that is no list");
		}

	}

	/**
	 * A fragment with its parameters.
	 *
	 * @param fragment the fragment
	 * @param arguments the values of its parameters, in their order
	 */
	record Call(Fragment fragment, List<Expression> arguments) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			Scope inner = scope;
			for (int i = 0; i < this.arguments.size(); i++) {
				inner = inner.with(this.fragment.parameters().get(i), this.arguments.get(i).evaluate(scope));
			}
			this.fragment.write(inner, page);
		}

	}

	/**
	 * The fragment that a variable holds.
	 *
	 * @param value the variable
	 */
	record Passed(Expression value) implements Node {

		@Override
		public void write(Scope scope, PageBytes page) {
			if (!(this.value.evaluate(scope) instanceof Fragment fragment)) {
				throw new IllegalStateException("A template asks for a fragment and is given none");
			}
			fragment.write(scope, page);
		}

	}

}
