package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.Distribution;
import org.rolepair.fact.FactKind;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;

/**
 * Makes the section on people of one comparison page.
 */
final class PeopleSections {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final List<FactKind> AGES = List.of(FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE);

	private static final List<FactKind> GROUPS = List.of(FactKind.GENDER, FactKind.RACE_AND_ETHNICITY,
			FactKind.RACE_AND_HISPANIC_ETHNICITY, FactKind.LGBT_SHARE);

	private final List<RoleProfile> roles;

	private final Messages messages;

	PeopleSections(List<RoleProfile> roles, Messages messages) {
		this.roles = roles;
		this.messages = messages;
	}

	ComparisonPage.PeopleSection section(FactTables tables, BarGroups bars) {
		List<BarChart> charts = GROUPS.stream().flatMap((kind) -> bars.chart(kind).stream()).toList();
		return new ComparisonPage.PeopleSection(tables.table(this.messages.text("caption.people"), AGES, "people"),
				charts, notes());
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		for (FactKind kind : GROUPS) {
			for (RoleProfile role : this.roles) {
				role.facts()
					.value(kind, Distribution.class)
					.flatMap((shares) -> note(kind, role, shares))
					.filter((note) -> !notes.contains(note))
					.ifPresent(notes::add);
			}
		}
		return notes;
	}

	private Optional<String> note(FactKind kind, RoleProfile role, Distribution shares) {
		String name = this.messages.text("kind." + kind);
		return switch (shares.scheme()) {
			case OVERLAPPING -> Optional.of(this.messages.text("people.overlap", Map.of("kind", name)));
			case PARTIAL -> Optional.of(this.messages.text("people.partial", Map.of("kind", name)));
			case EXCLUSIVE -> rounding(name, role, shares);
		};
	}

	private Optional<String> rounding(String kind, RoleProfile role, Distribution shares) {
		BigDecimal sum = shares.total();
		boolean exact = !shares.isComplete() || sum.compareTo(WHOLE) == 0;
		return exact ? Optional.empty() : Optional.of(this.messages.text("people.rounding", Map.of("kind", kind, "role",
				role.titles().indefinite(), "sum", Numbers.percent(sum, Math.max(sum.scale(), 0)))));
	}

}
