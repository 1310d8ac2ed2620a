package org.rolepair.page.figure;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;

class SourceListTests {

	private final SourceList sources = new SourceList(new Messages());

	@Test
	void numbersEachSourceOnceFromOne() {
		assertThat(sources.number(Citations.of("oews"))).isEqualTo(1);
		assertThat(sources.number(Citations.of("onet"))).isEqualTo(2);
		assertThat(sources.number(Citations.of("oews"))).isEqualTo(1);
		assertThat(sources.entries()).extracting(SourceList.Entry::number).containsExactly(1, 2);
	}

	@Test
	void listsPublisherTitleEditionAndDate() {
		sources.number(Citations.withAttribution("onet", "O*NET is a trademark."));
		assertThat(sources.entries()).containsExactly(
				new SourceList.Entry(1, "Bureau of onet, “The onet tables”, 2025 edition, read on January 31, 2026.",
						"/sources/onet", Optional.of("O*NET is a trademark.")));
	}

	@Test
	void listsNothingThatIsNotCited() {
		assertThat(sources.entries()).isEmpty();
	}

}
