package org.rolepair.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.PublicContentChanged;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Caches responses by content version, up to a total number of bytes. Responses of
 * earlier versions are served only in an outage.
 */
@Component
public class ResponseCache {

	private static final int SHARE_OF_HEAP = 12;

	private final Cache<String, Entry> entries;

	private final long maxBytes;

	private final Clock clock;

	private final AtomicLong changes = new AtomicLong();

	private volatile Instant changedAt;

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	ResponseCache(@Value("${rolepair.delivery.memory:}") @Nullable DataSize memory, Clock clock) {
		this.maxBytes = (memory != null) ? memory.toBytes() : Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
		this.clock = clock;
		this.changedAt = clock.instant();
		this.entries = Caffeine.newBuilder()
			.maximumWeight(this.maxBytes)
			.weigher((String key, Entry entry) -> 2 * key.length() + entry.response.size())
			.executor(Runnable::run)
			.recordStats()
			.build();
	}

	/** Returns the current content version, to be read before a response is made. */
	ContentVersion version() {
		return new ContentVersion(this.changes.get(), LocalDate.now(this.clock));
	}

	/** Invalidates all entries, after the underlying caches have been updated. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	void invalidate() {
		this.changes.incrementAndGet();
		this.changedAt = this.clock.instant();
	}

	/** Invalidates responses made while search index and similar roles were updated. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void invalidateAgain() {
		invalidate();
	}

	/** Returns the response for a key, if it is of the current version. */
	Optional<CachedResponse> find(String key) {
		Entry entry = this.entries.getIfPresent(key);
		return (entry != null && entry.version.equals(version())) ? Optional.of(entry.response) : Optional.empty();
	}

	/** Returns the last response for a key, of any version. */
	Optional<CachedResponse> findStale(String key) {
		return Optional.ofNullable(this.entries.getIfPresent(key)).map(Entry::response);
	}

	/** Caches a response, with the content version before it was made. */
	void put(String key, ContentVersion version, CachedResponse response) {
		this.entries.put(key, new Entry(version, response));
	}

	void count(boolean hit) {
		(hit ? this.hits : this.misses).increment();
	}

	public Statistics statistics() {
		long bytes = this.entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
		return new Statistics(this.entries.estimatedSize(), bytes, this.maxBytes, this.hits.sum(), this.misses.sum(),
				this.entries.stats().evictionCount(), this.changedAt);
	}

	/**
	 * Statistics of the cache.
	 *
	 * @param changedAt when public content last changed, or the start
	 */
	public record Statistics(long responses, long bytes, long mostBytes, long hits, long misses, long evictions,
			Instant changedAt) {

	}

	/** A version of all public content. A new day changes it too, as figures age. */
	record ContentVersion(long changes, LocalDate day) {

	}

	private record Entry(ContentVersion version, CachedResponse response) {

	}

}
