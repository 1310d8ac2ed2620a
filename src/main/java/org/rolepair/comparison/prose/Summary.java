package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.Getter;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;

/**
 * Summarizes a comparison in sentences on pay, ranges, entry and skills. Every sentence
 * uses facts shown on the page; unknown facts are left out.
 */
public final class Summary {

	/** The sentences on pay; none when no pay is known. */
	@Getter
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

	/** Returns at least one paragraph. */
	public List<String> paragraphs() {
		List<String> money = new ArrayList<>(this.pay);
		this.range.ifPresent(money::add);
		money.addAll(this.wayIn.entrySentences());
		List<String> paragraphs = Stream.of(money, this.wayIn.skills())
			.filter((sentences) -> !sentences.isEmpty())
			.map((sentences) -> String.join(" ", sentences))
			.toList();
		return paragraphs.isEmpty() ? List.of(this.messages.text("summary.nothing")) : paragraphs;
	}

}
