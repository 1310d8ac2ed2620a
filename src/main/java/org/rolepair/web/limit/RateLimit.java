package org.rolepair.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * So many times in so long for each key, such as an address or a name. What was used
 * comes back evenly over the period. Kept in memory, for a bounded number of keys.
 */
public final class RateLimit {

	private static final int MOST_KEYS = 100_000;

	private static final int LONGEST_KEY = 200;

	private final int times;

	private final Duration period;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	/**
	 * Create a limit.
	 * @param times how often, at least once
	 * @param period in how long
	 * @param clock what tells the time
	 */
	public RateLimit(int times, Duration period, Clock clock) {
		this.times = times;
		this.period = period;
		this.time = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_KEYS)
			.expireAfterAccess(period)
			.ticker(this.time::currentTimeNanos)
			.build();
	}

	/**
	 * Count one more time, if it is allowed.
	 * @param key who wants to
	 * @return false when the limit is reached, which then counts nothing
	 */
	public boolean allows(String key) {
		return bucket(key).tryConsume(1);
	}

	/**
	 * Counts one more time.
	 * @param key who wants to
	 * @throws TooManyRequestsException when the limit is reached, which then counts
	 * nothing
	 */
	public void require(String key) {
		if (!allows(key)) {
			throw new TooManyRequestsException(untilAllowed(key));
		}
	}

	/**
	 * Take back one count.
	 * @param key whose count is given back
	 */
	public void giveBack(String key) {
		bucket(key).addTokens(1);
	}

	/**
	 * Take back all that was counted for a key.
	 * @param key whose counts are forgotten
	 */
	public void forget(String key) {
		this.buckets.invalidate(shortened(key));
	}

	/**
	 * How long until the limit allows once more.
	 * @param key who waits
	 * @return zero when it is allowed now
	 */
	Duration untilAllowed(String key) {
		return Duration.ofNanos(bucket(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
	}

	private Bucket bucket(String key) {
		return this.buckets.get(shortened(key), (missing) -> newBucket());
	}

	private Bucket newBucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.times).refillGreedy(this.times, this.period))
			.withCustomTimePrecision(this.time)
			.build();
	}

	private static String shortened(String key) {
		return (key.length() <= LONGEST_KEY) ? key : key.substring(0, LONGEST_KEY);
	}

	/**
	 * A clock that was set back stands still for a moment and goes on: else nobody would
	 * be allowed anything until it is as late again.
	 */
	private static final class ClockMeter implements TimeMeter {

		private final Clock clock;

		private long last;

		private long lost;

		private ClockMeter(Clock clock) {
			this.clock = clock;
			this.last = clock.millis();
		}

		@Override
		public synchronized long currentTimeNanos() {
			long now = this.clock.millis();
			this.lost += Math.max(0, this.last - now);
			this.last = now;
			return TimeUnit.MILLISECONDS.toNanos(now + this.lost);
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
