package org.rolepair.role;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.rolepair.pace.EverySecond;
import org.rolepair.pace.FailureLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps something in memory as what is published is. It is filled once the web server is
 * up, and then compared with the directory each second, whichever node, import or hand
 * changed that: one small row a role tells which roles are to be read anew. What this
 * node publishes itself is taken in before whoever published it is answered. Commands,
 * which show no page, leave it empty.
 */
public abstract class PublicationFollower implements SmartLifecycle {

	private static final int PATIENCE = 10;

	private final Logger logger = LoggerFactory.getLogger(getClass());

	private final PublishedNames names;

	private final String what;

	private final boolean following;

	private final ApplicationEventPublisher events;

	private final ReentrantLock turn = new ReentrantLock();

	private final CountDownLatch filled = new CountDownLatch(1);

	private Map<UUID, UUID> held = Map.of();

	private final FailureLog failures;

	private final EverySecond follower;

	/**
	 * Follow what is published.
	 * @param names tell what is published
	 * @param what is kept, for the log and the thread's name
	 * @param following whether to begin by itself, once the web server is up
	 * @param events are told each time that something was taken in
	 */
	protected PublicationFollower(PublishedNames names, String what, boolean following,
			ApplicationEventPublisher events) {
		this.names = names;
		this.what = what;
		this.following = following;
		this.events = events;
		this.failures = new FailureLog(this.logger,
				"What is held stays as it is (" + what + "), until the directory can be read again");
		this.follower = new EverySecond(what, this::follow);
	}

	/**
	 * Take in what has changed, one call at a time. When it fails, the same and what has
	 * changed since is offered again.
	 * @param changed the roles to be read anew
	 * @param gone roles that are not published any more
	 * @param present all roles that are published
	 */
	protected abstract void takeIn(List<UUID> changed, List<UUID> gone, Set<UUID> present);

	/**
	 * Whether what was taken in is lost, and all of it is to be taken in again.
	 * @return false unless overridden
	 */
	protected boolean isLost() {
		return false;
	}

	/**
	 * Wait until all is taken in for the first time, ten seconds at most.
	 */
	protected void awaitFilled() {
		try {
			if (!this.filled.await(PATIENCE, TimeUnit.SECONDS)) {
				this.logger.warn("What is published is not read yet ({}): there may be less than there is", this.what);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Hand on roles a few at a time.
	 * @param roles the roles
	 * @param size how many at a time
	 * @param reader takes some of them
	 */
	protected static void inPortions(List<UUID> roles, int size, Consumer<List<UUID>> reader) {
		for (int from = 0; from < roles.size(); from += size) {
			reader.accept(roles.subList(from, Math.min(from + size, roles.size())));
		}
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
	public final void follow() {
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
			this.failures.done();
		}
		catch (RuntimeException ex) {
			this.failures.failed(ex);
		}
	}

	private void takeOver(Map<UUID, UUID> present) {
		boolean lost = isLost();
		if (lost) {
			this.held = Map.of();
		}
		List<UUID> changed = present.entrySet()
			.stream()
			.filter((role) -> !role.getValue().equals(this.held.get(role.getKey())))
			.map(Map.Entry::getKey)
			.toList();
		List<UUID> gone = this.held.keySet().stream().filter((id) -> !present.containsKey(id)).toList();
		if (lost || !changed.isEmpty() || !gone.isEmpty()) {
			takeIn(changed, gone, present.keySet());
			this.held = present;
			this.events.publishEvent(new PublicationTakenIn(this.what));
		}
	}

	@Override
	public void start() {
		this.follower.start();
	}

	@Override
	public void stop() {
		this.follower.stop();
	}

	@Override
	public boolean isAutoStartup() {
		return this.following;
	}

	@Override
	public boolean isRunning() {
		return this.follower.isRunning();
	}

}
