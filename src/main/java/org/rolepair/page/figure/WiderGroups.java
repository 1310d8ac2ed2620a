package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.occupation.OccupationTitles;

/** Names the wider groups whose figures are used for roles without their own. */
public record WiderGroups(Messages messages) {

	/**
	 * Returns the wider group that a figure of a role is of, to begin a sentence. It is
	 * empty where the figure is the role's own.
	 */
	public Optional<String> subject(RoleProfile role, FactKind kind) {
		return runningSubject(role, kind)
			.map((group) -> group.substring(0, 1).toUpperCase(Messages.LOCALE) + group.substring(1));
	}

	/** Returns the same for use within a sentence. */
	public Optional<String> runningSubject(RoleProfile role, FactKind kind) {
		return role.widerRow(kind)
			.map((row) -> this.messages.text("wider.subject",
					Map.of("group", OccupationTitles.runningPlural(row.title()))));
	}

	/**
	 * Returns whose pay is shown for a role, in running text: its own or a wider group's.
	 */
	public String earners(RoleProfile role) {
		return role.facts()
			.wage()
			.flatMap((kind) -> runningSubject(role, kind))
			.orElseGet(() -> OccupationTitles.withClosingComma(role.titles().runningPlural()));
	}

	/** Returns a row's title and code in running text. */
	public static String running(StatisticalRow row) {
		return new StatisticalRow(row.code(), OccupationTitles.runningPlural(row.title())).label();
	}

	/**
	 * Returns what to add to a note on figures of a kind; empty where all are the roles'
	 * own.
	 */
	public String addition(List<RoleProfile> roles, FactKind kind) {
		return roles.stream()
			.flatMap((role) -> role.widerRow(kind)
				.map((row) -> this.messages.text("wider.addition",
						Map.of("role", role.titles().title(), "group", running(row))))
				.stream())
			.collect(Collectors.joining());
	}

	/**
	 * Returns one notice on all roles that have figures of wider groups, if there are
	 * any.
	 */
	public Optional<Notice> notice(List<RoleProfile> roles) {
		List<String> sentences = roles.stream().flatMap((role) -> sentences(role).stream()).toList();
		return sentences.isEmpty() ? Optional.empty()
				: Optional.of(new Notice(String.join(" ", sentences), Optional.empty()));
	}

	private List<String> sentences(RoleProfile role) {
		Map<String, List<Fact>> groups = new LinkedHashMap<>();
		for (Fact fact : role.facts().byKind().values()) {
			role.widerRow(fact)
				.filter((row) -> !fact.isBlank())
				.ifPresent((row) -> groups.computeIfAbsent(row.name(), (name) -> new ArrayList<>()).add(fact));
		}
		return groups.values().stream().map((figures) -> sentence(role, figures)).toList();
	}

	/** Returns one sentence on all figures that are of one row. */
	private String sentence(RoleProfile role, List<Fact> figures) {
		List<String> sections = figures.stream()
			.map((fact) -> fact.kind().section())
			.distinct()
			.map((section) -> this.messages.text("wider.section." + section))
			.toList();
		return this.messages.text("wider.notice", Map.of("sections", Lists.and(sections), "group",
				running(figures.get(0).origin().row().orElseThrow()), "roles", role.titles().runningPlural()));
	}

}
