package org.rolepair.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rolepair.role.PublicationFollower;
import org.rolepair.role.PublishedNames;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps the index as what is published is. An index that an error has closed is filled
 * again from the start.
 */
@Component
class IndexFollower extends PublicationFollower {

	/** Roles that are read at a time: some ten thousand names. */
	private static final int PORTION = 200;

	private final PublishedNames names;

	private volatile NameIndex index = new NameIndex();

	IndexFollower(PublishedNames names, @Value("${rolepair.following:true}") boolean following,
			ApplicationEventPublisher events) {
		super(names, "search-index", following, events);
		this.names = names;
	}

	/**
	 * The index as it is now. Right after the start this waits until it is filled, ten
	 * seconds at most.
	 */
	NameIndex index() {
		awaitFilled();
		return this.index;
	}

	@Override
	protected boolean isLost() {
		return !this.index.isOpen();
	}

	@Override
	protected void takeIn(List<UUID> changed, List<UUID> gone, Set<UUID> present) {
		if (isLost()) {
			this.index = new NameIndex();
		}
		this.index.remove(gone);
		inPortions(changed, PORTION, (some) -> this.index.put(this.names.read(some)));
		this.index.show();
	}

}
