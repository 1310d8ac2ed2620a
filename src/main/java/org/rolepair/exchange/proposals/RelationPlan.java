package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedOccupationEditions;

/** The related occupations in an edition, by O*NET-SOC code, the closest first. */
public record RelationPlan(RelatedOccupationEditions.RelationEdition edition, SortedMap<String, List<String>> codes) {

	/** Returns the plan; empty without O*NET's related occupations table. */
	static Optional<RelationPlan> of(OfficialData data, OnetEdition edition, CitedSources sources) {
		SortedMap<String, List<String>> byCode = new TreeMap<>();
		data.onet().withRelated().forEach((code) -> {
			List<String> related = data.onet()
				.related(code)
				.stream()
				.map(OnetData.RelatedOccupation::code)
				.filter((other) -> !other.equals(code))
				.distinct()
				.toList();
			if (!related.isEmpty()) {
				byCode.put(code, related);
			}
		});
		return byCode.isEmpty() ? Optional.empty()
				: Optional.of(new RelationPlan(
						new RelatedOccupationEditions.RelationEdition(sources.onet(edition), edition.released()),
						byCode));
	}

	/** Returns the number of relations, counting each direction separately. */
	public int count() {
		return this.codes.values().stream().mapToInt(List::size).sum();
	}

}
