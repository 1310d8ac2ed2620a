package org.rolepair.delivery;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers that are kept, as many as fit the memory set aside for them; those asked
 * for least go first. Once the memory is full, a page takes the place of others only when
 * it is asked for again: most of a crowd of rare pages is asked for once. What takes
 * little memory, as suggestions do, is kept at once.
 */
@Component
class ReadyAnswers implements ReadyFigures {

	/** Bytes that are little, beside a page. */
	private static final int LITTLE = 2_048;

	private final Cache<String, Dated> answers;

	private final AskedBefore asked = new AskedBefore();

	private final long memory;

	private final LongAdder found = new LongAdder();

	private final LongAdder missed = new LongAdder();

	private final LongAdder evicted = new LongAdder();

	ReadyAnswers(@Value("${rolepair.delivery.memory:32MB}") DataSize memory) {
		this.memory = memory.toBytes();
		this.answers = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.executor(Runnable::run)
			.evictionListener((address, answer, cause) -> this.evicted.increment())
			.weigher((String address, Dated dated) -> weight(address, dated.answer))
			.build();
	}

	/**
	 * An answer kept before.
	 * @param address under what it is kept
	 * @param state what is public now
	 * @return empty when there is none, or one that may be old
	 */
	Optional<ReadyAnswer> find(String address, PublicState.State state) {
		Dated dated = this.answers.getIfPresent(address);
		return (dated != null && dated.state.equals(state)) ? Optional.of(dated.answer) : Optional.empty();
	}

	/** Count a request that found its answer ready, or did not. */
	void count(boolean ready) {
		(ready ? this.found : this.missed).increment();
	}

	/**
	 * The last answer, be it old or not.
	 * @param address under what it is kept
	 */
	Optional<ReadyAnswer> last(String address) {
		return Optional.ofNullable(this.answers.getIfPresent(address)).map(Dated::answer);
	}

	/**
	 * Keep an answer, where it is worth its place.
	 * @param address under what
	 * @param state what was public before its making began
	 * @param answer the answer
	 */
	void keep(String address, PublicState.State state, ReadyAnswer answer) {
		if (this.asked.again(address) || answer.size() <= LITTLE || hasRoom(address, answer)
				|| this.answers.getIfPresent(address) != null) {
			this.answers.put(address, new Dated(state, answer));
		}
	}

	private boolean hasRoom(String address, ReadyAnswer answer) {
		return weight() + weight(address, answer) <= this.memory;
	}

	private static int weight(String address, ReadyAnswer answer) {
		return 2 * address.length() + answer.size();
	}

	private long weight() {
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	@Override
	public Figures figures() {
		return new Figures(this.answers.estimatedSize(), weight(), this.memory, this.found.sum(), this.missed.sum(),
				this.evicted.sum());
	}

	/**
	 * An answer and the state that it shows.
	 *
	 * @param state the state
	 * @param answer the answer
	 */
	private record Dated(PublicState.State state, ReadyAnswer answer) {

	}

}
