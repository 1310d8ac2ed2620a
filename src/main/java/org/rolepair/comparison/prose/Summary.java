package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;

/**
 * The comparison in sentences: pay, ranges, the way in, skills. Every sentence stands on
 * facts that the page shows; what is not known is not said.
 */
public final class Summary {

	private final List<String> pay;

	private final Optional<String> range;

	private final EntryProse wayIn;

	private final Messages messages;

	public Summary(Comparison comparison, Messages messages) {
		PayProse prose = new PayProse(comparison, messages);
		this.pay = prose.sentences();
		this.range = prose.range();
		this.wayIn = new EntryProse(comparison, messages);
		this.messages = messages;
	}

	/**
	 * The sentences in paragraphs.
	 * @return at least one paragraph
	 */
	public List<String> paragraphs() {
		List<String> money = new ArrayList<>(this.pay);
		this.range.ifPresent(money::add);
		money.addAll(this.wayIn.waysIn());
		List<String> paragraphs = Stream.of(money, this.wayIn.skills())
			.filter((sentences) -> !sentences.isEmpty())
			.map((sentences) -> String.join(" ", sentences))
			.toList();
		return paragraphs.isEmpty() ? List.of(this.messages.text("summary.nothing")) : paragraphs;
	}

	/** The sentences on pay alone; none when no pay is known. */
	public List<String> pay() {
		return this.pay;
	}

}
