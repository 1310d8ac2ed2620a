package org.rolepair.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * Limits how often a key, such as an address or a name, may be used in a period. Permits
 * are refilled evenly over the period. They are kept in memory for a bounded number of
 * keys.
 */
public final class RateLimit {

	private static final int MAX_KEYS = 100_000;

	private static final int MAX_KEY_LENGTH = 200;

	private final int times;

	private final Duration period;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	public RateLimit(int times, Duration period, Clock clock) {
		this.times = times;
		this.period = period;
		this.time = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MAX_KEYS)
			.expireAfterAccess(period)
			.ticker(this.time::currentTimeNanos)
			.build();
	}

	/** Counts one use if the limit allows it, and returns whether it does. */
	public boolean tryAcquire(String key) {
		return bucket(key).tryConsume(1);
	}

	/**
	 * Counts one use.
	 * @throws TooManyRequestsException if the limit is reached, without counting
	 */
	public void require(String key) {
		ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	public void refund(String key) {
		bucket(key).addTokens(1);
	}

	/** Takes back all uses of a key. */
	public void reset(String key) {
		this.buckets.invalidate(shortened(key));
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
		return (key.length() <= MAX_KEY_LENGTH) ? key : key.substring(0, MAX_KEY_LENGTH);
	}

	/** A time meter that never goes back, since refilling would stop with it. */
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
