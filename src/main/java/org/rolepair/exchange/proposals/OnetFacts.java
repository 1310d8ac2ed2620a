package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;

/** O*NET's figures of an occupation, each from the newest edition that has it. */
record OnetFacts(OfficialData data, CitedSources sources) {

	private static final List<FactKind> RATED = List.of(FactKind.KNOWLEDGE_IMPORTANCE, FactKind.OCCUPATIONAL_INTERESTS,
			FactKind.WORK_STYLE_IMPACT, FactKind.WORK_STYLE_DISTINCTIVENESS);

	List<Fact> of(OnetOccupation occupation) {
		Stream<Optional<Fact>> skills = Stream.of(newest((edition) -> skills(edition).experience(occupation)),
				newest((edition) -> skills(edition).jobZone(occupation)),
				newest((edition) -> skills(edition).skills(occupation)),
				newest((edition) -> profiles(edition).software(occupation)));
		Stream<Optional<Fact>> rated = RATED.stream()
			.map((kind) -> newest((edition) -> profiles(edition).rated(kind, occupation)));
		return Stream.concat(skills, rated).flatMap(Optional::stream).toList();
	}

	private SkillFacts skills(OnetData edition) {
		return new SkillFacts(edition, this.sources);
	}

	private OnetProfileFacts profiles(OnetData edition) {
		return new OnetProfileFacts(edition, this.sources);
	}

	private Optional<Fact> newest(Function<OnetData, Optional<Fact>> fact) {
		return this.data.onetEditions().stream().flatMap((edition) -> fact.apply(edition).stream()).findFirst();
	}

}
