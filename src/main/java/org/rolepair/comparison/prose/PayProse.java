package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;

/** Writes the answer on pay, perhaps at a place: who earns more, and by how much. */
record PayProse(Comparison comparison, Optional<String> place, Sentences sentences) {

	/** Returns one or two sentences; none when no pay is known. */
	List<String> answer() {
		return this.comparison.preferred(FactKind.WAGES)
			.map((kind) -> this.comparison.isPair() ? pair(kind) : several(kind))
			.orElse(List.of());
	}

	/** Returns the first sentence, which begins with the place, if one is given. */
	Optional<String> first() {
		return answer().stream()
			.findFirst()
			.map((sentence) -> this.place
				.map((where) -> this.sentences.text("answer.in", Map.of("place", where, "sentence", running(sentence))))
				.orElse(sentence));
	}

	/** Returns a sentence as it continues another one. */
	private String running(String sentence) {
		FactKind kind = this.comparison.preferred(FactKind.WAGES).orElseThrow();
		return this.comparison.roles()
			.stream()
			.filter((role) -> sentence.startsWith(this.sentences.subject(role, kind)))
			.map((role) -> this.sentences.runningSubject(role, kind)
					+ sentence.substring(this.sentences.subject(role, kind).length()))
			.findFirst()
			.orElseGet(() -> sentence.substring(0, 1).toLowerCase(Messages.LOCALE) + sentence.substring(1));
	}

	private List<String> pair(FactKind kind) {
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(1);
		if (!this.comparison.allHave(kind)) {
			boolean firstKnown = first.facts().hasValue(kind);
			return oneSided(kind, firstKnown ? first : other, firstKnown ? other : first);
		}
		Verdict verdict = this.comparison.row(kind).verdicts().get(0);
		Map<String, Object> words = words(kind, first, other);
		if (verdict instanceof Verdict.Difference difference) {
			Map<String, Object> more = difference.isHigher() ? words(kind, other, first) : words;
			more.put("difference", this.sentences.verdicts().amount(difference, first.currency()));
			boolean wider = (difference.isHigher() ? first : other).widerRow(kind).isPresent();
			return List.of(this.sentences
				.say(difference.capped() ? "answer.at-least" : (wider ? "answer.more.wider" : "answer.more"), more));
		}
		if (verdict instanceof Verdict.NotComparable obstacle) {
			words.put("reason", this.sentences.text("reason." + obstacle.reason()));
			return List.of(this.sentences.say("answer.not-comparable", words),
					this.sentences.say("answer.figures", words));
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			words.put("row", WiderGroups.running(same.row()));
			return List.of(this.sentences.say("answer.same-figure", words));
		}
		return List.of(this.sentences
			.say((verdict instanceof Verdict.WithinMargin) ? "answer.within-margin" : "answer.same", words));
	}

	private List<String> oneSided(FactKind kind, RoleProfile known, RoleProfile unknown) {
		Map<String, Object> words = this.sentences.names(kind, known, unknown);
		words.put("amountA", amount(known, kind));
		words.put("measure", measure(kind));
		words.put("date", date(kind, List.of(known)));
		words.put("blank", this.sentences.blank(unknown, kind));
		return List.of(this.sentences.say("answer.one", words), this.sentences.say("answer.unknown", words));
	}

	/** Returns who earns the most and the least, or each amount if that is not clear. */
	private List<String> several(FactKind kind) {
		List<RoleProfile> known = this.comparison.roles()
			.stream()
			.filter((role) -> role.facts().hasValue(kind))
			.sorted(Comparator
				.comparing((RoleProfile role) -> role.facts().value(kind, Quantity.class).orElseThrow().value())
				.reversed())
			.toList();
		RoleProfile most = known.get(0);
		RoleProfile least = known.get(known.size() - 1);
		Map<String, Object> words = words(kind, most, least);
		words.put("count", known.size());
		words.put("date", date(kind, this.comparison.roles().stream().filter(known::contains).toList()));
		if (known.size() == this.comparison.roles().size() && leads(kind, most) && leads(kind, least)) {
			return List.of(this.sentences.say("answer.most", words), this.sentences.say("answer.least", words));
		}
		words.put("roles", amounts(kind));
		return Stream.concat(obstacle(kind, known).map((obstacle) -> {
			words.put("reason", this.sentences.text("reason." + obstacle.reason()));
			return this.sentences.say("answer.not-comparable.several", words);
		}).stream(), Stream.of(this.sentences.say("answer.each", words))).toList();
	}

