package org.rolepair.role.publishing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;

/** What is stored of an item of a list besides its name. */
@Embeddable
class ItemEntry {

	private static final String COMMA = ",";

	private @Nullable String code;

	private @Nullable String detail;

	/** The names of its marks, separated by commas; null if it has none. */
	private @Nullable String marks;

	protected ItemEntry() {
	}

	static ItemEntry of(NamedItem item) {
		ItemEntry entry = new ItemEntry();
		entry.code = item.code().orElse(null);
		entry.detail = item.detail().orElse(null);
		entry.marks = item.marks().isEmpty() ? null
				: item.marks().stream().map(ItemMark::name).collect(Collectors.joining(COMMA));
		return entry;
	}

	NamedItem item(String name) {
		return new NamedItem(name, Optional.ofNullable(this.code), Optional.ofNullable(this.detail), readMarks());
	}

	private Set<ItemMark> readMarks() {
		return (this.marks == null) ? Set.of()
				: Arrays.stream(this.marks.split(COMMA)).map(ItemMark::valueOf).collect(Collectors.toSet());
	}

}
