package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.Blank;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Quantity;
import org.rolepair.format.Messages;
import org.rolepair.page.FigureText;
import org.rolepair.role.RoleProfile;

/**
 * Sentences on average or median pay.
 */
final class PayProse {

	private static final List<FactKind> WAGES = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE);

	private final Comparison comparison;

	private final Sentences sentences;

	private final FigureText figures;

	private final VerdictText verdicts;

	PayProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.sentences = new Sentences(messages);
		this.figures = new FigureText(messages);
		this.verdicts = new VerdictText(messages);
	}

	/**
	 * The sentences on pay.
	 * @return one for each role beside the first; none when no pay is known
	 */
	List<String> sentences() {
		List<String> said = new ArrayList<>();
		Optional<FactKind> kind = wageKind();
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

	private Optional<FactKind> wageKind() {
		return WAGES.stream()
			.filter((kind) -> this.comparison.row(kind)
				.verdicts()
				.stream()
				.anyMatch((verdict) -> verdict.likeness() != Likeness.UNDECIDED))
			.findFirst()
			.or(() -> WAGES.stream().filter(this.comparison::anyHas).findFirst());
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
		Map<String, Object> arguments = this.sentences.names(first, other);
		arguments.put("amountA", one.get());
		arguments.put("amountB", two.get());
		arguments.put("measure", measure(kind));
		return Optional.of(this.sentences.say(payKey(verdict, first, arguments), arguments));
	}

	/** Fills in what the sentence needs of the verdict, and says which sentence it is. */
	private String payKey(Verdict verdict, RoleProfile first, Map<String, Object> arguments) {
		String form = this.comparison.isPair() ? "pair" : "other";
		if (verdict instanceof Verdict.Difference difference) {
			arguments.put("difference", difference(difference, first.currency()));
			return "summary.pay." + form + higher(difference.isHigher());
		}
		if (verdict instanceof Verdict.AtLeast least) {
			arguments.put("difference",
					this.verdicts.amount(least.amount(), least.unit(), first.currency(), least.decimals()));
			return "summary.pay." + form + ".at-least" + higher(least.higher());
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			arguments.put("difference", this.verdicts.amount(within.difference().amount(), within.difference().unit(),
					first.currency(), within.difference().decimals()));
			arguments.put("margin", this.verdicts.marginText(within.difference(), first.currency()));
			return "summary.pay." + form + ".within-margin";
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			arguments.put("row", same.row().name());
			return "summary.pay." + form + ".same-by-construction";
		}
		if (verdict instanceof Verdict.Same) {
			return "summary.pay." + form + ".same";
		}
		arguments.put("reason", (verdict instanceof Verdict.NotComparable obstacle)
				? this.sentences.text("reason." + obstacle.reason()) : this.sentences.text("reason.BOUND_ONLY"));
		return "summary.pay." + form + ".not-comparable";
	}

	private static String higher(boolean other) {
		return other ? ".other-higher" : ".first-higher";
	}

	/** The difference with its percentage of the figure that stands after "than". */
	private String difference(Verdict.Difference difference, Currency currency) {
		String amount = this.verdicts.amount(difference.amount(), difference.unit(), currency, difference.decimals());
		BigDecimal whole = this.comparison.isPair() ? difference.other() : difference.first();
		return difference.hasPercentage() ? amount + " (" + this.sentences.percentage(difference.amount(), whole) + ")"
				: amount;
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
		Map<String, Object> arguments = this.sentences.names(known, unknown);
		arguments.put("amountA", one.or(() -> two).orElseThrow());
		arguments.put("measure", measure(kind));
		arguments.put("blank", blank(unknown, kind));
		return Optional.of(this.sentences.say("summary.pay.one-sided", arguments));
	}

	private String alone(RoleProfile role, String amount, FactKind kind) {
		return this.sentences.say("summary.pay.alone",
				Map.of("A", RunningTitle.closed(role.titles().plural()), "amount", amount, "measure", measure(kind)));
	}

	private String blank(RoleProfile role, FactKind kind) {
		return (role.facts().answer(kind) instanceof Blank blank)
				? this.sentences.text("blank." + blank.reason() + ".running") : "";
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

}
