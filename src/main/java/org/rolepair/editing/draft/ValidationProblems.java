package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.NumberInput;
import org.rolepair.role.fact.FactKind;

/**
 * Collects the problems found while one screen is read.
 *
 * @param prefix the prefix of the names of fields
 * @param labels labels by the names of fields, without the prefix
 */
record ValidationProblems(RoleScreen screen, Messages messages, List<DraftProblem> all, String prefix,
		UnaryOperator<String> labels) {

	private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	static ValidationProblems on(RoleScreen screen, Messages messages) {
		String fields = screen.section().isPresent() ? "section" : screen.path();
		return new ValidationProblems(screen, messages, new ArrayList<>(), "",
				(field) -> messages.text("field." + fields + "." + field));
	}

	/** Collects the problems of an origin among these. */
	ValidationProblems origin() {
		return new ValidationProblems(this.screen, this.messages, this.all, this.prefix + "origin.",
				(field) -> this.messages.text("field.origin." + field));
	}

	/** Collects the problems of a figure among these. */
	ValidationProblems figure(FactKind kind) {
		return below("figures[" + kind + "].", this.messages.text("kind." + kind));
	}

	/** Collects problems with fields that share a prefix and a label among these. */
	ValidationProblems below(String prefix, String label) {
		return new ValidationProblems(this.screen, this.messages, this.all, this.prefix + prefix, (field) -> label);
	}

	/** Adds a problem with invalid input if the condition is false. */
	void unless(boolean holds, String field, String key, Map<String, ?> arguments) {
		if (!holds) {
			add(RequiredFor.INVALID, field, key, arguments);
		}
	}

	/** Adds a problem with invalid input, and returns no value. */
	<T> Optional<T> reject(String field, String key, Map<String, ?> arguments) {
		return add(RequiredFor.INVALID, field, key, arguments);
	}

	/** Adds a problem with missing content, and returns no value. */
	<T> Optional<T> lack(RequiredFor need, String field, String key) {
		return add(need, field, key, Map.of());
	}

	/** The message may have the label of the field as an argument. */
	private <T> Optional<T> add(RequiredFor need, String field, String key, Map<String, ?> arguments) {
		Map<String, Object> labeled = new HashMap<>(arguments);
		labeled.put("field", this.labels.apply(field));
		FieldProblem problem = new FieldProblem(this.prefix + field, this.messages.text(key, labeled));
		this.all.add(new DraftProblem(this.screen, need, problem));
		return Optional.empty();
	}

	/** Reads a number, and adds a problem if it's unreadable. */
	Optional<BigDecimal> number(String field, String typed, NumberInput.Sort sort) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		NumberInput number = NumberInput.read(typed, sort, this.messages);
		number.refusal().ifPresent((refusal) -> reject(field, "draft.refused", Map.of("reason", refusal)));
		return number.value();
	}

	/** Reads a whole number of people or jobs, and adds a problem if that fails. */
	Optional<Integer> count(String field, String typed, int least) {
		Optional<BigDecimal> number = number(field, typed, NumberInput.Sort.COUNT);
		Optional<BigDecimal> whole = number.filter((some) -> some.stripTrailingZeros().scale() <= 0)
			.filter((some) -> some.compareTo(BigDecimal.valueOf(least)) >= 0 && some.compareTo(MAX_COUNT) <= 0);
		unless(number.isEmpty() || whole.isPresent(), field, "draft.count", Map.of("least", least));
		return whole.map(BigDecimal::intValueExact);
	}

	/** Returns the input format for figures of a kind. */
	static NumberInput.Sort sort(FactKind kind) {
		return switch (kind.unit()) {
			case MONEY_PER_YEAR, MONEY_PER_HOUR -> NumberInput.Sort.MONEY;
			case PERCENT -> NumberInput.Sort.PERCENT;
			case JOBS, OPENINGS_PER_YEAR -> NumberInput.Sort.COUNT;
			case YEARS, LEVEL, RATING, INTEREST, IMPACT, RANK, PERCENTILE, NONE -> NumberInput.Sort.PLAIN;
		};
	}

	static boolean isShare(BigDecimal number) {
		return number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
	}

	/** Reads a choice by name, and adds a problem if it isn't offered. */
	<E extends Enum<E>> Optional<E> choice(String field, String chosen, List<E> offered) {
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		Optional<E> known = offered.stream().filter((option) -> option.name().equals(chosen)).findFirst();
		return known.isPresent() ? known : reject(field, "draft.not-offered", Map.of());
	}

	<E extends Enum<E>> Optional<E> choice(String field, String chosen, Class<E> offered) {
		return choice(field, chosen, Arrays.asList(offered.getEnumConstants()));
	}

	/** Returns whether a text is short enough, and adds a problem if not. */
	boolean fits(String field, String typed, int longest) {
		boolean fits = typed.length() <= longest;
		unless(fits, field, "draft.too-long", Map.of("longest", longest, "length", typed.length()));
		return fits;
	}

}
