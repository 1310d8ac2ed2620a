package org.rolepair.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Event published on this node after any public content has changed. The change may come
 * from this node, another node or a command. It covers roles, categories, sources, wages
 * by place and related occupations. The first event after startup names all published
 * roles. If a listener fails, another event with the same roles follows.
 */
public record PublicContentChanged(Set<UUID> published, Set<UUID> removed) {

	public PublicContentChanged {
		published = Set.copyOf(published);
		removed = Set.copyOf(removed);
	}

	/** Compares the newest revision of each published role, before and now. */
	public static PublicContentChanged between(Map<UUID, UUID> before, Map<UUID, UUID> now) {
		Set<UUID> published = now.entrySet()
			.stream()
			.filter((role) -> !role.getValue().equals(before.get(role.getKey())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		Set<UUID> removed = new HashSet<>(before.keySet());
		removed.removeAll(now.keySet());
		return new PublicContentChanged(published, removed);
	}

	/** Returns whether something other than a role has changed. */
	public boolean affectsNoRole() {
		return this.published.isEmpty() && this.removed.isEmpty();
	}

	public static <T> List<List<T>> inBatches(Collection<T> roles, int size) {
		List<T> all = List.copyOf(roles);
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += size) {
			batches.add(all.subList(from, Math.min(from + size, all.size())));
		}
		return batches;
	}

}
