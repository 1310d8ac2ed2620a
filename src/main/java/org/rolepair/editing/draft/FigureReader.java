package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.page.form.NumberInput;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Text;

record FigureReader(FactKind kind, FigureForm form, ValidationProblems problems, Vocabulary vocabulary) {

	private static final int MAX_NAME_LENGTH = 300;

	private static final List<Derivation> CHOSEN_DERIVATIONS = List.of(Derivation.YEARLY_OVER_2080,
			Derivation.WORKED_OUT);

	/** Returns the answer, or empty if there is nothing readable. */
	Optional<Answer> answer() {
		Optional<BlankReason> blank = this.problems.choice("blank", this.form.blank(), BlankReason.class);
		Optional<Answer> value = value();
		if (blank.isPresent() && hasValueInput()) {
			return this.problems.reject("blank", "draft.value-and-blank", Map.of());
		}
		return value.or(() -> blank.map(Blank::new));
	}

	Optional<Derivation> derivation() {
		return this.problems.choice("derivation", this.form.derivation(), CHOSEN_DERIVATIONS);
	}

	private boolean hasValueInput() {
		return !this.form.name().isEmpty() || !this.form.value().isEmpty() || !this.form.upTo().isEmpty()
				|| !this.form.items().isEmpty() || !this.form.standing().isEmpty()
				|| !this.form.parts().stream().allMatch(PartForm::isEmpty);
	}

	private Optional<Answer> value() {
		Class<?> form = this.kind.form();
		if (form == Quantity.class) {
			return quantity().map(Answer.class::cast);
		}
		if (form == Range.class) {
			return range();
		}
		if (form == Text.class) {
			return name().map(Text::new);
		}
		if (form == NamedShare.class) {
			return namedShare();
		}
		if (form == BestPaying.class) {
			return bestPaying();
		}
		if (form == NamedItems.class) {
			return new ItemsReader(this.form, this.problems).items();
		}
		PartsReader parts = new PartsReader(this.kind, this.form, this.problems, this.vocabulary);
		return (form == Ratings.class) ? parts.ratings() : parts.distribution();
	}

	private Optional<Quantity> quantity() {
		Optional<BigDecimal> amount = this.problems.number("value", this.form.value(),
				ValidationProblems.sort(this.kind));
		Optional<BigDecimal> error = this.problems.number("relativeStandardError", this.form.relativeStandardError(),
				NumberInput.Sort.PERCENT);
		Bound bound = this.problems.choice("bound", this.form.bound(), Bound.class).orElse(Bound.EXACT);
		Optional<Integer> scale = scale();
		if (amount.isEmpty() || scale.isEmpty()) {
			return Optional.empty();
		}
		Quantity quantity = new Quantity(amount.get(), bound, scale.get(), error.filter((some) -> some.signum() >= 0));
		return isPlausible(quantity, error) ? Optional.of(quantity) : Optional.empty();
	}

	private Optional<Integer> scale() {
		if (List.of("", "0", "3", "6").contains(this.form.scale())) {
			return Optional.of(this.form.scale().isEmpty() ? 0 : Integer.parseInt(this.form.scale()));
		}
		return this.problems.reject("scale", "draft.not-offered", Map.of());
	}

	private boolean isPlausible(Quantity quantity, Optional<BigDecimal> error) {
		Optional<Fact.Fault> fault = Fact.faultOf(this.kind, quantity);
		fault.ifPresent((found) -> this.problems.reject(
				(found == Fact.Fault.NO_STANDARD_ERROR) ? "relativeStandardError" : "value", "fault." + found,
				Map.of()));
		boolean negative = error.filter((some) -> some.signum() < 0).isPresent();
		this.problems.unless(!negative, "relativeStandardError", "fault.NEGATIVE", Map.of());
		return fault.isEmpty() && !negative;
	}

	private Optional<Answer> range() {
		Optional<BigDecimal> low = this.problems.number("value", this.form.value(), ValidationProblems.sort(this.kind));
		Optional<BigDecimal> high = this.problems.number("upTo", this.form.upTo(), ValidationProblems.sort(this.kind));
		requireBoth("value", this.form.value(), "upTo", this.form.upTo(), "draft.range.incomplete");
		if (low.isEmpty() || high.isEmpty()) {
			return Optional.empty();
		}
		if (low.get().signum() < 0 || low.get().compareTo(high.get()) > 0) {
			return this.problems.reject("value", (low.get().signum() < 0) ? "fault.NEGATIVE" : "draft.range.order",
					Map.of());
		}
		return Optional.of(new Range(low.get(), high.get()));
	}

	private Optional<String> name() {
		boolean fits = this.problems.fits("name", this.form.name(), MAX_NAME_LENGTH);
		return Optional.of(this.form.name()).filter((name) -> fits && !name.isEmpty());
	}

	private Optional<Answer> namedShare() {
		Optional<String> name = name();
		Optional<BigDecimal> share = this.problems.number("value", this.form.value(), NumberInput.Sort.PERCENT);
		requireBoth("name", this.form.name(), "value", this.form.value(), "draft.named-share.incomplete");
		if (name.isEmpty() || share.isEmpty()) {
			return Optional.empty();
		}
		return ValidationProblems.isShare(share.get())
				? Optional.of(new NamedShare(name.get(), Quantity.of(share.get())))
				: this.problems.reject("value", "fault.NO_SHARE", Map.of());
	}

	private Optional<Answer> bestPaying() {
		Optional<String> name = name();
		this.problems.unless(!this.form.name().isEmpty() || this.form.standing().isEmpty(), "name",
				"draft.best-paying.name", Map.of());
		Optional<BestPaying.Standing> standing = standing();
		return name.map((words) -> new BestPaying(words, standing));
	}

	private Optional<BestPaying.Standing> standing() {
		BestPayingForm typed = this.form.standing();
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		Optional<FactKind> ranked = this.problems.choice("standing.statistic", typed.statistic(), FactKind.WAGES);
		Optional<BigDecimal> amount = this.problems.number("standing.amount", typed.amount(), NumberInput.Sort.MONEY);
		Optional<BigDecimal> nation = this.problems.number("standing.nation", typed.nation(), NumberInput.Sort.MONEY);
		Optional<Integer> floor = this.problems.count("standing.employmentFloor", typed.employmentFloor(), 1);
		Optional<BigDecimal> share = this.problems.number("standing.shareFloor", typed.shareFloor(),
				NumberInput.Sort.PERCENT);
		require("standing.statistic", typed.statistic(), "draft.ranking.statistic");
		require("standing.amount", typed.amount(), "draft.ranking.amount");
		require("standing.nation", typed.nation(), "draft.ranking.nation");
		require("standing.employmentFloor", typed.employmentFloor(), "draft.ranking.floor");
		if (ranked.isEmpty() || amount.isEmpty() || nation.isEmpty() || floor.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new BestPaying.Standing(ranked.get(), amount.get(), nation.get(), floor.get(), share));
	}

	private void require(String name, String typed, String key) {
		this.problems.unless(!typed.isEmpty(), name, key, Map.of());
	}

	/** Adds a problem with the empty one of two fields if only one is filled in. */
	private void requireBoth(String first, String typed, String second, String alsoTyped, String key) {
		this.problems.unless(typed.isEmpty() == alsoTyped.isEmpty(), typed.isEmpty() ? first : second, key, Map.of());
	}

}
