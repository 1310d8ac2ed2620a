package org.rolepair.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.rolepair.role.PublishedNames;
import org.rolepair.role.RolesPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index as the directory is. It is filled once the web server is up, and then
 * compared with the directory each second, whichever node, import or hand changed that:
 * one small row a role tells which roles are to be read anew. What this node publishes
 * itself is taken in before whoever published it is answered. An index that an error has
 * closed is filled again from the start. Commands, which nobody searches in, leave it
 * empty.
 */
@Component
class IndexFollower implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(IndexFollower.class);

	/** Roles that are read at a time: some ten thousand names. */
	private static final int PORTION = 200;

	private static final int PATIENCE = 10;

	private final PublishedNames names;

	private final boolean following;

	private final ReentrantLock turn = new ReentrantLock();

	private final CountDownLatch filled = new CountDownLatch(1);

	private Map<UUID, UUID> held = Map.of();

	private boolean failing;

	private volatile NameIndex index = new NameIndex();

	private volatile @Nullable ScheduledExecutorService follower;

	IndexFollower(PublishedNames names, @Value("${rolepair.following:true}") boolean following) {
		this.names = names;
		this.following = following;
	}

	/**
	 * The index as it is now. Right after the start this waits until it is filled, ten
	 * seconds at most.
	 */
	NameIndex index() {
		try {
			if (!this.filled.await(PATIENCE, TimeUnit.SECONDS)) {
				logger.warn("The names of roles are not read yet: a search may find less than there is");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return this.index;
	}

	/**
	 * Take in what this node has published. When another comparison takes long, the next
	 * one finds it.
	 */
	@TransactionalEventListener(fallbackExecution = true)
	void follow(RolesPublished event) throws InterruptedException {
		if (isRunning() && this.turn.tryLock(1, TimeUnit.SECONDS)) {
			try {
				compare();
			}
			finally {
				this.turn.unlock();
			}
		}
	}

	/** Compare the index with the directory. */
	void follow() {
		this.turn.lock();
		try {
			compare();
		}
		finally {
			this.turn.unlock();
		}
	}

	private void compare() {
		try {
			takeOver(this.names.revisions());
			this.filled.countDown();
			this.failing = false;
		}
		catch (RuntimeException ex) {
			if (!this.failing) {
				logger.warn("The index of names stays as it is, until the directory can be read again", ex);
			}
			this.failing = true;
		}
	}

	private void takeOver(Map<UUID, UUID> present) {
		if (!this.index.isOpen()) {
			this.index = new NameIndex();
			this.held = Map.of();
		}
		List<UUID> changed = present.entrySet()
			.stream()
			.filter((role) -> !role.getValue().equals(this.held.get(role.getKey())))
			.map(Map.Entry::getKey)
			.toList();
		List<UUID> gone = this.held.keySet().stream().filter((id) -> !present.containsKey(id)).toList();
		if (!changed.isEmpty() || !gone.isEmpty()) {
			this.index.remove(gone);
			for (int from = 0; from < changed.size(); from += PORTION) {
				this.index.put(this.names.read(changed.subList(from, Math.min(from + PORTION, changed.size()))));
			}
			this.index.show();
			this.held = present;
		}
	}

	@Override
	public void start() {
		ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "search-index");
			thread.setDaemon(true);
			return thread;
		});
		executor.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
		this.follower = executor;
	}

	@Override
	public void stop() {
		ScheduledExecutorService executor = this.follower;
		if (executor != null) {
			executor.shutdown();
		}
		this.follower = null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.following;
	}

	@Override
	public boolean isRunning() {
		return this.follower != null;
	}

}
