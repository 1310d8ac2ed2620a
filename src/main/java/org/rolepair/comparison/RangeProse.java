package org.rolepair.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.FactKind;
import org.rolepair.fact.Range;
import org.rolepair.format.Messages;
import org.rolepair.page.FigureText;
import org.rolepair.role.RoleProfile;

/**
 * Sentences on how pay ranges lie to each other.
 */
final class RangeProse {

	private static final List<FactKind> RANGES = List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90);

	private final Comparison comparison;

	private final Sentences sentences;

	private final FigureText figures;

	RangeProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.sentences = new Sentences(messages);
		this.figures = new FigureText(messages);
	}

	/**
	 * The sentence on the two ranges of a pair.
	 * @return empty for more than two roles, and where no ranges can be compared
	 */
	Optional<String> sentence() {
		return this.comparison.isPair() ? RANGES.stream().flatMap((kind) -> rangeSentence(kind, 1).stream()).findFirst()
				: Optional.empty();
	}

	private Optional<String> rangeSentence(FactKind kind, int index) {
		Comparison.ComparedRow row = this.comparison.row(kind);
		Verdict verdict = row.verdicts().get(index - 1);
		Range.RangeRelation relation;
		if (verdict instanceof Verdict.Ranges ranges) {
			relation = ranges.relation();
		}
		else if (verdict instanceof Verdict.Same) {
			relation = Range.RangeRelation.EQUALS;
		}
		else {
			return Optional.empty();
		}
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(index);
		Map<String, Object> arguments = (relation == Range.RangeRelation.CONTAINS) ? this.sentences.names(other, first)
				: this.sentences.names(first, other);
		RoleProfile inner = (relation == Range.RangeRelation.CONTAINS) ? first : other;
		RoleProfile outer = (relation == Range.RangeRelation.CONTAINS) ? other : first;
		arguments.put("rangeA", rangeWords(outer, kind));
		arguments.put("rangeB", rangeWords(inner, kind));
		arguments.put("range", this.sentences.text("summary.range." + kind));
		String sentence = switch (relation) {
			case CONTAINS, LIES_WITHIN -> "summary.range.holds";
			case EQUALS -> "summary.range.equal";
			case OVERLAPS -> "summary.range.overlap";
			case APART_FROM -> "summary.range.apart";
		};
		return Optional.of(this.sentences.say(sentence, arguments));
	}

	private String rangeWords(RoleProfile role, FactKind kind) {
		Range range = role.facts().value(kind, Range.class).orElseThrow();
		return this.sentences.text("summary.from-to",
				Map.of("low", this.figures.number(range.low(), kind.unit(), role.currency(), 0), "high",
						this.figures.number(range.high(), kind.unit(), role.currency(), 0)));
	}

}
