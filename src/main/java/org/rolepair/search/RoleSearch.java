package org.rolepair.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Finds published roles by titles, other names and occupation codes. Only the first 200
 * characters and 12 words of a text count. After startup, a search waits up to ten
 * seconds for the index to be filled.
 */
@Service
@RequiredArgsConstructor
@Slf4j
public class RoleSearch {

	/** Roles read at a time, some 10,000 names. */
	private static final int BATCH = 200;

	private static final int FILL_TIMEOUT_SECONDS = 10;

	private final PublishedRoles roles;

	private final CountDownLatch filled = new CountDownLatch(1);

	private volatile NameIndex index = new NameIndex();

	/**
	 * Returns the roles with a name or code that equals the text. Case, accents,
	 * punctuation and words like "of" are ignored.
	 * @return each role once, titles and codes before other names, then by employment
	 */
	public List<Match> exact(String text) {
		return index().exact(text);
	}

	/**
	 * Returns roles with a name that contains all typed words, in any order. Words may be
	 * singular, plural or unfinished. If there are none, returns similar names: by sound,
	 * by spelling or with some of the words.
	 * @return the best roles, exact titles first; none for text without a word
	 */
	public SearchResult find(String text, int most) {
		return index().find(text, most);
	}

	NameIndex index() {
		try {
			if (!this.filled.await(FILL_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
				logger.warn("The search index is incomplete, so searches may miss roles");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return this.index;
	}

	/** Updates the index. An index that an error has closed is rebuilt. */
	@EventListener
	@Order(0)
	synchronized void update(PublicContentChanged change) {
		boolean open = this.index.isOpen();
		if (!open) {
			this.index = new NameIndex();
		}
		Collection<UUID> published = open ? change.published() : this.roles.revisions().keySet();
		this.index.remove(change.removed());
		PublicContentChanged.inBatches(published, BATCH).forEach((some) -> this.index.put(this.roles.named(some)));
		this.index.show();
		this.filled.countDown();
	}

}