	/** Returns why the pay of two roles cannot be compared, if it is so for any two. */
	private static Optional<Verdict.NotComparable> obstacle(FactKind kind, List<RoleProfile> roles) {
		return roles.stream()
			.flatMap((role) -> roles.stream()
				.filter((other) -> !other.equals(role))
				.map((other) -> Comparison.of(List.of(role, other)).row(kind).verdicts().get(0)))
			.filter(Verdict.NotComparable.class::isInstance)
			.map(Verdict.NotComparable.class::cast)
			.findFirst();
	}

	/** Names each row once, since roles of one row share its amount. */
	private String amounts(FactKind kind) {
		List<RoleProfile> named = new ArrayList<>();
		List<String> amounts = new ArrayList<>();
		for (RoleProfile role : this.comparison.roles()) {
			if (role.facts().hasValue(kind) && named.stream().noneMatch((other) -> other.sharesRow(kind, role))) {
				boolean first = amounts.isEmpty();
				amounts.add(this.sentences.text(first ? "answer.each.first" : "answer.each.role",
						Map.of("roles",
								first ? this.sentences.subject(role, kind) : this.sentences.runningSubject(role, kind),
								"amount", amount(role, kind))));
				named.add(role);
			}
		}
		return Lists.and(amounts);
	}

	/** Returns whether a role clearly earns more, or less, than every other. */
	private boolean leads(FactKind kind, RoleProfile role) {
		return this.comparison.roles()
			.stream()
			.filter((other) -> !other.equals(role))
			.allMatch((other) -> Comparison.of(List.of(role, other))
				.row(kind)
				.verdicts()
				.get(0)
				.similarity() == Verdict.Similarity.DIFFERENT);
	}

	private Map<String, Object> words(FactKind kind, RoleProfile first, RoleProfile other) {
		Map<String, Object> words = this.sentences.names(kind, first, other);
		words.put("amountA", amount(first, kind));
		words.put("amountB", amount(other, kind));
		words.put("measure", measure(kind));
		words.put("date", date(kind, List.of(first, other)));
		words.put("sourceA", source(first, kind));
		words.put("sourceB", source(other, kind));
		return words;
	}

	private String amount(RoleProfile role, FactKind kind) {
		return role.facts()
			.value(kind, Quantity.class)
			.map((amount) -> this.sentences.figures()
				.of(amount, kind.unit(), role.currency(), this.comparison.decimals(kind)))
			.orElse("");
	}

	/** Returns the periods of the figures in parentheses, where all are stated. */
	private String date(FactKind kind, List<RoleProfile> roles) {
		List<String> periods = roles.stream()
			.map((role) -> role.facts().fact(kind).map(Fact::origin).map(this::period).orElse(""))
			.toList();
		return periods.contains("") ? "" : periods.stream().distinct().collect(Collectors.joining(" and ", " (", ")"));
	}

	/** Returns the place, unless the nation or the sentence has it, and the period. */
	private String period(Origin origin) {
		boolean known = this.place.isPresent() || origin.place().equals(Origin.UNITED_STATES);
		return Stream.of(known ? "" : origin.place(), origin.period().label())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String source(RoleProfile role, FactKind kind) {
		return role.facts()
			.fact(kind)
			.map(Fact::origin)
			.map((origin) -> this.sentences.figures().source(role.citation(origin.source()), origin.period())
					+ (origin.place().equals(Origin.UNITED_STATES) ? "" : ", " + origin.place()))
			.orElse("");
	}

	private String measure(FactKind kind) {
		return this.sentences.text("measure." + kind);
	}

}
