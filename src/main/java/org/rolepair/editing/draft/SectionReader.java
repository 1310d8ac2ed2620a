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

	private static final String ORIGIN = "origin.";

	List<Fact> facts() {
		OriginReader origins = new OriginReader(this.problems, this.vocabulary);
		Optional<Origin> shared = origins.read(ORIGIN, this.form.origin());
		List<Fact> facts = new ArrayList<>();
		boolean orphaned = false;
		for (FactKind kind : SectionForm.kinds(this.section)) {
			FigureForm figure = this.form.figure(kind);
			if (!figure.isEmpty()) {
				FigureReader reader = new FigureReader(kind, figure, this.problems, this.vocabulary);
				Optional<Answer> answer = reader.answer();
				Optional<Origin> origin = origins.read(reader.prefix() + ORIGIN, figure.origin(), shared)
					.map((stated) -> reader.derivation().map(stated::derivedBy).orElse(stated));
				orphaned = orphaned || (answer.isPresent() && origin.isEmpty() && figure.origin().source().isEmpty());
				answer.ifPresent((known) -> origin.ifPresent((stated) -> facts.add(new Fact(kind, known, stated))));
			}
		}
		if (orphaned && this.form.origin().source().isEmpty()) {
			this.problems.add(RequiredFor.PREVIEW, ORIGIN + "source", "draft.source.missing", Map.of());
		}
		Facts.misorderedPercentiles(facts)
			.ifPresent((fall) -> this.problems.reject("figures[" + fall.upper() + "].value", "draft.percentiles",
					Map.of("field", this.problems.text("kind." + fall.upper()), "lower",
							this.problems.text("kind." + fall.lower()))));
		return facts;
	}

	/** Returns why figures may be missing, empty if nothing was typed. */
	Optional<BlankReason> otherwise() {
		Optional<BlankReason> chosen = this.problems.choice("otherwise", this.problems.text("field.section.otherwise"),
				this.form.otherwise(), BlankReason.class);
		return chosen
			.or(() -> this.form.figures().isEmpty() ? Optional.empty() : Optional.of(BlankReason.NOT_YET_ENTERED));
	}

}
