package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;

/**
 * Summarizes a comparison in sentences. Every sentence uses facts shown on the page;
 * unknown facts are left out.
 */
public final class Summary {

	private final PayProse pay;

	private final RangeProse ranges;

	private final EntryProse entry;

	private final Messages messages;

	public Summary(Comparison comparison, Messages messages) {
		this(comparison, Optional.empty(), messages);
	}

	/** Creates a summary whose sentences on pay begin with a place, if one is given. */
	public Summary(Comparison comparison, Optional<String> place, Messages messages) {
		this.pay = new PayProse(comparison, place, messages);
		this.ranges = new RangeProse(comparison, messages);
		this.entry = new EntryProse(comparison, messages);
		this.messages = messages;
	}

	/**
	 * Returns the answer above the tables, its most important sentence first; at least
	 * one sentence.
	 */
	public List<String> answer() {
		List<String> answer = new ArrayList<>(this.pay.sentences());
		this.ranges.overlap().ifPresent(answer::add);
		answer.addAll(this.entry.times());
		return answer.isEmpty() ? List.of(this.messages.text("answer.nothing")) : answer;
	}

	/** Returns the answer's first sentence on pay; empty when no pay is known. */
	public Optional<String> pay() {
		return this.pay.first();
	}

	/** Returns what the middle half of each role of a pair earns. */
	public Optional<String> middleHalves() {
		return this.ranges.middleHalves();
	}

	/** Returns with what education people usually start in each role. */
	public List<String> entry() {
		return this.entry.education();
	}

	/** Returns the skills that sources name most for each role. */
	public List<String> skills() {
		return this.entry.mentions();
	}

}
