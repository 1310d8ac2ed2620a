package org.rolepair.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.ServletException;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Lets only so many make an answer at once as the machine can, in the order in which they
 * came. More at once would make none of them sooner, and would leave the compiler and the
 * collector of the Java machine too little time of the processors. Threads of its own
 * make the answers, and go from one to the next: to wake up who is next would leave a
 * processor idle meanwhile.
 *
 * <p>
 * Who has waited for long goes on without a turn: where making an answer is itself
 * waiting, for a database that is away, nobody stands in line for it.
 */
final class Turns {

	private final ExecutorService makers;

	private final Duration patience;

	/**
	 * Turns.
	 * @param atOnce how many have their turn at once
	 * @param patience after what time somebody goes on without one
	 */
	Turns(int atOnce, Duration patience) {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("maker-");
		threads.setDaemon(true);
		this.makers = Executors.newFixedThreadPool(atOnce, threads);
		this.patience = patience;
	}

	/**
	 * Have work done in a turn, and wait for it.
	 * @param work what is to be done, on another thread for the most part
	 * @return what it made
	 * @throws IOException if the work threw it
	 * @throws ServletException if the work threw it, or whoever waited was interrupted
	 */
	<T> T take(Work<T> work) throws IOException, ServletException {
		FutureTask<T> turn = new FutureTask<>(work::run);
		this.makers.execute(turn);
		try {
			return await(turn);
		}
		catch (InterruptedException ex) {
			turn.cancel(true);
			Thread.currentThread().interrupt();
			throw new ServletException("Interrupted while an answer was made", ex);
		}
		catch (ExecutionException ex) {
			throw failure(ex);
		}
	}

	private <T> T await(FutureTask<T> turn) throws InterruptedException, ExecutionException {
		try {
			return turn.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			// Does nothing where a maker has begun.
			turn.run();
			return turn.get();
		}
	}

	/** Thrown anew, as what it is. */
	private static ServletException failure(ExecutionException wrapper) throws IOException {
		Throwable cause = wrapper.getCause();
		if (cause instanceof IOException broken) {
			throw broken;
		}
		if (cause instanceof RuntimeException mistake) {
			throw mistake;
		}
		if (cause instanceof Error worse) {
			throw worse;
		}
		return (cause instanceof ServletException failed) ? failed : new ServletException(wrapper);
	}

	/** Makes nothing any more. */
	void end() {
		this.makers.shutdown();
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
