package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

/**
 * Describes the people in each role; these figures are not compared.
 *
 * @param charts one per way of grouping people
 * @param notes on rounding and overlapping groups
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

	private static List<String> notes(List<RoleProfile> roles, Messages messages) {
		List<String> notes = new ArrayList<>();
		for (FactKind kind : GROUPS) {
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
