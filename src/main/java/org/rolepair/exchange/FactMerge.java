package org.rolepair.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Section;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.source.Period;

/**
 * Brings the figures of an import together with those that a role has: newer ones take
 * their place, older ones do not, and what somebody has written by hand stays unless the
 * operator says otherwise.
 */
final class FactMerge {

	private final Marks marks;

	private final Predicate<String> replaced;

	private final List<Held> held;

	/**
	 * Merge figures of one role.
	 * @param marks what imports have left in the role; takes what this one leaves
	 * @param replaced the fields in which the import takes the place of what was written
	 * by hand
	 * @param held takes what stays though the import says otherwise
	 */
	FactMerge(Marks marks, Predicate<String> replaced, List<Held> held) {
		this.marks = marks;
		this.replaced = replaced;
		this.held = held;
	}

	/**
	 * Merge.
	 * @param present the facts of the role, as they are stored
	 * @param proposed the facts of the import
	 * @return the facts that the role has after it
	 * @throws IllegalArgumentException when the two do not hold together
	 */
	Facts merge(Facts present, List<Fact> proposed) {
		Map<FactKind, Fact> merged = new EnumMap<>(FactKind.class);
		merged.putAll(present.byKind());
		for (Fact fact : proposed) {
			merge(present.fact(fact.kind()), fact).ifPresent((kept) -> merged.put(fact.kind(), kept));
		}
		return Facts.of(List.copyOf(merged.values()), otherwise(present, merged.keySet()));
	}

	/** A section in which the role had nothing is new with its first figure. */
	private static Map<Section, BlankReason> otherwise(Facts present, Set<FactKind> kinds) {
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		otherwise.putAll(present.otherwise());
		kinds.forEach((kind) -> otherwise.putIfAbsent(kind.section(), BlankReason.NOT_COLLECTED));
		return otherwise;
	}

	private Optional<Fact> merge(Optional<Fact> present, Fact proposed) {
		String field = proposed.kind().name();
		if (present.isPresent() && isSame(present.get(), proposed)) {
			this.marks.set(field, present.get());
			return present;
		}
		if (present.isPresent() && isOlder(proposed, present.get())) {
			hold(proposed, Held.Reason.OLDER);
			return present;
		}
		boolean removed = present.isEmpty() && this.marks.knows(field);
		boolean written = present.isPresent() && !this.marks.holds(field, present.get());
		if ((removed || written) && !this.replaced.test(field)) {
			hold(proposed, Held.Reason.BY_HAND);
			return present;
		}
		this.marks.set(field, proposed);
		return Optional.of(proposed);
	}

	private void hold(Fact proposed, Held.Reason reason) {
		this.held.add(Held.of(proposed.kind(), reason, proposed.origin().period().label()));
	}

	/** Titles of rows differ in their capitals from table to table; codes do not. */
	private static boolean isSame(Fact present, Fact proposed) {
		return present.answer().equals(proposed.answer())
				&& comparable(present.origin()).equals(comparable(proposed.origin()));
	}

	private static Origin comparable(Origin origin) {
		Optional<StatisticalRow> row = origin.row()
			.map((one) -> new StatisticalRow(one.code(), one.code().isPresent() ? "" : one.title()));
		return new Origin(origin.source(), origin.period(), origin.place(), origin.population(), row,
				origin.derivation());
	}

	private static boolean isOlder(Fact proposed, Fact present) {
		Period offered = proposed.origin().period();
		Period had = present.origin().period();
		return offered.isStated() && had.isStated()
				&& offered.reference().orElseThrow().isBefore(had.reference().orElseThrow());
	}

}
