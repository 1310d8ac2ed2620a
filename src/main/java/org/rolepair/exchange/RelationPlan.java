package org.rolepair.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rolepair.official.OfficialData;
import org.rolepair.official.OnetEdition;
import org.rolepair.official.RelatedOccupation;
import org.rolepair.relation.RelatedCodes;
import org.rolepair.relation.RelationEdition;

/**
 * The related occupations of one edition of O*NET.
 *
 * @param edition the edition
 * @param codes the relations
 */
record RelationPlan(RelationEdition edition, RelatedCodes codes) {

	/**
	 * What was read.
	 * @return empty when O*NET's table was not given
	 */
	static Optional<RelationPlan> of(OfficialData data, OnetEdition edition, CitedSources sources) {
		Map<String, List<String>> byCode = new TreeMap<>();
		data.withRelated().forEach((code) -> {
			List<String> related = data.related(code)
				.stream()
				.map(RelatedOccupation::code)
				.filter((other) -> !other.equals(code))
				.distinct()
				.toList();
			if (!related.isEmpty()) {
				byCode.put(code, related);
			}
		});
		return byCode.isEmpty() ? Optional.empty()
				: Optional.of(new RelationPlan(new RelationEdition(sources.onet(edition), edition.released()),
						RelatedCodes.of(byCode)));
	}

}
