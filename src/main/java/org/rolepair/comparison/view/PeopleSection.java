package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;

/**
 * Describes the people in each role; these figures are not compared.
 *
 * @param groups one bar for each group of people and role, from 0 to 100; in lists in
 * which no group occurs twice
 * @param origins where the figures come from
 * @param notes on who was counted, shared rows, rounding and overlapping groups
 */
record PeopleSection(List<List<BarTable.Row>> groups, List<BarTable.RoleLine> origins, List<String> notes) {

	private static final List<FactKind> AGES = List.of(FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE);

	private static final List<FactKind> GROUPS = List.of(FactKind.GENDER, FactKind.LGBT_SHARE,
			FactKind.RACE_AND_ETHNICITY, FactKind.RACE_AND_HISPANIC_ETHNICITY);

	/** Describes groups of people; empty if no role has figures on them. */
	static Optional<PeopleSection> of(Comparison comparison, BarTables bars, Messages messages) {
		List<FactKind> kinds = GROUPS.stream().filter(comparison::anyHas).toList();
		if (kinds.isEmpty()) {
			return Optional.empty();
		}
		List<BarTable.RoleLine> origins = bars.origins(kinds.toArray(FactKind[]::new));
		List<List<BarTable.Row>> groups = new ArrayList<>();
		kinds.stream().flatMap((kind) -> bars.ofWhole(kind).stream()).forEach((table) -> add(table.rows(), groups));
		return Optional.of(new PeopleSection(groups, origins, notes(comparison, kinds, bars, messages)));
	}

	/** Adds rows to the last list, or to a new one if it has a group of the same name. */
	private static void add(List<BarTable.Row> rows, List<List<BarTable.Row>> groups) {
		Set<String> names = rows.stream().map(BarTable.Row::name).collect(Collectors.toSet());
		boolean fits = !groups.isEmpty()
				&& groups.get(groups.size() - 1).stream().noneMatch((row) -> names.contains(row.name()));
		if (!fits) {
			groups.add(new ArrayList<>());
		}
		groups.get(groups.size() - 1).addAll(rows);
	}

	private static List<String> notes(Comparison comparison, List<FactKind> kinds, BarTables bars, Messages messages) {
		List<RoleProfile> roles = comparison.roles();
		Stream<String> counted = kinds.stream()
			.flatMap((kind) -> roles.stream().flatMap((role) -> role.facts().fact(kind).stream()))
			.filter((fact) -> !fact.isBlank())
			.map((fact) -> messages.text("population." + fact.origin().population()));
		Stream<String> rows = Stream.concat(AGES.stream(), kinds.stream())
			.flatMap((kind) -> oneRow(kind, roles, messages).stream());
		Stream<String> shares = kinds.stream().flatMap((kind) -> bars.notes().of(kind).stream());
		return Stream.of(counted, rows, shares).flatMap((notes) -> notes).distinct().toList();
	}

	/** Returns a note for each row of the source that several roles share. */
	private static List<String> oneRow(FactKind kind, List<RoleProfile> roles, Messages messages) {
		List<String> notes = new ArrayList<>();
		List<RoleProfile> left = new ArrayList<>(roles.stream()
			.filter((role) -> role.facts().hasValue(kind) && role.facts().origin(kind).row().isPresent())
			.toList());
		while (!left.isEmpty()) {
			RoleProfile one = left.remove(0);
			Origin first = one.facts().origin(kind);
			List<RoleProfile> others = left.stream()
				.filter((role) -> role.facts().origin(kind).isSameRowAs(first))
				.toList();
			if (left.removeAll(others)) {
				List<RoleProfile> sharing = Stream.concat(Stream.of(one), others.stream()).toList();
				List<String> years = sharing.stream()
					.map((role) -> role.facts().origin(kind).period().label())
					.distinct()
					.sorted()
					.toList();
				notes.add(messages.text((years.size() == 1) ? "people.one-row" : "people.one-row.years",
						Map.of("kind", messages.text("kind." + kind), "roles",
								Lists.and(sharing.stream().map((role) -> role.titles().runningPlural()).toList()),
								"row", first.row().orElseThrow().label(), "years", Lists.and(years))));
			}
		}
		return notes;
	}

}
