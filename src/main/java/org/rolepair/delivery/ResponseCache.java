package org.rolepair.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.rolepair.role.PublicContentChanged;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Caches responses with the version of the content that they show, up to a number of
 * bytes. Those of earlier versions are served in an outage only.
 */
@Component
public class ResponseCache {

	private final Cache<String, Entry> entries;

	private final long memory;

	private final Clock clock;

	private final AtomicLong changes = new AtomicLong();

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	ResponseCache(@Value("${rolepair.delivery.memory:32MB}") DataSize memory, Clock clock) {
		this.memory = memory.toBytes();
		this.clock = clock;
		this.entries = Caffeine.newBuilder()
			.maximumWeight(this.memory)
			.weigher((String key, Entry entry) -> 2 * key.length() + entry.response.size())
			.executor(Runnable::run)
			.recordStats()
			.build();
	}

	/** Returns the version of the content now, to be read before a response is made. */
	ContentVersion version() {
		return new ContentVersion(this.changes.get(), LocalDate.now(this.clock));
	}

	/** Outdates all entries, once the caches below show the change. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	void outdate() {
		this.changes.incrementAndGet();
	}

	/** Outdates what was made while the search index and the neighbours were updated. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void outdateAgain() {
		outdate();
	}

	/**
	 * Returns the response for a key.
	 * @return empty if there is none of the current version
	 */
	Optional<CachedResponse> find(String key) {
		Entry entry = this.entries.getIfPresent(key);
		return (entry != null && entry.version.equals(version())) ? Optional.of(entry.response) : Optional.empty();
	}

	/** Returns the last response for a key, of whatever version. */
	Optional<CachedResponse> findStale(String key) {
		return Optional.ofNullable(this.entries.getIfPresent(key)).map(Entry::response);
	}

	/**
	 * Caches a response.
	 * @param key its key
	 * @param version the version of the content before the response was made
	 * @param response the response
	 */
	void put(String key, ContentVersion version, CachedResponse response) {
		this.entries.put(key, new Entry(version, response));
	}

	/** Counts a request, by whether its response was cached. */
	void count(boolean hit) {
		(hit ? this.hits : this.misses).increment();
	}

	public Statistics statistics() {
		long bytes = this.entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
		return new Statistics(this.entries.estimatedSize(), bytes, this.memory, this.hits.sum(), this.misses.sum(),
				this.entries.stats().evictionCount());
	}

	/**
	 * How much the cache saves, and takes.
	 *
	 * @param responses how many responses are cached, outdated ones included
	 * @param bytes the memory that they take, approximately
	 * @param mostBytes the memory that they may take
	 * @param hits how many requests found their response
	 * @param misses how many did not
	 * @param evictions how many responses were evicted for others
	 */
	public record Statistics(long responses, long bytes, long mostBytes, long hits, long misses, long evictions) {

	}

	private record Entry(ContentVersion version, CachedResponse response) {

	}

}
