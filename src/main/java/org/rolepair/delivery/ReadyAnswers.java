package org.rolepair.delivery;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers that are kept, as many as fit the memory set aside for them; those asked
 * for least go first. Once the memory is full, a page takes the place of others only when
 * it is asked for again: most of a crowd of rare pages is asked for once. What takes
 * little memory, as suggestions do, is kept at once, and has a part of the memory that no
 * page takes.
 */
@Component
class ReadyAnswers implements ReadyFigures {

	/** Bytes that are little, beside a page. */
	private static final int LITTLE = 2_048;

	/** What part of the memory is for what is little: one of so many. */
	private static final int PARTS = 4;

	private final Shelf pages;

	private final Shelf little;

	private final AskedBefore asked = new AskedBefore();

	private final long memory;

	private final LongAdder found = new LongAdder();

	private final LongAdder missed = new LongAdder();

	private final LongAdder evicted = new LongAdder();

	ReadyAnswers(@Value("${rolepair.delivery.memory:32MB}") DataSize memory) {
		this.memory = memory.toBytes();
		this.little = new Shelf(this.memory / PARTS, this.evicted::increment);
		this.pages = new Shelf(this.memory - this.memory / PARTS, this.evicted::increment);
	}

	/**
	 * An answer kept before.
	 * @param address under what it is kept
	 * @param state what is public now
	 * @return empty when there is none, or one that may be old
	 */
	Optional<ReadyAnswer> find(String address, PublicState.State state) {
		return kept(address).filter((dated) -> dated.state().equals(state)).map(Shelf.Dated::answer);
	}

	private Optional<Shelf.Dated> kept(String address) {
		return this.pages.find(address).or(() -> this.little.find(address));
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
		return kept(address).map(Shelf.Dated::answer);
	}

	/**
	 * Keep an answer, where it is worth its place.
	 * @param address under what
	 * @param state what was public before its making began
	 * @param answer the answer
	 */
	void keep(String address, PublicState.State state, ReadyAnswer answer) {
		Shelf.Dated dated = new Shelf.Dated(state, answer);
		if (answer.size() <= LITTLE) {
			this.pages.remove(address);
			this.little.put(address, dated);
		}
		else if (this.asked.again(address) || this.pages.hasRoom(address, answer)
				|| this.pages.find(address).isPresent()) {
			this.little.remove(address);
			this.pages.put(address, dated);
		}
	}

	@Override
	public Figures figures() {
		return new Figures(this.pages.size() + this.little.size(), this.pages.weight() + this.little.weight(),
				this.memory, this.found.sum(), this.missed.sum(), this.evicted.sum());
	}

}
