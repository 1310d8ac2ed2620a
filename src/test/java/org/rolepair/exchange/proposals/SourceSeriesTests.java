package org.rolepair.exchange.proposals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.rolepair.source.ShortNames;

import static org.assertj.core.api.Assertions.assertThat;

class SourceSeriesTests {

	/** Sources that were imported before they had short names are called the same. */
	@Test
	void everyShortNameIsTheDefaultOfItsTitle() {
		Map<String, SourceSeries> before = new TreeMap<>(SourceSeries.read());
		before.keySet().removeIf((name) -> name.startsWith("ai-") || name.contains("price"));
		assertThat(before.values()).hasSize(13)
			.allSatisfy((series) -> assertThat(series.shortName())
				.isEqualTo(ShortNames.of(series.publisher(), series.title())));
	}

}
