package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.page.form.NumberInput;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Section;

record PartsReader(FactKind kind, FigureForm form, ValidationProblems problems, Vocabulary vocabulary) {

	private static final int MAX_NAME_LENGTH = 200;

	Optional<Answer> distribution() {
		Distribution.Scheme scheme = this.problems.choice("scheme", this.form.scheme(), Distribution.Scheme.class)
			.orElse(FigureForm.usualScheme(this.kind));
		List<Part> parts = parts();
		Optional<Distribution.Fault> fault = parts.isEmpty() ? Optional.empty() : Distribution.faultOf(scheme, parts);
		fault.ifPresent(
				(found) -> this.problems.reject("parts", "fault." + found.sort(), Map.of("detail", found.detail())));
		return (parts.isEmpty() || fault.isPresent()) ? Optional.empty() : Optional.of(new Distribution(scheme, parts));
	}

	Optional<Answer> ratings() {
		List<Part> parts = parts();
		Optional<String> repeated = Distribution.repeatedName(parts);
		repeated.ifPresent((name) -> this.problems.reject("parts", "fault.REPEATED", Map.of("detail", name)));
		return (parts.isEmpty() || repeated.isPresent()) ? Optional.empty() : Optional.of(new Ratings(parts));
	}

	/** Returns the parts, or none if one is unreadable: their sum would be wrong. */
	private List<Part> parts() {
		requireReadablePaste();
		List<Optional<Part>> parts = new ArrayList<>();
		List<PartForm> typed = this.form.parts();
		for (int i = 0; i < typed.size(); i++) {
			if (!typed.get(i).isEmpty()) {
				parts.add(part(i, typed.get(i)));
			}
		}
		boolean readable = parts.stream().allMatch(Optional::isPresent);
		return readable ? parts.stream().map(Optional::orElseThrow).toList() : List.of();
	}

	private void requireReadablePaste() {
		List<String> refusals = PastedTable
			.read(this.form.pasted(), ValidationProblems.sort(this.kind), this.problems.messages())
			.refusals();
		this.problems.unless(refusals.isEmpty(), "pasted", "draft.refused",
				Map.of("reason", String.join(" ", refusals)));
	}

	private Optional<Part> part(int row, PartForm typed) {
		String name = typed.name();
		ValidationProblems problems = this.problems.below("parts[" + row + "].",
				name.isEmpty() ? this.problems.labels().apply("parts") : name);
		boolean named = problems.fits("name", name, MAX_NAME_LENGTH) && !name.isEmpty();
		problems.unless(!name.isEmpty(), "name", "draft.part.name", Map.of());
		Optional<Answer> answer = answer(typed, problems);
		Optional<Sampling> sampling = sampling(typed, problems);
		boolean sampled = !typed.isSampled() || sampling.isPresent();
		if (!named || answer.isEmpty() || !sampled) {
			return Optional.empty();
		}
		boolean skill = this.kind.section() == Section.SKILLS;
		return Optional.of(new Part(name, skill ? this.vocabulary.runningSkill(name) : name, answer.get(), sampling));
	}

	private Optional<Answer> answer(PartForm typed, ValidationProblems problems) {
		Optional<BlankReason> blank = problems.choice("blank", typed.blank(), BlankReason.class);
		Optional<BigDecimal> number = problems.number("value", typed.value(), ValidationProblems.sort(this.kind));
		if (!typed.blank().isEmpty() && !typed.value().isEmpty()) {
			return problems.reject("blank", "draft.value-and-blank", Map.of());
		}
		problems.unless(!typed.blank().isEmpty() || !typed.value().isEmpty(), "value", "draft.part.value", Map.of());
		if (number.isPresent() && !isPossible(number.get())) {
			return this.kind.unit()
				.scale()
				.<Optional<Answer>>map((scale) -> problems.reject("value", "fault.NO_RATING",
						Map.of("lowest", scale.lowest(), "highest", scale.highest())))
				.orElseGet(() -> problems.reject("value", "fault.NO_SHARE", Map.of()));
		}
		return number.<Answer>map(Quantity::of).or(() -> blank.map(Blank::new));
	}

	private boolean isPossible(BigDecimal number) {
		return (this.kind.form() == Ratings.class) ? this.kind.unit().includes(number)
				: ValidationProblems.isShare(number);
	}

	private static Optional<Sampling> sampling(PartForm typed, ValidationProblems problems) {
		if (!typed.isSampled()) {
			return Optional.empty();
		}
		Optional<BigDecimal> error = problems.number("standardError", typed.standardError(), NumberInput.Sort.PLAIN);
		Optional<BigDecimal> lower = problems.number("lower", typed.lower(), NumberInput.Sort.PLAIN);
		Optional<BigDecimal> upper = problems.number("upper", typed.upper(), NumberInput.Sort.PLAIN);
		problems.unless(!typed.respondents().isEmpty(), "respondents", "draft.part.respondents", Map.of());
		return problems.count("respondents", typed.respondents(), 0)
			.map((respondents) -> new Sampling(respondents, error, lower, upper));
	}

}
