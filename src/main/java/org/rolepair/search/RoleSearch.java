package org.rolepair.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.publishing.PublishedNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Finds published roles by their titles, other names and occupation codes. Any text may
 * be asked for, of any length; only its first two hundred characters and twelve words
 * count. Right after the start a search waits until the index is filled, ten seconds at
 * most.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RoleSearch {

	private static final Logger logger = LoggerFactory.getLogger(RoleSearch.class);

	/** Roles that are read at a time: some ten thousand names. */
	private static final int BATCH = 200;

	private static final int PATIENCE = 10;

	private final PublishedNames names;

	private final CountDownLatch filled = new CountDownLatch(1);

	private volatile NameIndex index = new NameIndex();

	/**
	 * Roles of which one name or code is what was typed; case, accents, punctuation and
	 * words like "of" aside.
	 * @param text a title, another name or a code
	 * @return each role once, titles and codes before other names, then the most common
	 * job first
	 */
	public List<Match> exact(String text) {
		return index().exact(text);
	}

	/**
	 * Roles with a name that holds all that was typed, in any order, in singular or
	 * plural and finished or not. Where there are none: those with names that come near,
	 * which sound or are spelt like it, or hold part of it.
	 * @param text what was typed
	 * @param most how many matches at most
	 * @return the best roles, the one whose title is just that first; none for text
	 * without a word
	 */
	public SearchResult find(String text, int most) {
		return index().find(text, most);
	}

	NameIndex index() {
		try {
			if (!this.filled.await(PATIENCE, TimeUnit.SECONDS)) {
				logger.warn("The search index is not filled yet: searches find less than there is");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return this.index;
	}

	/**
	 * Updates the index. One that an error has closed is replaced, and filled with all
	 * published roles.
	 */
	@EventListener
	@Order(0)
	synchronized void update(PublicContentChanged change) {
		boolean open = this.index.isOpen();
		if (!open) {
			this.index = new NameIndex();
		}
		Collection<UUID> published = open ? change.published() : this.names.revisions().keySet();
		this.index.remove(change.removed());
		PublicContentChanged.inBatches(published, BATCH).forEach((some) -> this.index.put(this.names.read(some)));
		this.index.show();
		this.filled.countDown();
	}

}
