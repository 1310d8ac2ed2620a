package org.rolepair.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers pieces; fixed texts that follow one another become one.
 */
final class NodeList {

	private final List<Node> nodes = new ArrayList<>();

	private final StringBuilder fixed = new StringBuilder();

	void add(Node node) {
		if (node instanceof Node.Sequence sequence) {
			sequence.nodes().forEach(this::add);
		}
		else if (node instanceof Node.Fixed text) {
			this.fixed.append(text.markup());
		}
		else {
			endFixed();
			this.nodes.add(node);
		}
	}

	void add(String text) {
		this.fixed.append(text);
	}

	Node whole() {
		endFixed();
		return (this.nodes.size() == 1) ? this.nodes.get(0) : new Node.Sequence(List.copyOf(this.nodes));
	}

	private void endFixed() {
		if (!this.fixed.isEmpty()) {
			this.nodes.add(new Node.Fixed(this.fixed.toString()));
			this.fixed.setLength(0);
		}
	}

}
