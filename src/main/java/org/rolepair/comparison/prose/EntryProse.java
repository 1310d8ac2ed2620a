package org.rolepair.comparison.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.TopSkills;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.occupation.OccupationTitles;

/**
 * Writes sentences on how to enter each role and on its top skills. Statements that are
 * true of several roles are made once.
 */
final class EntryProse {

	private final Comparison comparison;

	private final Sentences sentences;

	EntryProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.sentences = new Sentences(messages);
	}

	/** Returns the time to enter each role of which a source states it. */
	List<String> times() {
		List<String> said = new ArrayList<>();
		groups((role) -> role.facts().value(FactKind.TIME_TO_BECOME, Range.class).map(this::years)).forEach((time,
				roles) -> said.add(this.sentences.say("answer.time", Map.of("time", time, "roles", anyOf(roles)))));
		return said;
	}

	/** Returns the usual education to enter each role. */
	List<String> education() {
		List<String> said = new ArrayList<>();
		groups(this::entry).forEach((entry, roles) -> said.add(this.sentences.say("finding.entry",
				Map.of("roles", subjects(roles, FactKind.TYPICAL_ENTRY_EDUCATION), "entry", entry))));
		return said;
	}

	private String years(Range range) {
		String low = Numbers.decimal(range.low(), Math.max(range.low().scale(), 0));
		String high = Numbers.decimal(range.high(), Math.max(range.high().scale(), 0));
		boolean span = range.low().compareTo(range.high()) != 0;
		return this.sentences.text(span ? "answer.years.span" : "answer.years",
				Map.of("low", low, "high", high, "number", range.high()));
	}

	private Optional<String> entry(RoleProfile role) {
		return role.facts().value(FactKind.TYPICAL_ENTRY_EDUCATION, Text.class).map(this.sentences::entryLevel);
	}

	/** Returns the skills that a source names most, for each role with such a list. */
	List<String> mentions() {
		List<String> said = new ArrayList<>();
		groups((role) -> TopSkills.mentioned(role)
			.map((skills) -> Lists.and(skills.stream().map(Part::runningName).toList())))
			.forEach((skills, roles) -> said
				.add(this.sentences.say("finding.mentions", Map.of("roles", plurals(roles), "skills", skills))));
		return said;
	}

	/** Groups roles with the same statement, in column order. */
	private <T> Map<T, List<RoleProfile>> groups(Function<RoleProfile, Optional<T>> saying) {
		Map<T, List<RoleProfile>> groups = new LinkedHashMap<>();
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
			Origin origin = role.facts().fact(kind).orElseThrow().origin();
			if (named.stream().noneMatch(origin::isSameRowAs)) {
				names.add(names.isEmpty() ? this.sentences.subject(role, kind)
						: this.sentences.runningSubject(role, kind));
			}
			named.add(origin);
		}
		return Lists.and(names);
	}

}
