package org.rolepair.template;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An element of a template as it was written.
 *
 * @param name its name
 * @param attributes its attributes in their order; null for one that has no value
 * @param content what is in it, texts and elements
 * @param form how it ends
 */
record Tag(String name, Map<String, @Nullable String> attributes, List<Piece> content, Form form) implements Piece {

	private static final String PREFIX = "th:";

	/** Whether it only holds others together, and is not written itself. */
	boolean isBlock() {
		return this.name.equals("th:block");
	}

	/** The value of one of the language's own attributes, without its prefix. */
	Optional<String> own(String attribute) {
		return Optional.ofNullable(this.attributes.get(PREFIX + attribute));
	}

	/** The name of an attribute without the language's prefix; empty for a plain one. */
	static Optional<String> ownName(String attribute) {
		return attribute.startsWith(PREFIX) ? Optional.of(attribute.substring(PREFIX.length())) : Optional.empty();
	}

	/** This element without attributes of the language. */
	Tag without(String... own) {
		Map<String, @Nullable String> rest = new LinkedHashMap<>(this.attributes);
		Stream.of(own).forEach((attribute) -> rest.remove(PREFIX + attribute));
		return new Tag(this.name, rest, this.content, this.form);
	}

	/** The first element, this one or one in it, that is a fragment of a name. */
	Optional<Tag> fragment(String name) {
		boolean isIt = own("fragment").filter((signature) -> FragmentName.of(signature).name().equals(name))
			.isPresent();
		if (isIt) {
			return Optional.of(this);
		}
		Iterator<Tag> found = this.content.stream()
			.flatMap((piece) -> (piece instanceof Tag tag) ? tag.fragment(name).stream() : Stream.empty())
			.iterator();
		return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
	}

	/** How an element ends. */
	enum Form {

		/** With an end tag. */
		CLOSED,

		/** With its start tag, having no content by its nature. */
		VOID,

		/** With a slash in its start tag. */
		MINIMIZED

	}

}
