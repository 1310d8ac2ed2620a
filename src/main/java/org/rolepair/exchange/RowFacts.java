package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Range;

/**
 * Brings the figures of a row together with those that a role has.
 */
final class RowFacts {

	private final Marks marks;

	private final Optional<Facts> shipped;

	private final Predicate<String> replaced;

	private final List<Held> held;

	/**
	 * Merge figures of one role.
	 * @param marks what imports have left in the role; takes what the row leaves
	 * @param shipped the figures that the project shipped it with
	 * @param replaced the fields in which the row takes the place of what was written by
	 * hand
	 * @param held takes what stays though the row says otherwise
	 */
	RowFacts(Marks marks, Optional<Facts> shipped, Predicate<String> replaced, List<Held> held) {
		this.marks = marks;
		this.shipped = shipped;
		this.replaced = replaced;
		this.held = held;
	}

	/**
	 * Merge.
	 * @param is the facts of the role, as they are stored
	 * @param given the facts of the row
	 * @return the facts that the role has after it
	 * @throws IllegalArgumentException when the two do not hold together
	 */
	Facts merge(Facts is, List<Fact> given) {
		List<Fact> proposed = given.stream().map((fact) -> adapted(fact, is.fact(fact.kind()))).toList();
		List<Held> stays = new ArrayList<>();
		Facts merged = new FactMerge(nobodys(is, proposed), this.replaced, stays).merge(withoutOwn(is, proposed),
				proposed);
		List<String> fields = stays.stream().map(Held::field).toList();
		proposed.stream()
			.map(Fact::kind)
			.filter((kind) -> !fields.contains(kind.name()))
			.forEach((kind) -> merged.fact(kind).ifPresent((fact) -> this.marks.set(RowMerge.OWN + kind.name(), fact)));
		this.held.addAll(stays);
		return merged;
	}

	/**
	 * What an earlier row has left gives way, whatever its date: the operator mends it.
	 */
	private Facts withoutOwn(Facts is, List<Fact> proposed) {
		List<FactKind> kinds = proposed.stream().map(Fact::kind).toList();
		List<Fact> others = is.byKind()
			.values()
			.stream()
			.filter((fact) -> !kinds.contains(fact.kind()) || !isOwn(fact))
			.toList();
		return Facts.of(others, is.otherwise());
	}

	/** Marks of what imports and the project have left, and of what somebody removed. */
	private Marks nobodys(Facts is, List<Fact> proposed) {
		Marks nobodys = Marks.none();
		for (Fact one : proposed) {
			String field = one.kind().name();
			is.fact(one.kind()).ifPresentOrElse((fact) -> mark(fact, nobodys), () -> markRemoved(field, nobodys));
		}
		return nobodys;
	}

	private void mark(Fact fact, Marks nobodys) {
		FactKind kind = fact.kind();
		boolean left = this.marks.holds(kind.name(), fact)
				|| this.shipped.flatMap((facts) -> facts.fact(kind)).filter(fact::equals).isPresent();
		if (left && !isOwn(fact)) {
			nobodys.set(kind.name(), fact);
		}
	}

	private boolean isOwn(Fact fact) {
		return this.marks.holds(RowMerge.OWN + fact.kind().name(), fact);
	}

	private void markRemoved(String field, Marks nobodys) {
		if (this.marks.knows(field) || this.marks.knows(RowMerge.OWN + field)) {
			nobodys.set(field, "");
		}
	}

	/** A number that is the same keeps its standard error and its decimals. */
	private static Fact adapted(Fact proposed, Optional<Fact> present) {
		return present.filter((fact) -> isSame(fact.answer(), proposed.answer()))
			.map((fact) -> new Fact(proposed.kind(), fact.answer(), proposed.origin()))
			.orElse(proposed);
	}

	private static boolean isSame(Answer present, Answer proposed) {
		if (present instanceof Quantity one && proposed instanceof Quantity other) {
			return one.bound() == other.bound() && one.value().compareTo(other.value()) == 0;
		}
		if (present instanceof Range one && proposed instanceof Range other) {
			return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
		}
		return present.equals(proposed);
	}

}
