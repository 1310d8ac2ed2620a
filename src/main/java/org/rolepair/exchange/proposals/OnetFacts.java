package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Fact;

/** O*NET's figures of an occupation, each from the newest edition that has it. */
record OnetFacts(OfficialData data, CitedSources sources) {

	private static final List<BiFunction<SkillFacts, OnetOccupation, Optional<Fact>>> KINDS = List
		.of(SkillFacts::experience, SkillFacts::jobZone, SkillFacts::skills);

	List<Fact> of(OnetOccupation occupation) {
		return KINDS.stream().flatMap((kind) -> newest(kind, occupation).stream()).toList();
	}

	private Optional<Fact> newest(BiFunction<SkillFacts, OnetOccupation, Optional<Fact>> kind,
			OnetOccupation occupation) {
		for (OnetData edition : this.data.onetEditions()) {
			Optional<Fact> fact = kind.apply(new SkillFacts(edition, this.sources), occupation);
			if (fact.isPresent()) {
				return fact;
			}
		}
		return Optional.empty();
	}

}
