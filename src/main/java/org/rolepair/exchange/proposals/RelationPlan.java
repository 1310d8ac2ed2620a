package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedOccupationEditions;

/** The related occupations in an edition, by O*NET-SOC code, the closest first. */
public record RelationPlan(RelatedOccupationEditions.RelationEdition edition, SortedMap<String, List<String>> codes) {

	/** Returns the newest edition with O*NET's related occupations, if there is any. */
	static Optional<RelationPlan> of(OfficialData data, CitedSources sources) {
		return data.onetEditions()
			.stream()
			.filter((onet) -> !onet.related().isEmpty())
			.findFirst()
			.map((onet) -> of(onet.edition().orElseThrow(), onet.related(), sources));
	}

	private static RelationPlan of(OnetEdition edition, SortedMap<String, List<String>> codes, CitedSources sources) {
		return new RelationPlan(
				new RelatedOccupationEditions.RelationEdition(sources.onet(edition), edition.released()), codes);
	}

	/** Returns the number of relations, counting each direction separately. */
	public int count() {
		return this.codes.values().stream().mapToInt(List::size).sum();
	}

}
