package org.rolepair.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;

/**
 * Lets only so many make an answer at once as the machine can, in the order in which they
 * came. More at once would make none of them sooner, and would leave the compiler and the
 * collector of the Java machine too little time of the processors.
 *
 * <p>
 * Who has waited for long goes on without a turn: where making an answer is itself
 * waiting, for a database that is away, nobody stands in line for it.
 */
final class Turns {

	private final Semaphore free;

	private final Duration patience;

	/**
	 * Turns.
	 * @param atOnce how many have their turn at once
	 * @param patience after what time somebody goes on without one
	 */
	Turns(int atOnce, Duration patience) {
		this.free = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Wait for a turn, and work.
	 * @param work what is to be done
	 * @return what it made
	 */
	<T> T take(Work<T> work) throws IOException, ServletException {
		boolean taken = await();
		try {
			return work.run();
		}
		finally {
			if (taken) {
				this.free.release();
			}
		}
	}

	private boolean await() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * What is done in a turn.
	 *
	 * @param <T> what it makes
	 */
	@FunctionalInterface
	interface Work<T> {

		T run() throws IOException, ServletException;

	}

}
