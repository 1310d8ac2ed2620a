package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.occupation.OccupationTitles;

import org.springframework.util.StringUtils;

/** Names the wider groups whose figures are used for roles without their own. */
public record WiderGroups(Messages messages) {

	/**
	 * Returns whose figure is shown for a role, to begin a sentence: its plural title, or
	 * the wider group that the figure is of.
	 */
	public String subject(RoleProfile role, FactKind kind) {
		return group(role, kind).map(StringUtils::capitalize)
			.orElseGet(() -> OccupationTitles.withClosingComma(role.titles().plural()));
	}

	/** Returns the same for use within a sentence. */
	public String runningSubject(RoleProfile role, FactKind kind) {
		return group(role, kind).orElseGet(() -> OccupationTitles.withClosingComma(role.titles().runningPlural()));
	}

	private Optional<String> group(RoleProfile role, FactKind kind) {
		return role.widerRow(kind)
			.map((row) -> this.messages.text("wider.subject",
					Map.of("group", OccupationTitles.runningPlural(row.title()))));
	}

	/** Returns whose pay is shown for a role, in running text. */
	public String earners(RoleProfile role) {
		return role.facts()
			.wage()
			.map((kind) -> runningSubject(role, kind))
			.orElseGet(() -> OccupationTitles.withClosingComma(role.titles().runningPlural()));
	}

	/** Returns a row's title and code in running text. */
	public static String running(StatisticalRow row) {
		return new StatisticalRow(row.code(), OccupationTitles.runningPlural(row.title())).label();
	}

	/**
	 * Returns one notice on all roles that have figures of wider groups, if there are
	 * any. Roles with the same figures of one group share a sentence.
	 */
	public Optional<Notice> notice(List<RoleProfile> roles) {
		Map<GroupFigures, List<RoleProfile>> sharing = new LinkedHashMap<>();
		for (RoleProfile role : roles) {
			groups(role).forEach((group) -> sharing.computeIfAbsent(group, (key) -> new ArrayList<>()).add(role));
		}
		List<String> sentences = sharing.entrySet()
			.stream()
			.map((group) -> sentence(group.getKey(), group.getValue()))
			.toList();
		return sentences.isEmpty() ? Optional.empty()
				: Optional.of(new Notice(String.join(" ", sentences), Optional.empty()));
	}

	private static List<GroupFigures> groups(RoleProfile role) {
		Map<String, Set<Section>> sections = new LinkedHashMap<>();
		for (Fact fact : role.facts().byKind().values()) {
			role.widerRow(fact)
				.filter((row) -> !fact.isBlank())
				.ifPresent((row) -> sections.computeIfAbsent(running(row), (name) -> new LinkedHashSet<>())
					.add(fact.kind().section()));
		}
		return sections.entrySet()
			.stream()
			.map((group) -> new GroupFigures(group.getKey(), List.copyOf(group.getValue())))
			.toList();
	}

	private String sentence(GroupFigures group, List<RoleProfile> roles) {
		List<String> sections = group.sections()
			.stream()
			.map((section) -> this.messages.text("wider.section." + section))
			.toList();
		return this.messages.text("wider.notice", Map.of("sections", Lists.and(sections), "group", group.name(),
				"roles", Lists.and(roles.stream().map((role) -> role.titles().runningPlural()).toList())));
	}

	/** The sections of a role whose figures are of one wider group. */
	private record GroupFigures(String name, List<Section> sections) {

	}

}
