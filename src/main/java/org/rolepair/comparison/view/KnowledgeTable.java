package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
import org.rolepair.comparison.RatingComparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.role.fact.FactKind;

/**
 * Ratings of knowledge.
 *
 * @param all what differs most, or is high for all roles; what is high for any role where
 * ratings don't compare
 * @param notes what else is rated, why a role has none, or why they don't compare
 */
record KnowledgeTable(String finding, List<BarTable.RoleLine> origins, FactTable all, List<String> notes) {

	private static final FactKind KIND = FactKind.KNOWLEDGE_IMPORTANCE;

	private static final int MOST = 8;

	static Optional<KnowledgeTable> of(Comparison comparison, FactTables tables, BarTables bars, Messages messages) {
		if (!comparison.anyHas(KIND)) {
			return Optional.empty();
		}
		RatingComparison ratings = comparison.ratings(KIND);
		RatingGroups groups = new RatingGroups(comparison, ratings, "finding.knowledge", messages);
		List<String> notes = new ArrayList<>(bars.notes().missing(KIND));
		ratings.incomparability()
			.ifPresent((obstacle) -> notes.add(messages.text("knowledge.not-compared",
					Map.of("reason", messages.text("reason." + obstacle), "roles", comparison.roles().size()))));
		List<RatedElement> shown = shown(groups, ratings, comparison.roles().size());
		List<RatedElement> rest = groups.all().stream().filter((rated) -> !shown.contains(rated)).toList();
		add(notes, "knowledge.smaller", rest.stream().filter(RatedElement::isClear), messages);
		add(notes, groups.isCompared() ? "knowledge.others" : "knowledge.lower",
				rest.stream().filter(Predicate.not(RatedElement::isClear)), messages);
		return Optional.of(new KnowledgeTable(groups.finding(), bars.origins(KIND),
				tables.ratings(messages.text(groups.caption("caption.knowledge")), shown), notes));
	}

	private static List<RatedElement> shown(RatingGroups groups, RatingComparison ratings, int roles) {
		Predicate<RatedElement> high = groups.isCompared() ? (rated) -> ratings.highestForAll().contains(rated.name())
				: (rated) -> IntStream.range(0, roles)
					.anyMatch((role) -> ratings.highestFor(role).contains(rated.name()));
		return Stream
			.concat(groups.all().stream().filter(RatedElement::isClear).limit(MOST),
					groups.all().stream().filter(Predicate.not(RatedElement::isClear)).filter(high))
			.toList();
	}

	private static void add(List<String> notes, String key, Stream<RatedElement> rated, Messages messages) {
		List<String> names = rated.map(RatedElement::name).toList();
		if (!names.isEmpty()) {
			notes.add(messages.text(key, Map.of("names", Lists.and(names), "count", names.size())));
		}
	}

}
