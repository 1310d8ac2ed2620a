package org.rolepair.exchange.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.agencies.PopulationSurvey;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;

/**
 * Demographics of workers from the population survey. The survey's occupations are often
 * wider than a role; the row names them.
 */
record PeopleFacts(OfficialData data, CitedSources sources) {

	List<Fact> of(OnetOccupation occupation) {
		String code = occupation.socCode();
		List<Fact> facts = new ArrayList<>();
		this.data.census(code).ifPresent((group) -> {
			this.data.medianAge(code)
				.ifPresent((row) -> facts
					.add(new Fact(FactKind.MEDIAN_AGE, row.age(), origin(this.data.medianAge().year().orElseThrow(),
							"population-age", group.pattern(), row.title()))));
			this.data.sexAndRace(code)
				.ifPresent((row) -> add(row, origin(this.data.sexAndRace().year().orElseThrow(),
						"population-sex-and-race", group.pattern(), row.title()), facts));
		});
		return facts;
	}

	private Origin origin(int year, String series, String code, String title) {
		return CareerFacts.rowed(this.sources.population(year, series), code, title);
	}

	private static void add(PopulationSurvey.SexAndRace row, Origin origin, List<Fact> facts) {
		facts.add(shares(FactKind.GENDER, Distribution.Scheme.PARTIAL, List.of(part("Women", row.women())), origin));
		facts.add(shares(FactKind.RACE_AND_HISPANIC_ETHNICITY, Distribution.Scheme.OVERLAPPING,
				List.of(part("White", row.white()), part("Black or African American", row.black()),
						part("Asian", row.asian()), part("Hispanic or Latino", row.hispanic())),
				origin));
	}

	private static Part part(String name, Answer share) {
		return new Part(name, name, share, Optional.empty());
	}

	/** Returns a blank fact if every part is blank. */
	private static Fact shares(FactKind kind, Distribution.Scheme scheme, List<Part> parts, Origin origin) {
		boolean known = parts.stream().anyMatch((part) -> part.quantity().isPresent());
		Answer answer = known ? new Distribution(scheme, parts) : (Blank) parts.get(0).answer();
		return new Fact(kind, answer, origin);
	}

}
