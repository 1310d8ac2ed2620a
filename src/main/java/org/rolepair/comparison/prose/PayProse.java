package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureText;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;

/** Writes sentences on average or median pay and on how pay ranges overlap. */
final class PayProse {

	private static final List<FactKind> RANGES = List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_10_90);

	private final Comparison comparison;

	private final Sentences sentences;

	private final FigureText figures;

	private final PayVerdict verdicts;

	PayProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.sentences = new Sentences(messages);
		this.figures = new FigureText(messages);
		this.verdicts = new PayVerdict(messages, comparison.first().currency());
	}

	/** Returns at most one sentence per role; none when no pay is known. */
	List<String> sentences() {
		List<String> said = new ArrayList<>();
		Optional<FactKind> kind = this.comparison.wage(FactKind.WAGES);
		if (kind.isEmpty()) {
			return said;
		}
		boolean pair = this.comparison.isPair();
		if (!pair) {
			wage(this.comparison.first(), kind.get())
				.ifPresent((amount) -> said.add(alone(this.comparison.first(), amount, kind.get())));
		}
		for (int i = 1; i < this.comparison.roles().size(); i++) {
			paySentence(kind.get(), i).ifPresent(said::add);
		}
		return said;
	}

	private Optional<String> paySentence(FactKind kind, int index) {
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(index);
		Optional<String> one = wage(first, kind);
		Optional<String> two = wage(other, kind);
		if (one.isEmpty() || two.isEmpty()) {
			return oneSided(kind, first, one, other, two);
		}
		Verdict verdict = this.comparison.row(kind).verdicts().get(index - 1);
		Map<String, Object> arguments = this.sentences.names(kind, first, other);
		arguments.put("amountA", one.get());
		arguments.put("amountB", two.get());
		arguments.put("measure", measure(kind));
		boolean pair = this.comparison.isPair();
		String key = this.verdicts.key(verdict, arguments);
		return Optional.of(this.sentences.say("summary.pay." + (pair ? "pair." : "other.") + key, arguments));
	}

	private Optional<String> oneSided(FactKind kind, RoleProfile first, Optional<String> one, RoleProfile other,
			Optional<String> two) {
		boolean firstKnown = one.isPresent();
		if (firstKnown == two.isPresent()) {
			return Optional.empty();
		}
		if (!this.comparison.isPair()) {
			return two.map((amount) -> alone(other, amount, kind));
		}
		RoleProfile known = firstKnown ? first : other;
		RoleProfile unknown = firstKnown ? other : first;
		Map<String, Object> arguments = this.sentences.names(kind, known, unknown);
		arguments.put("amountA", one.or(() -> two).orElseThrow());
		arguments.put("measure", measure(kind));
		arguments.put("blank", this.sentences.blank(unknown, kind));
		return Optional.of(this.sentences.say("summary.pay.one-sided", arguments));
	}

	private String alone(RoleProfile role, String amount, FactKind kind) {
		return this.sentences.say("summary.pay.alone",
				Map.of("A", this.sentences.subject(role, kind), "amount", amount, "measure", measure(kind)));
	}

	private Optional<String> wage(RoleProfile role, FactKind kind) {
		int decimals = this.comparison.decimals(kind);
		return role.facts()
			.value(kind, Quantity.class)
			.map((amount) -> this.figures.of(amount, kind.unit(), role.currency(), decimals));
	}

	private String measure(FactKind kind) {
		return this.sentences.text("measure." + kind);
	}

	/**
	 * Returns the sentence on a pair's pay ranges. It is empty for more than two roles
	 * and where no ranges are comparable.
	 */
	Optional<String> range() {
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
		Map<String, Object> arguments = (relation == Range.RangeRelation.CONTAINS)
				? this.sentences.names(kind, other, first) : this.sentences.names(kind, first, other);
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
