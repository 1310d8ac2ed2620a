package org.rolepair.pace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Does something each second on a thread of its own, from its start to its stop. Nothing
 * that was begun is broken off.
 */
public final class EverySecond {

	private final String name;

	private final Runnable task;

	private volatile @Nullable ScheduledExecutorService executor;

	/**
	 * Make ready, but do not begin.
	 * @param name the name of the thread
	 * @param task what to do; when it fails, it is done no more
	 */
	public EverySecond(String name, Runnable task) {
		this.name = name;
		this.task = task;
	}

	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread thread = new Thread(work, this.name);
			thread.setDaemon(true);
			return thread;
		});
		started.scheduleWithFixedDelay(this.task, 0, 1, TimeUnit.SECONDS);
		this.executor = started;
	}

	public void stop() {
		ScheduledExecutorService started = this.executor;
		if (started != null) {
			started.shutdown();
		}
		this.executor = null;
	}

	public boolean isRunning() {
		return this.executor != null;
	}

}
