package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Reads the parts of a distribution or the ratings of skills. */
final class PartsReader {

	private static final int MAX_NAME_LENGTH = 200;

	private final FactKind kind;

	private final FigureForm form;

	private final String prefix;

	private final String label;

	private final ValidationProblems problems;

	private final Vocabulary vocabulary;

	/** Whether every part was readable. Otherwise the sum isn't checked. */
	private boolean whole = true;

	PartsReader(FactKind kind, FigureForm form, String prefix, ValidationProblems problems, Vocabulary vocabulary) {
		this.kind = kind;
		this.form = form;
		this.prefix = prefix;
		this.label = problems.text("kind." + kind);
		this.problems = problems;
		this.vocabulary = vocabulary;
	}

	Optional<Answer> distribution() {
		Distribution.Scheme scheme = this.problems
			.choice(this.prefix + "scheme", this.label, this.form.scheme(), Distribution.Scheme.class)
			.orElse(FigureForm.usualScheme(this.kind));
		List<Part> parts = parts();
		if (parts.isEmpty() || !this.whole) {
			return Optional.empty();
		}
		Optional<Distribution.Fault> fault = Distribution.faultOf(scheme, parts);
		fault.ifPresent((found) -> rejectList("fault." + found.sort(), Map.of("detail", found.detail())));
		return fault.isPresent() ? Optional.empty() : Optional.of(new Distribution(scheme, parts));
	}

	Optional<Answer> ratings() {
		List<Part> parts = parts();
		if (parts.isEmpty() || !this.whole) {
			return Optional.empty();
		}
		Optional<String> repeated = Distribution.repeatedName(parts);
		repeated.ifPresent((name) -> rejectList("fault.REPEATED", Map.of("detail", name)));
		return repeated.isPresent() ? Optional.empty() : Optional.of(new Ratings(parts));
	}

	private List<Part> parts() {
		requireReadablePaste();
		List<Part> parts = new ArrayList<>();
		List<PartForm> typed = this.form.parts();
		for (int i = 0; i < typed.size(); i++) {
			if (!typed.get(i).isEmpty()) {
				Optional<Part> part = part(this.prefix + "parts[" + i + "].", typed.get(i));
				this.whole = this.whole && part.isPresent();
				part.ifPresent(parts::add);
			}
		}
		return parts;
	}

	private void requireReadablePaste() {
		List<String> refusals = this.problems.pasted(this.form.pasted(), ValidationProblems.sort(this.kind)).refusals();
		if (!refusals.isEmpty()) {
			this.problems.reject(this.prefix + "pasted", "draft.refused",
					Map.of("field", this.label, "reason", String.join(" ", refusals)));
		}
	}

	private Optional<Part> part(String at, PartForm typed) {
		String name = typed.name();
		boolean named = this.problems.fits(at + "name", this.label, name, MAX_NAME_LENGTH) && !name.isEmpty();
		if (name.isEmpty()) {
			this.problems.reject(at + "name", "draft.part.name", Map.of("field", this.label));
		}
		Optional<Answer> answer = answer(at, typed);
		Optional<Sampling> sampling = sampling(at, typed);
		boolean sampled = !typed.isSampled() || sampling.isPresent();
		if (!named || answer.isEmpty() || !sampled) {
			return Optional.empty();
		}
		boolean skill = this.kind.section() == Section.SKILLS;
		return Optional.of(new Part(name, skill ? this.vocabulary.runningSkill(name) : name, answer.get(), sampling));
	}

	private Optional<Answer> answer(String at, PartForm typed) {
		Optional<BlankReason> blank = this.problems.choice(at + "blank", typed.name(), typed.blank(),
				BlankReason.class);
		Optional<BigDecimal> number = this.problems.number(at + "value", called(typed), typed.value(),
				ValidationProblems.sort(this.kind));
		if (!typed.blank().isEmpty() && !typed.value().isEmpty()) {
			this.problems.reject(at + "blank", "draft.value-and-blank", Map.of("field", called(typed)));
			return Optional.empty();
		}
		if (typed.blank().isEmpty() && typed.value().isEmpty()) {
			this.problems.reject(at + "value", "draft.part.value", Map.of("field", called(typed)));
		}
		if (number.isPresent() && !isPossible(number.get())) {
			String key = (this.kind == FactKind.SKILL_IMPORTANCE) ? "fault.NO_RATING" : "fault.NO_SHARE";
			this.problems.reject(at + "value", key, Map.of("field", called(typed)));
			return Optional.empty();
		}
		return number.<Answer>map(Quantity::of).or(() -> blank.map(Blank::new));
	}

	private boolean isPossible(BigDecimal number) {
		return (this.kind == FactKind.SKILL_IMPORTANCE) ? Ratings.isOnScale(number)
				: ValidationProblems.isShare(number);
	}

	private Optional<Sampling> sampling(String at, PartForm typed) {
		if (!typed.isSampled()) {
			return Optional.empty();
		}
		Optional<BigDecimal> error = number(at + "standardError", typed, typed.standardError());
		Optional<BigDecimal> lower = number(at + "lower", typed, typed.lower());
		Optional<BigDecimal> upper = number(at + "upper", typed, typed.upper());
		if (typed.respondents().isEmpty()) {
			this.problems.reject(at + "respondents", "draft.part.respondents", Map.of("field", called(typed)));
		}
		return this.problems.count(at + "respondents", called(typed), typed.respondents(), 0)
			.map((respondents) -> new Sampling(respondents, error, lower, upper));
	}

	private Optional<BigDecimal> number(String field, PartForm part, String typed) {
		return this.problems.number(field, called(part), typed, NumberInput.Sort.PLAIN);
	}

	private String called(PartForm typed) {
		return typed.name().isEmpty() ? this.label : typed.name();
	}

	private void rejectList(String key, Map<String, String> arguments) {
		Map<String, String> all = new HashMap<>(arguments);
		all.put("field", this.label);
		this.problems.reject(this.prefix + "parts", key, all);
	}

}
