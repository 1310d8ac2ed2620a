package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Excerpt;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItemLine;
import org.rolepair.role.fact.NamedItems;

/** Reads a list of names, which is typed with an item a line. */
record ItemsReader(FigureForm form, ValidationProblems problems) {

	static final int MAX_ITEMS = 1_000;

	private static final String FIELD = "items";

	/** Returns the list, or empty if it has no items or an unreadable one. */
	Optional<Answer> items() {
		List<NamedItem> items = new ArrayList<>();
		for (String line : this.form.items().lines().toList()) {
			Optional<NamedItem> item = NamedItemLine.read(line);
			if (item.isEmpty()) {
				return this.problems.reject(FIELD, "draft.items.unreadable", Map.of("line", Excerpt.of(line)));
			}
			items.add(item.get());
		}
		Optional<NamedItem> repeated = NamedItems.repeated(items);
		if (repeated.isPresent()) {
			return this.problems.reject(FIELD, "fault.REPEATED", Map.of("detail", repeated.get().name()));
		}
		if (items.size() > MAX_ITEMS) {
			return this.problems.reject(FIELD, "draft.too-many", Map.of("most", MAX_ITEMS));
		}
		return items.isEmpty() ? Optional.empty() : Optional.of(new NamedItems(items));
	}

}
