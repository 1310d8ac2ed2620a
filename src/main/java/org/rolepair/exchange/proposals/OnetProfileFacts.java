package org.rolepair.exchange.proposals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.StatisticalRow;

/** Software, knowledge, interests and work styles from one edition of O*NET. */
record OnetProfileFacts(OnetData data, CitedSources sources) {

	Optional<Fact> software(OnetOccupation occupation) {
		List<NamedItem> items = this.data.profiles().software(occupation.code());
		return Optional.of(items)
			.filter((some) -> !some.isEmpty())
			.map((some) -> new Fact(FactKind.TECHNOLOGY, new NamedItems(some),
					origin(FactKind.TECHNOLOGY, occupation, edition().released())));
	}

	/** Returns the ratings; empty if the occupation has none or one has no name. */
	Optional<Fact> rated(FactKind kind, OnetOccupation occupation) {
		List<OnetData.Rating> ratings = this.data.profiles().ratings(kind, occupation.code());
		boolean named = ratings.stream()
			.noneMatch((rating) -> this.data.skillName(rating.element()).equals(rating.element()));
		if (ratings.isEmpty() || !named) {
			return Optional.empty();
		}
		List<Part> parts = ratings.stream().map(this::part).toList();
		boolean known = parts.stream().anyMatch((part) -> part.quantity().isPresent());
		YearMonth newest = ratings.stream().map(OnetData.Rating::date).max(YearMonth::compareTo).orElseThrow();
		return Optional
			.of(new Fact(kind, known ? new Ratings(parts) : parts.get(0).answer(), origin(kind, occupation, newest)));
	}

	private OnetEdition edition() {
		return this.data.edition().orElseThrow();
	}

	private Part part(OnetData.Rating rating) {
		String name = this.data.skillName(rating.element());
		return new Part(name, name, rating.answer(), rating.sampling());
	}

	/** Only knowledge is rated by people in the job or analysts. */
	private Origin origin(FactKind kind, OnetOccupation occupation, YearMonth date) {
		Origin rated = this.sources.onet(edition(), date)
			.withRow(Optional.of(new StatisticalRow(Optional.of(occupation.code()), occupation.title())));
		return (kind == FactKind.KNOWLEDGE_IMPORTANCE) ? rated : rated.withPopulation(Population.NOT_STATED);
	}

}
