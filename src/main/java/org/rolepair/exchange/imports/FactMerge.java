package org.rolepair.exchange.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;

/**
 * Merges the figures of an import into those of a role. Newer figures replace older ones.
 * Figures edited by hand, unlike those of the starter catalogue, are kept unless the
 * operator decides otherwise.
 *
 * @param marks fingerprints of earlier imports, updated with those of this one
 * @param prefix the prefix of the fingerprints this import adds
 * @param held receives the fields that keep their values although the import differs
 */
record FactMerge(ImportFingerprints marks, String prefix, Optional<Facts> shipped, Predicate<String> replaced,
		List<RetainedField> held) {

	Facts merge(Facts present, List<Fact> proposed) {
		Map<FactKind, Fact> merged = new EnumMap<>(FactKind.class);
		merged.putAll(present.byKind());
		for (Fact fact : proposed) {
			merge(present.fact(fact.kind()), fact).ifPresent((kept) -> merged.put(fact.kind(), kept));
		}
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		otherwise.putAll(present.otherwise());
		BlankReason missing = isOfRow() ? BlankReason.NOT_YET_ENTERED : BlankReason.NOT_COLLECTED;
		merged.keySet().forEach((kind) -> otherwise.putIfAbsent(kind.section(), missing));
		return Facts.of(List.copyOf(merged.values()), otherwise);
	}

	/** Lets rows replace values of earlier rows whatever their date, as corrections. */
	private Optional<Fact> merge(Optional<Fact> present, Fact offered) {
		String field = offered.kind().name();
		Fact proposed = isOfRow() ? adapted(offered, present) : offered;
		if (isOfRow() && present.filter((fact) -> this.marks.holds(this.prefix + field, fact)).isPresent()) {
			return take(proposed);
		}
		if (present.isPresent() && isSame(present.get(), proposed)) {
			return take(present.get());
		}
		if (present.isPresent() && isOlder(proposed, present.get())) {
			hold(proposed, RetainedField.Reason.OLDER);
			return present;
		}
		boolean byHand = present.map((fact) -> !isUnedited(fact))
			.orElseGet(() -> this.marks.knows(field) || this.marks.knows(this.prefix + field));
		if (byHand && !this.replaced.test(field)) {
			hold(proposed, RetainedField.Reason.BY_HAND);
			return present;
		}
		return take(proposed);
	}

	private boolean isOfRow() {
		return !this.prefix.isEmpty();
	}

	private Optional<Fact> take(Fact fact) {
		this.marks.set(this.prefix + fact.kind().name(), fact);
		return Optional.of(fact);
	}

	private void hold(Fact proposed, RetainedField.Reason reason) {
		String period = proposed.origin().period().label();
		this.held.add(new RetainedField(proposed.kind().name(), reason,
				OnetEdition.nameOf(proposed.origin().source())
					.map((edition) -> edition + ", " + period)
					.orElse(period)));
	}

	private boolean isUnedited(Fact fact) {
		return this.marks.holds(fact.kind().name(), fact)
				|| this.shipped.flatMap((facts) -> facts.fact(fact.kind())).filter(fact::equals).isPresent();
	}

	/** Keeps the stored standard error and decimals if the row's number is equal. */
	private static Fact adapted(Fact offered, Optional<Fact> present) {
		return present.filter((fact) -> isSame(fact.answer(), offered.answer()))
			.map((fact) -> new Fact(offered.kind(), fact.answer(), offered.origin()))
			.orElse(offered);
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

	/** Ignores titles of rows with codes: their capitalization varies by table. */
	private static boolean isSame(Fact present, Fact proposed) {
		return present.answer().equals(proposed.answer())
				&& comparable(present.origin()).equals(comparable(proposed.origin()));
	}

	private static Origin comparable(Origin origin) {
		return origin.withRow(
				origin.row().map((one) -> new StatisticalRow(one.code(), one.code().isPresent() ? "" : one.title())));
	}

	/** Compares editions of O*NET by number, since their rows have dates of their own. */
	private static boolean isOlder(Fact proposed, Fact present) {
		String source = proposed.origin().source();
		String other = present.origin().source();
		if (OnetEdition.isOlder(source, other) || OnetEdition.isOlder(other, source)) {
			return OnetEdition.isOlder(source, other);
		}
		Period offered = proposed.origin().period();
		Period had = present.origin().period();
		return offered.isStated() && had.isStated()
				&& offered.reference().orElseThrow().isBefore(had.reference().orElseThrow());
	}

}
