package org.rolepair.exchange.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.PriceTable;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceLevel;

/** The newest edition of a price series among the files. */
public record PricePlan(PriceEdition edition, List<PriceLevel> levels) {

	static List<PricePlan> all(OfficialData data, CitedSources sources) {
		return data.priceTables()
			.stream()
			.filter((table) -> !table.levels().isEmpty())
			.collect(
					Collectors.groupingBy(PriceTable::kind, Collectors.maxBy(Comparator.comparing(PriceTable::newest))))
			.values()
			.stream()
			.flatMap((newest) -> newest.stream())
			.sorted(Comparator.comparing(PriceTable::kind))
			.map((table) -> new PricePlan(sources.prices(table), List.copyOf(table.levels())))
			.toList();
	}

}
