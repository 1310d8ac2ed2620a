package org.rolepair.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.Getter;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;

/** Compares lists of names, such as software, by the names in common. */
public final class NameComparison {

	private final List<Optional<NamedItems>> lists;

	/** Why the lists cannot be compared; empty if any two can be. */
	@Getter
	private final Optional<Comparability.Incomparability> incomparability;

	/** What all roles list, marked items first; nothing where lists don't compare. */
	@Getter
	private final List<NamedItem> shared;

	public NameComparison(Comparison comparison, FactKind kind) {
		this.lists = comparison.values(kind, NamedItems.class);
		this.incomparability = comparison.findIncomparability(kind);
		this.shared = isCompared() ? common() : List.of();
	}

	/** Returns whether all roles have a list and the lists compare. */
	public boolean isCompared() {
		return this.incomparability.isEmpty() && this.lists.stream().allMatch(Optional::isPresent);
	}

	/** Returns what a role lists besides what all list, marked items first. */
	public List<NamedItem> others(int role) {
		Set<String> keys = Set.copyOf(this.shared.stream().map(NamedItem::key).toList());
		return this.lists.get(role)
			.map((list) -> list.markedFirst().stream().filter((item) -> !keys.contains(item.key())).toList())
			.orElse(List.of());
	}

	public boolean hasList(int role) {
		return this.lists.get(role).isPresent();
	}

	private List<NamedItem> common() {
		List<NamedItems> known = this.lists.stream().flatMap(Optional::stream).toList();
		List<Map<String, NamedItem>> byKey = known.stream().map(NamedItems::byKey).toList();
		List<NamedItem> items = known.get(0)
			.items()
			.stream()
			.filter((item) -> byKey.stream().allMatch((list) -> list.containsKey(item.key())))
			.map((item) -> item.marked(marks(item, byKey)))
			.toList();
		return items.isEmpty() ? items : new NamedItems(items).markedFirst();
	}

	/** Returns the marks that an item has on every list. */
	private static Set<ItemMark> marks(NamedItem item, List<Map<String, NamedItem>> lists) {
		Set<ItemMark> marks = EnumSet.allOf(ItemMark.class);
		lists.forEach((list) -> Optional.ofNullable(list.get(item.key()))
			.ifPresent((other) -> marks.retainAll(other.marks())));
		return marks;
	}

}
