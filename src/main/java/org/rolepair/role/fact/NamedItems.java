package org.rolepair.role.fact;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Names that a source lists for a role, in its order. Long lists are normal. */
public record NamedItems(@JsonProperty("items") List<NamedItem> items) implements Value {

	public NamedItems {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("A list has items");
		}
		repeated(items).ifPresent((item) -> {
			throw new IllegalArgumentException("A list has each item once: " + item.name());
		});
	}

	/** Returns the first item that is in a list twice; empty if none is. */
	public static Optional<NamedItem> repeated(List<NamedItem> items) {
		Set<String> keys = new HashSet<>();
		return items.stream().filter((item) -> !keys.add(item.key())).findFirst();
	}

	public Map<String, NamedItem> byKey() {
		return this.items.stream().collect(Collectors.toMap(NamedItem::key, Function.identity()));
	}

	/** Returns the items with the most marks first, and otherwise in this order. */
	public List<NamedItem> markedFirst() {
		return this.items.stream()
			.sorted(Comparator.comparing((NamedItem item) -> item.marks().size()).reversed())
			.toList();
	}

}
