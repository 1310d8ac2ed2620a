package org.rolepair.browse.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.ProfileProse;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/** Builds the sections on one role's software, knowledge, interests and work styles. */
record ProfileSections(RoleProfile role, Messages messages, FigureRows figures) {

	private static final int TOP = 8;

	/** Returns software and knowledge; empty if the role has neither. */
	Optional<ToolPart> tools() {
		List<ListedNames> software = new ListedNames.Builder(this.role, this.messages, this.figures)
			.of(FactKind.TECHNOLOGY)
			.stream()
			.toList();
		List<RatedBars> knowledge = rated(FactKind.KNOWLEDGE_IMPORTANCE).stream().toList();
		return (software.isEmpty() && knowledge.isEmpty()) ? Optional.empty()
				: Optional.of(new ToolPart(new ProfileProse(this.messages).demand(this.role), software, knowledge));
	}

	/** Returns interests and work styles; empty if the role has neither. */
	Optional<InterestPart> interests() {
		Optional<BarTable> interests = this.role.facts()
			.value(FactKind.OCCUPATIONAL_INTERESTS, Ratings.class)
			.flatMap((ratings) -> bars().ratings(FactKind.OCCUPATIONAL_INTERESTS,
					ratings.parts().stream().map(Part::name).toList()));
		Optional<RatedBars> styles = rated(FactKind.WORK_STYLE_IMPACT);
		ProfileProse prose = new ProfileProse(this.messages);
		String finding = Stream.of(prose.interest(this.role), prose.styles(this.role))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		return (interests.isEmpty() && styles.isEmpty()) ? Optional.empty()
				: Optional.of(new InterestPart(finding, interests.stream().toList(), styles.stream().toList()));
	}

	private Optional<RatedBars> rated(FactKind kind) {
		return this.role.facts().value(kind, Ratings.class).flatMap((ratings) -> {
			List<String> top = ratings.highest(TOP).stream().map(Part::name).toList();
			List<String> rest = ratings.byRating()
				.stream()
				.map(Part::name)
				.filter((name) -> !top.contains(name))
				.toList();
			return bars().ratings(kind, top)
				.map((table) -> new RatedBars(table,
						rest.isEmpty() ? List.of() : bars().ratings(kind, rest).stream().toList(),
						this.messages.text("names.fold", Map.of("count", rest.size()))));
		});
	}

	private BarTables bars() {
		return new BarTables(List.of(this.role), this.messages, this.figures);
	}

	/**
	 * What people in the role use and know.
	 *
	 * @param finding what job postings ask for
	 */
	record ToolPart(Optional<String> finding, List<ListedNames> software, List<RatedBars> knowledge) {

	}

	/** Whom the work suits; the finding may be empty. */
	record InterestPart(String finding, List<BarTable> interests, List<RatedBars> styles) {

	}

	/** The highest ratings as bars, and the others behind a disclosure. */
	record RatedBars(BarTable top, List<BarTable> folded, String more) {

	}

}
