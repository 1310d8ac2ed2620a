package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Value;

@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class RoleReader {

	private static final int MAX_DUTIES = 100;

	private final Vocabulary vocabulary;

	private final Messages messages;

	private final List<DraftProblem> problems = new ArrayList<>();

	public static DraftValidation read(RoleForms forms, Vocabulary vocabulary, Messages messages) {
		return new RoleReader(vocabulary, messages).read(forms);
	}

	private DraftValidation read(RoleForms forms) {
		ValidationProblems basicsProblems = ValidationProblems.on(RoleScreen.BASICS, this.messages);
		BasicsReader basics = new BasicsReader(forms.basics(), basicsProblems, this.vocabulary);
		Optional<Titles> titles = basics.titles();
		Optional<Slug> slug = basics.slug();
		Optional<String> category = basics.category();
		Optional<String> socCode = basics.socCode();
		Optional<String> onetSocCode = basics.onetSocCode();
		Optional<Currency> currency = basics.currency();
		Optional<SourcedText> description = basics.description();
		List<String> alternateTitles = basics.alternateTitles();
		this.problems.addAll(basicsProblems.all());
		Facts facts = facts(forms);
		Optional<Duties> duties = duties(forms.duties());
		requireSomething(facts, duties);
		boolean shown = this.problems.stream().allMatch((problem) -> problem.need() == RequiredFor.PUBLISHING);
		return new DraftValidation(shown
				? Optional.of(new RoleContent(slug.orElseThrow(), titles.orElseThrow(), category.orElseThrow(), socCode,
						onetSocCode, currency.orElseThrow(), description, alternateTitles, duties, facts))
				: Optional.empty(), this.problems);
	}

	private Facts facts(RoleForms forms) {
		List<Fact> facts = new ArrayList<>();
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		boolean readable = true;
		for (Section section : Section.values()) {
			ValidationProblems problems = ValidationProblems.on(RoleScreen.of(section), this.messages);
			SectionForm form = forms.section(section);
			facts.addAll(facts(section, form, problems));
			otherwise(form, problems).ifPresent((reason) -> otherwise.put(section, reason));
			this.problems.addAll(problems.all());
			readable = readable && problems.all().isEmpty();
		}
		return readable ? Facts.of(facts, otherwise) : Facts.of(List.of(), otherwise);
	}

	private List<Fact> facts(Section section, SectionForm form, ValidationProblems problems) {
		Optional<Origin> shared = new OriginReader(problems.origin(), this.vocabulary).read(form.origin(),
				Optional.empty());
		List<Fact> facts = new ArrayList<>();
		boolean orphaned = false;
		for (FactKind kind : SectionForm.kinds(section)) {
			FigureForm figure = form.figure(kind);
			if (!figure.isEmpty()) {
				ValidationProblems own = problems.figure(kind);
				FigureReader reader = new FigureReader(kind, figure, own, this.vocabulary);
				Optional<Answer> answer = reader.answer();
				Optional<Origin> origin = new OriginReader(own.origin(), this.vocabulary).read(figure.origin(), shared)
					.map((stated) -> reader.derivation().map(stated::derivedBy).orElse(stated));
				orphaned = orphaned || (answer.isPresent() && origin.isEmpty() && figure.origin().source().isEmpty());
				answer.ifPresent((known) -> origin.ifPresent((stated) -> facts.add(new Fact(kind, known, stated))));
			}
		}
		if (orphaned && form.origin().source().isEmpty()) {
			problems.origin().lack(RequiredFor.PREVIEW, "source", "draft.source.missing");
		}
		Facts.misorderedPercentiles(facts)
			.ifPresent((fall) -> problems.figure(fall.upper())
				.reject("value", "draft.percentiles", Map.of("lower", this.messages.text("kind." + fall.lower()))));
		return facts;
	}

	/** Returns why figures may be missing, empty if nothing was typed. */
	private static Optional<BlankReason> otherwise(SectionForm form, ValidationProblems problems) {
		Optional<BlankReason> chosen = problems.choice("otherwise", form.otherwise(), BlankReason.class);
		return chosen.or(() -> form.figures().isEmpty() ? Optional.empty() : Optional.of(BlankReason.NOT_YET_ENTERED));
	}

	private Optional<Duties> duties(DutiesForm form) {
		ValidationProblems problems = ValidationProblems.on(RoleScreen.DUTIES, this.messages);
		Optional<String> source = new OriginReader(problems, this.vocabulary).source("source", form.source());
		List<String> items = form.items().stream().filter((item) -> !item.isEmpty()).toList();
		problems.unless(items.size() <= MAX_DUTIES, "items", "draft.too-many", Map.of("most", MAX_DUTIES));
		ValidationProblems list = problems.below("items", problems.labels().apply("items"));
		for (int i = 0; i < form.items().size(); i++) {
			String line = form.items().get(i);
			list.fits("[" + i + "]", line, Duty.MAX_LENGTH);
			list.unless(line.isEmpty() || Duty.isReadable(line), "[" + i + "]", "draft.duties.unreadable", Map.of());
		}
		if (!items.isEmpty() && form.source().isEmpty()) {
			problems.lack(RequiredFor.PREVIEW, "source", "draft.duties.source");
		}
		this.problems.addAll(problems.all());
		boolean readable = !items.isEmpty() && problems.all().isEmpty();
		return source.filter((known) -> readable).map((known) -> Duties.read(items, known));
	}

	private void requireSomething(Facts facts, Optional<Duties> duties) {
		boolean figures = facts.byKind().values().stream().anyMatch((fact) -> fact.answer() instanceof Value);
		if (!figures && duties.isEmpty() && this.problems.stream().noneMatch(DraftProblem::isInvalid)) {
			ValidationProblems problems = ValidationProblems.on(RoleScreen.PAY, this.messages);
			problems.origin().lack(RequiredFor.PUBLISHING, "source", "draft.empty");
			this.problems.addAll(problems.all());
		}
	}

}
