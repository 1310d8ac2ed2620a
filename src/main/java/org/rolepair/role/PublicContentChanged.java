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
 * Published on this node after anything that the public sees has changed: roles,
 * categories, sources, wages by place or relations, by this node, another one or a
 * command. The first one after the start names all published roles. When a listener
 * fails, an event with the same roles follows.
 *
 * @param published roles that were published, for the first time or again
 * @param removed roles that are not published any more
 */
public record PublicContentChanged(Set<UUID> published, Set<UUID> removed) {

	public PublicContentChanged {
		published = Set.copyOf(published);
		removed = Set.copyOf(removed);
	}

	/**
	 * Compares the newest revisions of all published roles.
	 * @param before by role
	 * @param now by role
	 */
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

	/**
	 * Returns whether no role has changed, but something else has.
	 */
	public boolean isOfNoRole() {
		return this.published.isEmpty() && this.removed.isEmpty();
	}

	/**
	 * Splits roles into batches.
	 * @param roles the roles
	 * @param size how many a batch has at most
	 */
	public static List<List<UUID>> inBatches(Collection<UUID> roles, int size) {
		List<UUID> all = List.copyOf(roles);
		List<List<UUID>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += size) {
			batches.add(all.subList(from, Math.min(from + size, all.size())));
		}
		return batches;
	}

}
