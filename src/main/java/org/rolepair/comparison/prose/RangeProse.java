package org.rolepair.comparison.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Range;

/** Writes sentences on a pair's pay ranges. */
record RangeProse(Comparison comparison, Sentences sentences) {

	private static final List<FactKind> RANGES = List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_10_90);

	private static final List<FactKind> MIDDLE_HALVES = List.of(FactKind.WAGE_RANGE_25_75,
			FactKind.HOURLY_WAGE_RANGE_25_75);

	/**
	 * Returns how a pair's ranges overlap. It is empty for more than two roles and where
	 * no ranges are comparable.
	 */
	Optional<String> overlap() {
		return ranges(RANGES).map((kind) -> overlap(kind, this.comparison.row(kind).verdicts().get(0)));
	}

	/** Returns what the middle half of each role earns, under the same conditions. */
	Optional<String> middleHalves() {
		return ranges(MIDDLE_HALVES).map((kind) -> {
			Map<String, Object> words = words(kind, this.comparison.first(), this.comparison.roles().get(1));
			words.put("measure", this.sentences.text((kind == FactKind.WAGE_RANGE_25_75) ? "a-year" : "an-hour"));
			return this.sentences.say("finding.middle-halves", words);
		});
	}

	/** Returns the first kind of which the pair's ranges differ or are the same. */
	private Optional<FactKind> ranges(List<FactKind> kinds) {
		return this.comparison.isPair() ? kinds.stream().filter(this::isCompared).findFirst() : Optional.empty();
	}

	private boolean isCompared(FactKind kind) {
		Verdict verdict = this.comparison.row(kind).verdicts().get(0);
		return verdict instanceof Verdict.Ranges || verdict == Verdict.Plain.SAME;
	}

	private String overlap(FactKind kind, Verdict verdict) {
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(1);
		Range.RangeRelation relation = (verdict instanceof Verdict.Ranges ranges) ? ranges.relation()
				: Range.RangeRelation.EQUALS;
		boolean otherCovers = relation == Range.RangeRelation.CONTAINS;
		Map<String, Object> words = otherCovers ? words(kind, other, first) : words(kind, first, other);
		words.put("ranges", this.sentences.text("ranges." + kind));
		words.put("low", amount(kind, first, range(first, kind).low().max(range(other, kind).low())));
		words.put("high", amount(kind, first, range(first, kind).high().min(range(other, kind).high())));
		String key = switch (relation) {
			case CONTAINS, LIES_WITHIN -> "answer.range.covers";
			case EQUALS -> "answer.range.equal";
			case OVERLAPS -> "answer.range.overlap";
			case APART_FROM -> "answer.range.apart";
		};
		return this.sentences.say(key, words);
	}

	private Map<String, Object> words(FactKind kind, RoleProfile first, RoleProfile other) {
		Map<String, Object> words = this.sentences.names(kind, first, other);
		words.put("rangeA", span(first, kind));
		words.put("rangeB", span(other, kind));
		return words;
	}

	private String span(RoleProfile role, FactKind kind) {
		return this.sentences.text("answer.span", Map.of("low", amount(kind, role, range(role, kind).low()), "high",
				amount(kind, role, range(role, kind).high())));
	}

	private String amount(FactKind kind, RoleProfile role, BigDecimal amount) {
		return this.sentences.figures().number(amount, kind.unit(), role.currency(), 0);
	}

	private static Range range(RoleProfile role, FactKind kind) {
		return role.facts().value(kind, Range.class).orElseThrow();
	}

}
