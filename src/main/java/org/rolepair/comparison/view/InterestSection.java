package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.ProfileProse;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/** The interests and work styles of the compared roles, side by side. */
record InterestSection(String finding, List<BarTable> tables) {

	private static final int TOP = 4;

	/** Returns the section; empty when no role has interests or work styles. */
	static Optional<InterestSection> of(Comparison comparison, BarTables bars, Messages messages) {
		List<BarTable> tables = Stream
			.of(bars.ratings(FactKind.OCCUPATIONAL_INTERESTS,
					names(comparison, FactKind.OCCUPATIONAL_INTERESTS, (ratings) -> ratings.parts().stream())),
					bars.ratings(FactKind.WORK_STYLE_IMPACT,
							names(comparison, FactKind.WORK_STYLE_IMPACT, (ratings) -> ratings.highest(TOP).stream())))
			.flatMap(Optional::stream)
			.toList();
		ProfileProse prose = new ProfileProse(messages);
		String finding = comparison.roles()
			.stream()
			.flatMap((role) -> Stream.of(prose.interest(role), prose.styles(role)).flatMap(Optional::stream))
			.collect(Collectors.joining(" "));
		return tables.isEmpty() ? Optional.empty() : Optional.of(new InterestSection(finding, tables));
	}

	/** Returns the names of the chosen ratings of all roles, each once. */
	private static List<String> names(Comparison comparison, FactKind kind, Function<Ratings, Stream<Part>> chosen) {
		return comparison.roles()
			.stream()
			.flatMap((role) -> role.facts().value(kind, Ratings.class).stream())
			.flatMap(chosen)
			.map(Part::name)
			.distinct()
			.toList();
	}

}
