package org.rolepair.delivery;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Ready answers that share a memory: as many as fit, those asked for least go first.
 */
final class Shelf {

	private final Cache<String, Dated> answers;

	private final long memory;

	/**
	 * An empty shelf.
	 * @param memory bytes that its answers take at the most, about
	 * @param evicted told of each answer that has to give way
	 */
	Shelf(long memory, Runnable evicted) {
		this.memory = memory;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(memory)
			.executor(Runnable::run)
			.evictionListener((address, answer, cause) -> evicted.run())
			.weigher((String address, Dated dated) -> weight(address, dated.answer))
			.build();
	}

	Optional<Dated> find(String address) {
		return Optional.ofNullable(this.answers.getIfPresent(address));
	}

	void put(String address, Dated answer) {
		this.answers.put(address, answer);
	}

	void remove(String address) {
		this.answers.invalidate(address);
	}

	boolean hasRoom(String address, ReadyAnswer answer) {
		return weight() + weight(address, answer) <= this.memory;
	}

	long size() {
		return this.answers.estimatedSize();
	}

	/** Bytes that its answers take, about. */
	long weight() {
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	private static int weight(String address, ReadyAnswer answer) {
		return 2 * address.length() + answer.size();
	}

	/**
	 * An answer and the state that it shows.
	 *
	 * @param state the state
	 * @param answer the answer
	 */
	record Dated(PublicState.State state, ReadyAnswer answer) {

	}

}
