package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Section;

/**
 * Describes the people in each role; these figures are not compared.
 *
 * @param charts one per way of grouping people
 * @param notes on shared rows, rounding and overlapping groups
 */
record PeopleSection(FactTable ages, List<BarGroups.BarChart> charts, List<String> notes) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final List<FactKind> AGES = List.of(FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE);

	private static final List<FactKind> GROUPS = List.of(FactKind.GENDER, FactKind.RACE_AND_ETHNICITY,
			FactKind.RACE_AND_HISPANIC_ETHNICITY, FactKind.LGBT_SHARE);

	static Optional<PeopleSection> of(Comparison comparison, FactTables tables, BarGroups bars, Messages messages) {
		if (!comparison.covers(Section.PEOPLE)) {
			return Optional.empty();
		}
		List<BarGroups.BarChart> charts = GROUPS.stream().flatMap((kind) -> bars.chart(kind).stream()).toList();
		return Optional.of(new PeopleSection(tables.table(messages.text("caption.people"), AGES, "people"), charts,
				notes(comparison.roles(), messages)));
	}

	/** Returns a note for each row of the source that several roles share. */
	private static List<String> oneRow(FactKind kind, List<RoleProfile> roles, Messages messages) {
		List<String> notes = new ArrayList<>();
		List<RoleProfile> left = new ArrayList<>(roles.stream()
			.filter((role) -> role.facts().hasValue(kind) && origin(role, kind).row().isPresent())
			.toList());
		while (!left.isEmpty()) {
			RoleProfile one = left.remove(0);
			Origin first = origin(one, kind);
			List<RoleProfile> others = left.stream().filter((role) -> origin(role, kind).isSameRowAs(first)).toList();
			if (left.removeAll(others)) {
				List<RoleProfile> sharing = Stream.concat(Stream.of(one), others.stream()).toList();
				notes.add(messages.text("people.one-row",
						Map.of("kind", messages.text("kind." + kind), "roles",
								Lists.and(sharing.stream().map((role) -> role.titles().runningPlural()).toList()),
								"row", first.row().orElseThrow().label())));
			}
		}
		return notes;
	}

	private static Origin origin(RoleProfile role, FactKind kind) {
		return role.facts().fact(kind).orElseThrow().origin();
	}

	private static List<String> notes(List<RoleProfile> roles, Messages messages) {
		List<String> notes = new ArrayList<>();
		AGES.forEach((kind) -> notes.addAll(oneRow(kind, roles, messages)));
		for (FactKind kind : GROUPS) {
			notes.addAll(oneRow(kind, roles, messages));
			for (RoleProfile role : roles) {
				role.facts()
					.value(kind, Distribution.class)
					.flatMap((shares) -> note(messages.text("kind." + kind), role, shares, messages))
					.ifPresent(notes::add);
			}
		}
		return notes.stream().distinct().toList();
	}

	private static Optional<String> note(String kind, RoleProfile role, Distribution shares, Messages messages) {
		return switch (shares.scheme()) {
			case OVERLAPPING -> Optional.of(messages.text("people.overlap", Map.of("kind", kind)));
			case PARTIAL -> Optional.of(messages.text("people.partial", Map.of("kind", kind)));
			case EXCLUSIVE -> {
				BigDecimal sum = shares.total();
				boolean exact = !shares.isComplete() || sum.compareTo(WHOLE) == 0;
				yield exact ? Optional.empty() : Optional.of(messages.text("people.rounding", Map.of("kind", kind,
						"role", role.titles().indefinite(), "sum", Numbers.percent(sum, Math.max(sum.scale(), 0)))));
			}
		};
	}

}
