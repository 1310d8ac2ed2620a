package org.rolepair.browse;

import java.util.Collection;
import java.util.HashMap;
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
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RolesPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the neighbours as what is published is. They are worked out once the web server
 * is up, and again when a comparison with the directory, each second, finds something
 * published, whichever node, import or hand did that; only what has changed is read. What
 * this node publishes itself is taken in before whoever published it is answered.
 */
@Component
class NeighbourFollower implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(NeighbourFollower.class);

	/** So many profiles are in memory at once when they are read. */
	private static final int PORTION = 25;

	private static final int PATIENCE = 10;

	private final PublishedNames names;

	private final PublishedRoles roles;

	private final boolean following;

	private final ReentrantLock turn = new ReentrantLock();

	private final CountDownLatch filled = new CountDownLatch(1);

	private final Map<UUID, KnownRole> known = new HashMap<>();

	private Map<UUID, UUID> held = Map.of();

	private boolean failing;

	private volatile Neighbours neighbours = new Neighbours(List.of());

	private volatile @Nullable ScheduledExecutorService follower;

	NeighbourFollower(PublishedNames names, PublishedRoles roles,
			@Value("${rolepair.following:true}") boolean following) {
		this.names = names;
		this.roles = roles;
		this.following = following;
	}

	/**
	 * The neighbours as they are now. Right after the start this waits until they are
	 * worked out, ten seconds at most.
	 */
	Neighbours neighbours() {
		try {
			if (!this.filled.await(PATIENCE, TimeUnit.SECONDS)) {
				logger.warn("The neighbours of roles are not known yet: pages may name fewer than there are");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return this.neighbours;
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

	/** Compare what is held with the directory. */
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
				logger.warn("The neighbours of roles stay as they are, until the directory can be read again", ex);
			}
			this.failing = true;
		}
	}

	private void takeOver(Map<UUID, UUID> present) {
		if (present.equals(this.held)) {
			return;
		}
		List<UUID> changed = present.entrySet()
			.stream()
			.filter((role) -> !role.getValue().equals(this.held.get(role.getKey())))
			.map(Map.Entry::getKey)
			.toList();
		for (int from = 0; from < changed.size(); from += PORTION) {
			read(changed.subList(from, Math.min(from + PORTION, changed.size())));
		}
		this.known.keySet().retainAll(present.keySet());
		this.neighbours = new Neighbours(this.known.values());
		this.held = present;
	}

	private void read(Collection<UUID> ids) {
		this.roles.byIds(ids).forEach((id, role) -> this.known.put(id, KnownRole.of(role.profile())));
	}

	@Override
	public void start() {
		ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "neighbours");
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

	/** Commands, which show no page, do not follow. */
	@Override
	public boolean isAutoStartup() {
		return this.following;
	}

	@Override
	public boolean isRunning() {
		return this.follower != null;
	}

}
