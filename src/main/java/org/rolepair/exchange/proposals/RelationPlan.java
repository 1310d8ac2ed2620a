package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedOccupationEditions;

/** The related occupations in an edition, by O*NET-SOC code, the closest first. */
public record RelationPlan(RelatedOccupationEditions.RelationEdition edition, SortedMap<String, List<String>> codes) {

	/** Returns the plan; empty without O*NET's related occupations table. */
	static Optional<RelationPlan> of(OfficialData data, OnetEdition edition, CitedSources sources) {
		SortedMap<String, List<String>> byCode = data.onet().related();
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
