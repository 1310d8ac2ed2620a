package org.rolepair.browse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds the neighbors of published roles. They are recomputed when a role is published or
 * removed. There are none until the first computation, right after startup.
 */
@Component
@RequiredArgsConstructor
public class CurrentNeighbors {

	/** The number of profiles in memory at once while reading. */
	private static final int BATCH = 25;

	private final PublishedRoles roles;

	private final Map<UUID, NeighborCandidate> known = new HashMap<>();

	private volatile RoleNeighbors neighbors = new RoleNeighbors(List.of());

	public RoleNeighbors get() {
		return this.neighbors;
	}

	@EventListener
	@Order(0)
	synchronized void update(PublicContentChanged change) {
		if (!change.affectsNoRole()) {
			PublicContentChanged.inBatches(change.published(), BATCH).forEach(this::read);
			this.known.keySet().removeAll(change.removed());
			this.neighbors = new RoleNeighbors(toldApart(this.known.values()));
		}
	}

	/** Names the slugs of roles that bear one title. */
	private static List<NeighborCandidate> toldApart(Collection<NeighborCandidate> roles) {
		Map<String, Long> titles = roles.stream()
			.collect(Collectors.groupingBy(CurrentNeighbors::title, Collectors.counting()));
		return roles.stream()
			.map((role) -> (titles.getOrDefault(title(role), 1L) > 1)
					? role.withListing(role.listing().withSlugInTitle()) : role)
			.toList();
	}

	private static String title(NeighborCandidate role) {
		return role.listing().title().toLowerCase(Locale.ROOT);
	}

	private void read(List<UUID> ids) {
		this.roles.byIds(ids).forEach((id, role) -> this.known.put(id, NeighborCandidate.of(role)));
	}

}
