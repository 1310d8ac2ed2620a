package org.rolepair.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.rolepair.role.PublicationFollower;
import org.rolepair.role.PublishedNames;
import org.rolepair.role.PublishedRoles;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps the neighbours as what is published is.
 */
@Component
class NeighbourFollower extends PublicationFollower {

	/** So many profiles are in memory at once when they are read. */
	private static final int PORTION = 25;

	private final PublishedRoles roles;

	private final Map<UUID, KnownRole> known = new HashMap<>();

	private volatile Neighbours neighbours = new Neighbours(List.of());

	NeighbourFollower(PublishedNames names, PublishedRoles roles,
			@Value("${rolepair.following:true}") boolean following, ApplicationEventPublisher events) {
		super(names, "neighbours", following, events);
		this.roles = roles;
	}

	/**
	 * The neighbours as they are now. Right after the start this waits until they are
	 * worked out, ten seconds at most.
	 */
	Neighbours neighbours() {
		awaitFilled();
		return this.neighbours;
	}

	@Override
	protected void takeIn(List<UUID> changed, List<UUID> gone, Set<UUID> present) {
		inPortions(changed, PORTION, this::read);
		this.known.keySet().retainAll(present);
		this.neighbours = new Neighbours(this.known.values());
	}

	private void read(List<UUID> ids) {
		this.roles.byIds(ids).forEach((id, role) -> this.known.put(id, KnownRole.of(role.profile())));
	}

}
