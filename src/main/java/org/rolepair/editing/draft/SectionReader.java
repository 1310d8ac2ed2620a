package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Section;

record SectionReader(Section section, SectionForm form, ValidationProblems problems, Vocabulary vocabulary) {

	List<Fact> facts() {
		Optional<Origin> shared = new OriginReader(this.problems.origin(), this.vocabulary).read(this.form.origin());
		List<Fact> facts = new ArrayList<>();
		boolean orphaned = false;
		for (FactKind kind : SectionForm.kinds(this.section)) {
			FigureForm figure = this.form.figure(kind);
			if (!figure.isEmpty()) {
				ValidationProblems own = this.problems.figure(kind);
				FigureReader reader = new FigureReader(kind, figure, own, this.vocabulary);
				Optional<Answer> answer = reader.answer();
				Optional<Origin> origin = new OriginReader(own.origin(), this.vocabulary).read(figure.origin(), shared)
					.map((stated) -> reader.derivation().map(stated::derivedBy).orElse(stated));
				orphaned = orphaned || (answer.isPresent() && origin.isEmpty() && figure.origin().source().isEmpty());
				answer.ifPresent((known) -> origin.ifPresent((stated) -> facts.add(new Fact(kind, known, stated))));
			}
		}
		if (orphaned && this.form.origin().source().isEmpty()) {
			this.problems.origin().lack(RequiredFor.PREVIEW, "source", "draft.source.missing");
		}
		Facts.misorderedPercentiles(facts)
			.ifPresent((fall) -> this.problems.figure(fall.upper())
				.reject("value", "draft.percentiles",
						Map.of("lower", this.problems.messages().text("kind." + fall.lower()))));
		return facts;
	}

	/** Returns why figures may be missing, empty if nothing was typed. */
	Optional<BlankReason> otherwise() {
		Optional<BlankReason> chosen = this.problems.choice("otherwise", this.form.otherwise(), BlankReason.class);
		return chosen
			.or(() -> this.form.figures().isEmpty() ? Optional.empty() : Optional.of(BlankReason.NOT_YET_ENTERED));
	}

}
