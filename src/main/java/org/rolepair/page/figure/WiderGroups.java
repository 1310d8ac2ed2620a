package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.role.RoleProfile;
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
		Map<Section, Set<String>> rows = new EnumMap<>(Section.class);
		role.facts().byKind().values().stream().filter((fact) -> !fact.isBlank()).forEach((fact) -> {
			Optional<String> group = role.widerRow(fact).map(WiderGroups::running);
			group.ifPresent((name) -> sections.computeIfAbsent(name, (unseen) -> new LinkedHashSet<>())
				.add(fact.kind().section()));
			rows.computeIfAbsent(fact.kind().section(), (unseen) -> new HashSet<>()).add(group.orElse(""));
		});
		return sections.entrySet().stream().map((group) -> {
			Map<Boolean, List<Section>> whole = group.getValue()
				.stream()
				.collect(Collectors.partitioningBy((section) -> rows.getOrDefault(section, Set.of()).size() == 1));
			return new GroupFigures(group.getKey(), whole.getOrDefault(true, List.of()),
					whole.getOrDefault(false, List.of()));
		}).toList();
	}

	private String sentence(GroupFigures group, List<RoleProfile> roles) {
		String form = group.mixed().isEmpty() ? "" : (group.sections().isEmpty() ? ".some" : ".mixed");
		return this.messages.text("wider.notice" + form,
				Map.of("sections", names(group.sections()), "some", names(group.mixed()), "group", group.name(),
						"roles", Lists.and(roles.stream().map((role) -> role.titles().runningPlural()).toList())));
	}

	private String names(List<Section> sections) {
		return Lists.and(sections.stream().map((section) -> this.messages.text("wider.section." + section)).toList());
	}

	/**
	 * The sections of a role whose figures are of one wider group.
	 *
	 * @param mixed sections with figures of the role's own or of another group, too
	 */
	private record GroupFigures(String name, List<Section> sections, List<Section> mixed) {

	}

}
