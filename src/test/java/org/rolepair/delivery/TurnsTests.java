package org.rolepair.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TurnsTests {

	private final AtomicInteger working = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void noMoreThanAllowedWorkAtOnce() throws InterruptedException, ExecutionException {
		Turns turns = new Turns(2, Duration.ofMinutes(1));
		ExecutorService crowd = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				all.add(crowd.submit(() -> work(turns)));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		finally {
			crowd.shutdownNow();
		}
		assertThat(this.most).hasValue(2);
		assertThat(this.working).hasValue(0);
	}

	@Test
	void whoHasWaitedForLongGoesOnAndGivesNoTurnBack() throws IOException, ServletException {
		Turns turns = new Turns(1, Duration.ofMillis(20));
		List<String> done = new ArrayList<>();
		turns.take(() -> turns.take(() -> done.add("without a turn")));
		turns.take(() -> done.add("alone"));
		assertThat(done).containsExactly("without a turn", "alone");
		turns.take(() -> {
			ExecutorService other = Executors.newSingleThreadExecutor();
			long before = System.nanoTime();
			try {
				other.submit(() -> turns.take(() -> done.add("later"))).get();
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new ServletException(ex);
			}
			finally {
				other.shutdownNow();
			}
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
			return done;
		});
	}

	@Test
	void whatIsBegunIsWaitedForHoweverLongItTakes() throws IOException, ServletException {
		Turns turns = new Turns(1, Duration.ofMillis(20));
		AtomicInteger times = new AtomicInteger();
		assertThat(turns.<Integer>take(() -> {
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
			return times.incrementAndGet();
		})).isOne();
		assertThat(times).hasValue(1);
	}

	@Test
	void mistakeOfTheWorkIsThrownAsItIs() {
		Turns turns = new Turns(1, Duration.ofMinutes(1));
		assertThatIllegalStateException().isThrownBy(() -> turns.take(() -> {
			throw new IllegalStateException("a mistake");
		}));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> turns.take(() -> {
			throw new IOException("a broken connection");
		}));
	}

	@Test
	void whoIsInterruptedWaitsNoLonger() {
		Turns turns = new Turns(1, Duration.ofMinutes(1));
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> turns.take(() -> "never mind"));
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void failureEndsTheTurn() throws IOException, ServletException {
		Turns turns = new Turns(1, Duration.ofMinutes(1));
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> turns.take(() -> {
			throw new ServletException("failed");
		}));
		assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
	}

	private int work(Turns turns) throws IOException, ServletException {
		return turns.take(() -> {
			int most = this.most.accumulateAndGet(this.working.incrementAndGet(), Math::max);
			LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
			this.working.decrementAndGet();
			return most;
		});
	}

}
