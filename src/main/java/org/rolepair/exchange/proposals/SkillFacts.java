package org.rolepair.exchange.proposals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.occupation.SentenceCase;

/** Skills, related experience and job zones from O*NET, each dated by its own rows. */
record SkillFacts(OfficialData data, CitedSources sources) {

	List<Fact> of(OnetOccupation occupation, OnetEdition edition) {
		List<Fact> facts = new ArrayList<>();
		List<OnetData.Rating> experience = this.data.onet().experience(occupation.code());
		if (!experience.isEmpty() && this.data.onet().namesExperience(occupation.code())) {
			List<Part> parts = parts(experience, this.data.onet()::experienceCategory, Function.identity());
			facts.add(new Fact(FactKind.RELATED_EXPERIENCE_ASKED, distribution(parts),
					origin(occupation, edition, newest(experience))));
		}
		this.data.onet()
			.jobZone(occupation.code())
			.ifPresent((zone) -> facts.add(new Fact(FactKind.JOB_ZONE, Quantity.of(String.valueOf(zone.level())),
					origin(occupation, edition, zone.date()))));
		List<OnetData.Rating> skills = this.data.onet().skills(occupation.code());
		if (!skills.isEmpty() && this.data.onet().namesSkills(occupation.code())) {
			List<Part> parts = parts(skills, this.data.onet()::skillName, SentenceCase::skill);
			facts.add(new Fact(FactKind.SKILL_IMPORTANCE, isKnown(parts) ? new Ratings(parts) : parts.get(0).answer(),
					origin(occupation, edition, newest(skills))));
		}
		return facts;
	}

	private static List<Part> parts(List<OnetData.Rating> ratings, Function<String, String> name,
			Function<String, String> running) {
		return ratings.stream().map((rating) -> {
			String called = name.apply(rating.element());
			return new Part(called, running.apply(called), rating.answer(), rating.sampling());
		}).toList();
	}

	/** Treats shares that do not add up as overlapping. */
	private static Answer distribution(List<Part> parts) {
		if (!isKnown(parts)) {
			return parts.get(0).answer();
		}
		boolean whole = Distribution.faultOf(Distribution.Scheme.EXCLUSIVE, parts).isEmpty();
		return new Distribution(whole ? Distribution.Scheme.EXCLUSIVE : Distribution.Scheme.OVERLAPPING, parts);
	}

	private static boolean isKnown(List<Part> parts) {
		return parts.stream().anyMatch((part) -> part.quantity().isPresent());
	}

	private static YearMonth newest(List<OnetData.Rating> ratings) {
		return ratings.stream().map(OnetData.Rating::date).max(YearMonth::compareTo).orElseThrow();
	}

	private Origin origin(OnetOccupation occupation, OnetEdition edition, YearMonth date) {
		return this.sources.onet(edition, date)
			.withRow(Optional.of(new StatisticalRow(Optional.of(occupation.code()), occupation.title())));
	}

}
