package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.NumberInput;
import org.rolepair.role.fact.FactKind;

/** Collects the problems found while one screen is read. */
@RequiredArgsConstructor
final class ValidationProblems {

	private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final RoleScreen screen;

	private final Messages messages;

	private final List<DraftProblem> problems = new ArrayList<>();

	List<DraftProblem> problems() {
		return List.copyOf(this.problems);
	}

	/** Adds a problem with invalid input. */
	void reject(String field, String key, Map<String, ?> arguments) {
		add(RequiredFor.INVALID, field, key, arguments);
	}

	void add(RequiredFor need, String field, String key, Map<String, ?> arguments) {
		this.problems
			.add(new DraftProblem(this.screen, need, new FieldProblem(field, this.messages.text(key, arguments))));
	}

	/** Reads a number, and adds a problem if it's unreadable. */
	Optional<BigDecimal> number(String field, String label, String typed, NumberInput.Sort sort) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		NumberInput number = NumberInput.read(typed, sort, this.messages);
		number.refusal()
			.ifPresent((refusal) -> reject(field, "draft.refused", Map.of("field", label, "reason", refusal)));
		return number.value();
	}

	/** Reads a whole number of people or jobs, and adds a problem if that fails. */
	Optional<Integer> count(String field, String label, String typed, int least) {
		Optional<BigDecimal> number = number(field, label, typed, NumberInput.Sort.COUNT);
		Optional<BigDecimal> whole = number.filter((some) -> some.stripTrailingZeros().scale() <= 0)
			.filter((some) -> some.compareTo(BigDecimal.valueOf(least)) >= 0 && some.compareTo(MAX_COUNT) <= 0);
		if (number.isPresent() && whole.isEmpty()) {
			reject(field, "draft.count", Map.of("field", label, "least", least));
		}
		return whole.map(BigDecimal::intValueExact);
	}

	/** Returns the input format for figures of a kind. */
	static NumberInput.Sort sort(FactKind kind) {
		return switch (kind.unit()) {
			case MONEY_PER_YEAR, MONEY_PER_HOUR -> NumberInput.Sort.MONEY;
			case PERCENT -> NumberInput.Sort.PERCENT;
			case JOBS, OPENINGS_PER_YEAR -> NumberInput.Sort.COUNT;
			case YEARS, LEVEL, RATING, NONE -> NumberInput.Sort.PLAIN;
		};
	}

	static boolean isShare(BigDecimal number) {
		return number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
	}

	PastedTable pasted(String typed, NumberInput.Sort sort) {
		return PastedTable.read(typed, sort, this.messages);
	}

	/** Reads a choice by name, and adds a problem if it isn't offered. */
	<E extends Enum<E>> Optional<E> choice(String field, String label, String chosen, List<E> offered) {
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		Optional<E> known = offered.stream().filter((option) -> option.name().equals(chosen)).findFirst();
		if (known.isEmpty()) {
			reject(field, "draft.not-offered", Map.of("field", label));
		}
		return known;
	}

	<E extends Enum<E>> Optional<E> choice(String field, String label, String chosen, Class<E> offered) {
		return choice(field, label, chosen, Arrays.asList(offered.getEnumConstants()));
	}

	/** Returns whether a text is short enough, and adds a problem if not. */
	boolean fits(String field, String label, String typed, int longest) {
		boolean fits = typed.length() <= longest;
		if (!fits) {
			reject(field, "draft.too-long", Map.of("field", label, "longest", longest, "length", typed.length()));
		}
		return fits;
	}

	String text(String key) {
		return this.messages.text(key);
	}

}
