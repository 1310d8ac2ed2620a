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
 * for least go first.
 */
@Component
class ReadyAnswers implements ReadyFigures {

	private final Cache<String, Dated> answers;

	private final long memory;

	private final LongAdder found = new LongAdder();

	private final LongAdder missed = new LongAdder();

	ReadyAnswers(@Value("${rolepair.delivery.memory:32MB}") DataSize memory) {
		this.memory = memory.toBytes();
		this.answers = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.executor(Runnable::run)
			.weigher((String address, Dated dated) -> 2 * address.length() + dated.answer.size())
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
		if (dated != null && dated.state.equals(state)) {
			this.found.increment();
			return Optional.of(dated.answer);
		}
		this.missed.increment();
		return Optional.empty();
	}

	/**
	 * The last answer, be it old or not.
	 * @param address under what it is kept
	 */
	Optional<ReadyAnswer> last(String address) {
		return Optional.ofNullable(this.answers.getIfPresent(address)).map(Dated::answer);
	}

	/**
	 * Keep an answer.
	 * @param address under what
	 * @param state what was public before its making began
	 * @param answer the answer
	 */
	void keep(String address, PublicState.State state, ReadyAnswer answer) {
		this.answers.put(address, new Dated(state, answer));
	}

	@Override
	public Figures figures() {
		long weight = this.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
		return new Figures(this.answers.estimatedSize(), weight, this.memory, this.found.sum(), this.missed.sum());
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
