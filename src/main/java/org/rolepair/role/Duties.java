package org.rolepair.role;

import java.util.List;

/**
 * What people in a role do, in stored order, with the source.
 *
 * @param items one duty each
 * @param source the slug of their source
 */
public record Duties(List<String> items, String source) {

	public Duties {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("A list of duties has duties");
		}
	}

}
