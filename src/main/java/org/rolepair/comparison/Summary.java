package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.fact.Blank;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Part;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Range;
import org.rolepair.fact.RangeRelation;
import org.rolepair.fact.Text;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.FigureText;
import org.rolepair.role.RoleProfile;

/**
 * The comparison in sentences: pay, ranges, the way in, skills. Every sentence stands on
 * facts that the page shows; what is not known is not said.
 */
final class Summary {

	private static final List<FactKind> WAGES = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE);

	private static final List<FactKind> RANGES = List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90);

	private final Comparison comparison;

	private final Messages messages;

	private final FigureText figures;

	private final VerdictText verdicts;

	Summary(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.messages = messages;
		this.figures = new FigureText(messages);
		this.verdicts = new VerdictText(messages);
	}

	/**
	 * The sentences in paragraphs.
	 * @return at least one paragraph
	 */
	List<String> paragraphs() {
		List<String> first = new ArrayList<>(pay());
		first.addAll(ranges());
		first.addAll(waysIn());
		List<String> paragraphs = new ArrayList<>();
		List.of(first, skills())
			.stream()
			.filter((sentences) -> !sentences.isEmpty())
			.forEach((sentences) -> paragraphs.add(String.join(" ", sentences)));
		if (paragraphs.isEmpty()) {
			paragraphs.add(this.messages.text("summary.nothing"));
		}
		return paragraphs;
	}

	/**
	 * The sentences on pay.
	 * @return one for each role beside the first; none when no pay is known
	 */
	List<String> pay() {
		List<String> sentences = new ArrayList<>();
		Optional<FactKind> kind = wageKind();
		if (kind.isEmpty()) {
			return sentences;
		}
		boolean pair = this.comparison.isPair();
		if (!pair) {
			wage(this.comparison.first(), kind.get())
				.ifPresent((amount) -> sentences.add(this.messages.text("summary.pay.alone", Map.of("A",
						this.comparison.first().titles().plural(), "amount", amount, "measure", measure(kind.get())))));
		}
		for (int i = 1; i < this.comparison.roles().size(); i++) {
			paySentence(kind.get(), i).ifPresent(sentences::add);
		}
		return sentences;
	}

	private Optional<FactKind> wageKind() {
		return WAGES.stream()
			.filter((kind) -> this.comparison.row(kind)
				.verdicts()
				.stream()
				.anyMatch((verdict) -> verdict.likeness() != Likeness.UNDECIDED))
			.findFirst()
			.or(() -> WAGES.stream()
				.filter((kind) -> this.comparison.roles().stream().anyMatch((role) -> role.facts().hasValue(kind)))
				.findFirst());
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
		Map<String, Object> arguments = names(first, other);
		arguments.put("amountA", one.get());
		arguments.put("amountB", two.get());
		arguments.put("measure", measure(kind));
		return Optional.of(this.messages.text(payKey(verdict, first, arguments), arguments));
	}

	/** Fills in what the sentence needs of the verdict, and says which sentence it is. */
	private String payKey(Verdict verdict, RoleProfile first, Map<String, Object> arguments) {
		String form = this.comparison.isPair() ? "pair" : "other";
		if (verdict instanceof Verdict.Difference difference) {
			arguments.put("difference", this.verdicts.amount(difference.amount(), difference.unit(), first.currency(),
					difference.decimals()));
			arguments.put("percent", Numbers.percentageOf(difference.amount(),
					this.comparison.isPair() ? difference.other() : difference.first()));
			return "summary.pay." + form + (difference.isHigher() ? ".other-higher" : ".first-higher");
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			arguments.put("difference", this.verdicts.amount(within.difference().amount(), within.difference().unit(),
					first.currency(), within.difference().decimals()));
			arguments.put("margin", this.verdicts.marginText(within.difference(), first.currency()));
			return "summary.pay." + form + ".within-margin";
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			arguments.put("row", same.row().code().orElseGet(() -> same.row().title()));
			return "summary.pay." + form + ".same-by-construction";
		}
		if (verdict instanceof Verdict.Same) {
			return "summary.pay." + form + ".same";
		}
		arguments.put("reason", (verdict instanceof Verdict.NotComparable obstacle)
				? this.messages.text("reason." + obstacle.reason()) : this.messages.text("reason.BOUND_ONLY"));
		return "summary.pay." + form + ".not-comparable";
	}

	private Optional<String> oneSided(FactKind kind, RoleProfile first, Optional<String> one, RoleProfile other,
			Optional<String> two) {
		boolean firstKnown = one.isPresent();
		if (one.isEmpty() && two.isEmpty() || firstKnown && !this.comparison.isPair() && two.isPresent()) {
			return Optional.empty();
		}
		RoleProfile known = firstKnown ? first : other;
		RoleProfile unknown = firstKnown ? other : first;
		Map<String, Object> arguments = names(known, unknown);
		arguments.put("amountA", one.or(() -> two).orElseThrow());
		arguments.put("measure", measure(kind));
		arguments.put("blank", blank(unknown, kind));
		return Optional.of(this.messages.text("summary.pay.one-sided", arguments));
	}

	private String blank(RoleProfile role, FactKind kind) {
		return (role.facts().answer(kind) instanceof Blank blank)
				? this.messages.text("blank." + blank.reason() + ".running") : "";
	}

	private List<String> ranges() {
		List<String> sentences = new ArrayList<>();
		for (int i = 1; i < this.comparison.roles().size(); i++) {
			int index = i;
			RANGES.stream()
				.flatMap((kind) -> rangeSentence(kind, index).stream())
				.findFirst()
				.ifPresent(sentences::add);
		}
		return this.comparison.isPair() ? sentences : List.of();
	}

	private Optional<String> rangeSentence(FactKind kind, int index) {
		ComparedRow row = this.comparison.row(kind);
		Verdict verdict = row.verdicts().get(index - 1);
		RangeRelation relation;
		if (verdict instanceof Verdict.Ranges ranges) {
			relation = ranges.relation();
		}
		else if (verdict instanceof Verdict.Same) {
			relation = RangeRelation.EQUALS;
		}
		else {
			return Optional.empty();
		}
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(index);
		Map<String, Object> arguments = (relation == RangeRelation.CONTAINS) ? names(other, first)
				: names(first, other);
		RoleProfile inner = (relation == RangeRelation.CONTAINS) ? first : other;
		RoleProfile outer = (relation == RangeRelation.CONTAINS) ? other : first;
		arguments.put("rangeA", rangeWords(outer, kind));
		arguments.put("rangeB", rangeWords(inner, kind));
		arguments.put("range", this.messages.text("summary.range." + kind));
		String sentence = switch (relation) {
			case CONTAINS, LIES_WITHIN -> "summary.range.holds";
			case EQUALS -> "summary.range.equal";
			case OVERLAPS -> "summary.range.overlap";
			case APART_FROM -> "summary.range.apart";
		};
		return Optional.of(this.messages.text(sentence, arguments));
	}

	private String rangeWords(RoleProfile role, FactKind kind) {
		Range range = role.facts().value(kind, Range.class).orElseThrow();
		return this.messages.text("summary.from-to",
				Map.of("low", this.figures.number(range.low(), kind.unit(), role.currency(), 0), "high",
						this.figures.number(range.high(), kind.unit(), role.currency(), 0)));
	}

	/** How long it takes to become something is said only where a source states it. */
	private List<String> waysIn() {
		List<String> sentences = new ArrayList<>();
		groups((role) -> role.facts().value(FactKind.TIME_TO_BECOME, Range.class).map(this::years))
			.forEach((time, roles) -> sentences
				.add(this.messages.text("summary.time", Map.of("time", time, "roles", anyOf(roles)))));
		groups((role) -> role.facts().hasValue(FactKind.TIME_TO_BECOME) ? Optional.empty() : entry(role))
			.forEach((entry, roles) -> sentences
				.add(this.messages.text("summary.entry", Map.of("roles", plurals(roles), "entry", entry))));
		return sentences;
	}

	private String years(Range range) {
		String low = Numbers.decimal(range.low(), Math.max(range.low().scale(), 0));
		String high = Numbers.decimal(range.high(), Math.max(range.high().scale(), 0));
		boolean span = range.low().compareTo(range.high()) != 0;
		return this.messages.text(span ? "summary.years.span" : "summary.years",
				Map.of("low", low, "high", high, "number", range.high()));
	}

	private Optional<String> entry(RoleProfile role) {
		return role.facts().value(FactKind.TYPICAL_ENTRY_EDUCATION, Text.class).map((text) -> {
			String key = "entry." + text.text().toLowerCase(Messages.LOCALE).replaceAll("[^a-z]+", "-");
			return this.messages.has(key) ? this.messages.text(key)
					: this.messages.text("entry.other", Map.of("level", text.text()));
		});
	}

	private List<String> skills() {
		List<String> sentences = new ArrayList<>();
		groups(TopSkills::named).forEach((top, roles) -> sentences
			.add(this.messages.text("summary.skills." + top.kind(), Map.of("roles", each(roles), "count",
					top.skills().size(), "skills", Lists.and(top.skills().stream().map(Part::runningName).toList())))));
		return sentences;
	}

	/** Roles of which the same can be said, in the order of the columns. */
	private <T> Map<T, List<RoleProfile>> groups(Function<RoleProfile, Optional<T>> saying) {
		Map<T, List<RoleProfile>> groups = new LinkedHashMap<>();
		for (RoleProfile role : this.comparison.roles()) {
			saying.apply(role).ifPresent((said) -> groups.computeIfAbsent(said, (key) -> new ArrayList<>()).add(role));
		}
		return groups;
	}

	private static String each(List<RoleProfile> roles) {
		return Lists.and(roles.stream().map((role) -> role.titles().indefinite()).toList());
	}

	private String anyOf(List<RoleProfile> roles) {
		return Lists.or(roles.stream().map((role) -> role.titles().indefinite()).toList());
	}

	private static String plurals(List<RoleProfile> roles) {
		List<String> names = new ArrayList<>();
		roles.forEach((role) -> names.add(names.isEmpty() ? role.titles().plural() : role.titles().runningPlural()));
		return Lists.and(names);
	}

	private Optional<String> wage(RoleProfile role, FactKind kind) {
		return role.facts()
			.value(kind, Quantity.class)
			.map((amount) -> this.figures.of(amount, kind.unit(), role.currency(), 0));
	}

	private String measure(FactKind kind) {
		return this.messages.text("measure." + kind);
	}

	private static Map<String, Object> names(RoleProfile first, RoleProfile other) {
		Map<String, Object> names = new HashMap<>();
		names.put("A", first.titles().plural());
		names.put("a", first.titles().runningPlural());
		names.put("B", other.titles().plural());
		names.put("b", other.titles().runningPlural());
		return names;
	}

}
