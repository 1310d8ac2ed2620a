package org.rolepair.role.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An item of a list, such as a piece of software or a program of study.
 *
 * @param code its code in a classification, such as "51.3801"
 * @param detail what sort of thing it is, or how long it takes
 */
public record NamedItem(@JsonProperty("name") String name, @JsonProperty("code") Optional<String> code,
		@JsonProperty("detail") Optional<String> detail, @JsonProperty("marks") Set<ItemMark> marks) {

	/** Separates the parts of an item in one line, so no part may have it. */
	public static final String SEPARATOR = "|";

	public static final int MAX_LENGTH = 300;

	public static final int MAX_CODE_LENGTH = 20;

	public NamedItem {
		if (name.isBlank()) {
			throw new IllegalArgumentException("An item of a list has a name");
		}
		marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
		if (code.filter((one) -> one.length() > MAX_CODE_LENGTH).isPresent()) {
			throw new IllegalArgumentException(
					"The code of an item has at most %d characters: %s".formatted(MAX_CODE_LENGTH, code.orElseThrow()));
		}
		Stream.of(Stream.of(name), code.stream(), detail.stream()).flatMap((parts) -> parts).forEach((part) -> {
			if (part.contains(SEPARATOR) || part.length() > MAX_LENGTH) {
				throw new IllegalArgumentException("A text of an item has at most %d characters, and no %s: %s"
					.formatted(MAX_LENGTH, SEPARATOR, part));
			}
		});
	}

	public static NamedItem of(String name) {
		return new NamedItem(name, Optional.empty(), Optional.empty(), Set.of());
	}

	public static NamedItem of(String name, String code) {
		return new NamedItem(name, Optional.of(code), Optional.empty(), Set.of());
	}

	public NamedItem marked(Collection<ItemMark> marks) {
		return new NamedItem(this.name, this.code, this.detail, Set.copyOf(marks));
	}

	public NamedItem detailed(String detail) {
		return new NamedItem(this.name, this.code, Optional.of(detail), this.marks);
	}

	/** Returns what tells it from other items: its code, or its name without one. */
	@JsonIgnore
	public String key() {
		return this.code.orElse(this.name);
	}

}
