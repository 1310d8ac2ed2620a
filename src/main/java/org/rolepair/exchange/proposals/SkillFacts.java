package org.rolepair.exchange.proposals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.exchange.agencies.OnetData;
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

/**
 * Skills, related experience and job zones from one edition of O*NET, each dated by its
 * own rows.
 */
record SkillFacts(OnetData onet, CitedSources sources) {

	Optional<Fact> experience(OnetOccupation occupation) {
		List<OnetData.Rating> experience = this.onet.experience(occupation.code());
		if (experience.isEmpty() || !this.onet.namesExperience(occupation.code())) {
			return Optional.empty();
		}
		List<Part> parts = parts(experience, this.onet::experienceCategory, Function.identity());
		return Optional.of(new Fact(FactKind.RELATED_EXPERIENCE_ASKED, distribution(parts),
				origin(occupation, newest(experience))));
	}

	Optional<Fact> jobZone(OnetOccupation occupation) {
		return this.onet.jobZone(occupation.code())
			.map((zone) -> new Fact(FactKind.JOB_ZONE, Quantity.of(String.valueOf(zone.level())),
					origin(occupation, zone.date())));
	}

	Optional<Fact> skills(OnetOccupation occupation) {
		List<OnetData.Rating> skills = this.onet.skills(occupation.code());
		if (skills.isEmpty() || !this.onet.namesSkills(occupation.code())) {
			return Optional.empty();
		}
		List<Part> parts = parts(skills, this.onet::skillName, SentenceCase::skill);
		return Optional.of(new Fact(FactKind.SKILL_IMPORTANCE,
				isKnown(parts) ? new Ratings(parts) : parts.get(0).answer(), origin(occupation, newest(skills))));
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

	private Origin origin(OnetOccupation occupation, YearMonth date) {
		return this.sources.onet(this.onet.edition().orElseThrow(), date)
			.withRow(Optional.of(new StatisticalRow(Optional.of(occupation.code()), occupation.title())));
	}

}
