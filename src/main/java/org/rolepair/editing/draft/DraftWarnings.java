package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.NumberInput;
import org.rolepair.role.RoleContent;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Warning;
import org.rolepair.role.fact.Warnings;
import org.rolepair.source.Citation;
import org.rolepair.source.Period;

/** Finds unusual or outdated figures in a draft, and a title that another role has. */
public record DraftWarnings(Vocabulary vocabulary, Messages messages, LocalDate today) {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	/** Returns the warnings for a draft; a new role has no live content. */
	public List<DraftProblem> of(RoleContent content, Optional<RoleContent> live) {
		Facts facts = DerivedFacts.addTo(content.facts());
		List<DraftProblem> warnings = new ArrayList<>();
		String title = content.titles().title();
		if (this.vocabulary.titled().test(title)) {
			warnings
				.add(on(RoleScreen.BASICS, "title", this.messages.text("warning.same-title", Map.of("title", title))));
		}
		Stream
			.concat(Warnings.of(facts).stream(),
					live.stream().flatMap((last) -> Warnings.comparedTo(facts, last.facts()).stream()))
			.forEach((warning) -> warnings.add(worded(warning)));
		if (content.currency().equals(DOLLARS)) {
			Warnings.ofDollars(content.facts()).forEach((warning) -> warnings.add(worded(warning)));
		}
		content.facts().byKind().values().forEach((fact) -> {
			old(fact).ifPresent(warnings::add);
			future(fact).ifPresent(warnings::add);
			warnings.addAll(newSkills(fact));
		});
		return warnings;
	}

	private DraftProblem worded(Warning warning) {
		List<String> numbers = warning.numbers().stream().map(NumberInput::write).toList();
		String text = this.messages.text("warning." + warning.sort(),
				Map.of("field", label(warning.kind()), "figure", numbers.get(0), "first",
						(numbers.size() > 1) ? numbers.get(1) : "", "second",
						(numbers.size() > 2) ? numbers.get(2) : ""));
		return on(warning.kind(), "value", text);
	}

	private Optional<DraftProblem> old(Fact fact) {
		Origin origin = fact.origin();
		Citation source = this.vocabulary.sources().get(origin.source());
		if (fact.isBlank() || source == null || !source.isOutdated(origin.period(), this.today)) {
			return Optional.empty();
		}
		return Optional.of(on(fact.kind(), "value",
				this.messages.text("warning.old", Map.of("field", label(fact.kind()), "period", origin.period().label(),
						"months", source.ageLimitMonths().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO)))));
	}

	private Optional<DraftProblem> future(Fact fact) {
		Period period = fact.origin().period();
		return period.reference()
			.filter((month) -> !fact.isBlank() && month.isAfter(lastPresent(period)))
			.map((month) -> on(fact.kind(), "value", this.messages.text("warning.future",
					Map.of("field", label(fact.kind()), "period", period.label()))));
	}

	/**
	 * Returns this month, or this December for a period whose label begins with a year.
	 */
	private YearMonth lastPresent(Period period) {
		YearMonth month = YearMonth.from(this.today);
		return Character.isDigit(period.label().charAt(0)) ? month.withMonth(12) : month;
	}

	private List<DraftProblem> newSkills(Fact fact) {
		if (RoleScreen.of(fact.kind().section()) != RoleScreen.SKILLS) {
			return List.of();
		}
		return fact.answer()
			.parts()
			.stream()
			.filter((part) -> !this.vocabulary.knowsSkill(part.name()))
			.map((part) -> on(fact.kind(), "parts",
					this.messages.text("warning.new-skill", Map.of("skill", part.name()))))
			.toList();
	}

	private static DraftProblem on(FactKind kind, String field, String text) {
		return on(RoleScreen.of(kind.section()), "figures[" + kind + "]." + field, text);
	}

	private static DraftProblem on(RoleScreen screen, String field, String text) {
		return new DraftProblem(screen, RequiredFor.NOTHING, new FieldProblem(field, text));
	}

	private String label(FactKind kind) {
		return this.messages.text("kind." + kind);
	}

}
