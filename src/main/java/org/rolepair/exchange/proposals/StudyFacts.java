package org.rolepair.exchange.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.agencies.StudyData;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.StatisticalRow;

/** Programs of study from their crosswalk, and recognized apprenticeships. */
record StudyFacts(StudyData data, CitedSources sources) {

	List<Fact> of(OnetOccupation occupation) {
		List<Fact> facts = new ArrayList<>();
		if (this.data.hasPrograms()) {
			facts.add(programs(occupation));
		}
		this.data.apprenticeshipYear().ifPresent((year) -> {
			Origin origin = onRow(this.sources.apprenticeships(year), occupation.code(), occupation.title());
			facts.add(new Fact(FactKind.APPRENTICESHIPS, items(this.data.apprenticeships(occupation.code())), origin));
		});
		return facts;
	}

	private Fact programs(OnetOccupation occupation) {
		Optional<StudyData.CodedPrograms> programs = this.data.programs(occupation.socCode());
		Answer answer = programs.map((known) -> items(known.items()))
			.orElseGet(() -> new Blank(BlankReason.NOT_IN_EDITION));
		return new Fact(FactKind.PROGRAMS_OF_STUDY, answer, onRow(this.sources.programs(), occupation.socCode(),
				programs.map(StudyData.CodedPrograms::title).orElseGet(occupation::title)));
	}

	private static Answer items(List<NamedItem> items) {
		return items.isEmpty() ? new Blank(BlankReason.NONE_LISTED) : new NamedItems(items);
	}

	private static Origin onRow(Origin origin, String code, String title) {
		return origin.withRow(Optional.of(new StatisticalRow(Optional.of(code), title)));
	}

}
