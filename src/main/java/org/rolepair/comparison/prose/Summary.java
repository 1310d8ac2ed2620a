package org.rolepair.comparison.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.occupation.OccupationTitles;

/**
 * Summarizes a comparison in sentences. Every sentence uses facts shown on the page;
 * unknown facts are left out. Statements that are true of several roles are made once.
 */
public final class Summary {

	/** The most skills that a sentence names. */
	private static final int NAMED = 3;

	private final Comparison comparison;

	private final Sentences sentences;

	private final PayProse pay;

	private final RangeProse ranges;

	public Summary(Comparison comparison, Messages messages) {
		this(comparison, Optional.empty(), messages);
	}

	/** Creates a summary whose sentences on pay begin with a place, if one is given. */
	public Summary(Comparison comparison, Optional<String> place, Messages messages) {
		this.comparison = comparison;
		this.sentences = new Sentences(messages);
		this.pay = new PayProse(comparison, place, this.sentences);
		this.ranges = new RangeProse(comparison, this.sentences);
	}

	/** Returns at least one sentence for the top of a page, the most important first. */
	public List<String> answer() {
		List<String> answer = new ArrayList<>(this.pay.answer());
		this.ranges.overlap().ifPresent(answer::add);
		groups((role) -> role.facts().value(FactKind.TIME_TO_BECOME, Range.class).map(this::years)).forEach((time,
				roles) -> answer.add(this.sentences.say("answer.time", Map.of("time", time, "roles", anyOf(roles)))));
		return answer.isEmpty() ? List.of(this.sentences.text("answer.nothing")) : answer;
	}

	/** Returns the answer's first sentence on pay; empty when no pay is known. */
	public Optional<String> pay() {
		return this.pay.first();
	}

	/** Returns what the middle half of each role of a pair earns. */
	public Optional<String> middleHalves() {
		return this.ranges.middleHalves();
	}

	/** Returns with what education people usually start in each role. */
	public List<String> entry() {
		FactKind kind = FactKind.TYPICAL_ENTRY_EDUCATION;
		List<String> said = new ArrayList<>();
		groups((role) -> role.facts().value(kind, Text.class).map(this.sentences::entryLevel))
			.forEach((entry, roles) -> said
				.add(this.sentences.say("finding.entry", Map.of("roles", subjects(roles, kind), "entry", entry))));
		return said;
	}

	/** Returns the skills that a source names most, for each role with such a list. */
	public List<String> skills() {
		List<String> said = new ArrayList<>();
		groups((role) -> role.facts()
			.value(FactKind.SKILL_MENTIONS, Distribution.class)
			.map((shares) -> Lists.and(shares.parts().stream().limit(NAMED).map(Part::runningName).toList())))
			.forEach((skills, roles) -> said
				.add(this.sentences.say("finding.mentions", Map.of("roles", plurals(roles), "skills", skills))));
		return said;
	}

	private String years(Range range) {
		boolean span = range.low().compareTo(range.high()) != 0;
		return this.sentences.text(span ? "answer.years.span" : "answer.years",
				Map.of("low", years(range.low()), "high", years(range.high()), "number", range.high()));
	}

	private static String years(BigDecimal number) {
		return Numbers.decimal(number, Math.max(number.scale(), 0));
	}

	/** Groups roles with the same statement, in column order. */
	private Map<String, List<RoleProfile>> groups(Function<RoleProfile, Optional<String>> saying) {
		Map<String, List<RoleProfile>> groups = new LinkedHashMap<>();
		for (RoleProfile role : this.comparison.roles()) {
			saying.apply(role).ifPresent((said) -> groups.computeIfAbsent(said, (key) -> new ArrayList<>()).add(role));
		}
		return groups;
	}

	private static String plurals(List<RoleProfile> roles) {
		return Lists.and(roles.stream()
			.map((role) -> OccupationTitles.withClosingComma(role.titles().runningPlural()))
			.toList());
	}

	private static String anyOf(List<RoleProfile> roles) {
		return Lists
			.or(roles.stream().map((role) -> OccupationTitles.withClosingComma(role.titles().indefinite())).toList());
	}

	/** Names each row once, since roles of one row share its answer. */
	private String subjects(List<RoleProfile> roles, FactKind kind) {
		List<String> names = new ArrayList<>();
		List<Origin> named = new ArrayList<>();
		for (RoleProfile role : roles) {
			Origin origin = role.facts().origin(kind);
			if (named.stream().noneMatch(origin::isSameRowAs)) {
				names.add(names.isEmpty() ? this.sentences.subject(role, kind)
						: this.sentences.runningSubject(role, kind));
			}
			named.add(origin);
		}
		return Lists.and(names);
	}

}
