package org.rolepair.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A named part of a template. It is known before its content is, since fragments may lead
 * to one another.
 */
final class Fragment {

	private final List<String> parameters;

	private @Nullable Node content;

	Fragment(List<String> parameters) {
		this.parameters = List.copyOf(parameters);
	}

	List<String> parameters() {
		return this.parameters;
	}

	void fill(Node content) {
		this.content = content;
	}

	void write(Scope scope, PageBytes page) {
		if (this.content == null) {
			throw new IllegalStateException("A fragment is asked for before it is compiled");
		}
		this.content.write(scope, page);
	}

}
