package org.rolepair.web.limit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rolepair.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private final MovableClock clock = new MovableClock();

	private final RateLimit limit = new RateLimit(2, Duration.ofMinutes(1), this.clock);

	@Test
	void allowsSoManyTimesInItsPeriod() {
		useUp();
		this.clock.pass(Duration.ofSeconds(40));
		assertThat(this.limit.tryAcquire("somebody")).isTrue();
		assertThat(this.limit.tryAcquire("somebody else")).isTrue();
	}

	@Test
	void aClockThatIsSetBackKeepsNobodyOut() {
		useUp();
		this.clock.pass(Duration.ofDays(-3));
		assertThat(this.limit.tryAcquire("somebody")).isFalse();
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(this.limit.tryAcquire("somebody")).isTrue();
	}

	@Test
	void aClockThatIsSetForwardAllowsNoMoreThanALongWait() {
		useUp();
		this.clock.pass(Duration.ofDays(400));
		useUp();
	}

	private void useUp() {
		assertThat(this.limit.tryAcquire("somebody")).isTrue();
		assertThat(this.limit.tryAcquire("somebody")).isTrue();
		assertThat(this.limit.tryAcquire("somebody")).isFalse();
	}

}
