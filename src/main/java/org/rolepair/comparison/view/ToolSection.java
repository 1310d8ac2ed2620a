package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatingComparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.ProfileProse;
import org.rolepair.role.fact.FactKind;

/**
 * The software and the knowledge of the compared roles.
 *
 * @param finding what employers ask for, and how knowledge differs; may be empty
 */
record ToolSection(String finding, Optional<NameGroups> tools, Optional<Knowledge> knowledge) {

	/** Returns the section; empty when no role has software or rated knowledge. */
	static Optional<ToolSection> of(Comparison comparison, FactTables tables, BarTables bars,
			NameGroups.Builder names) {
		Messages messages = tables.messages();
		Optional<NameGroups> tools = names.of(FactKind.TECHNOLOGY);
		Optional<Knowledge> knowledge = Knowledge.of(comparison, tables, bars, messages);
		if (tools.isEmpty() && knowledge.isEmpty()) {
			return Optional.empty();
		}
		List<String> sentences = new ArrayList<>();
		ProfileProse prose = new ProfileProse(messages);
		comparison.roles().forEach((role) -> prose.demand(role).ifPresent(sentences::add));
		knowledge.map(Knowledge::finding).filter((text) -> !text.isEmpty()).ifPresent(sentences::add);
		return Optional.of(new ToolSection(String.join(" ", sentences), tools, knowledge));
	}

	/**
	 * Ratings of knowledge.
	 *
	 * @param all what differs most, or is high for all roles
	 * @param notes what else is rated, why a role has none, or why they don't compare
	 */
	record Knowledge(String finding, List<BarTable.RoleLine> origins, FactTable all, List<String> notes) {

		private static final FactKind KIND = FactKind.KNOWLEDGE_IMPORTANCE;

		static Optional<Knowledge> of(Comparison comparison, FactTables tables, BarTables bars, Messages messages) {
			if (!comparison.anyHas(KIND)) {
				return Optional.empty();
			}
			RatingComparison ratings = comparison.ratings(KIND);
			RatingGroups groups = new RatingGroups(comparison, ratings, "finding.knowledge", messages);
			List<String> notes = new ArrayList<>(bars.notes().missing(KIND));
			ratings.incomparability()
				.ifPresent((obstacle) -> notes.add(messages.text("knowledge.not-compared",
						Map.of("reason", messages.text("reason." + obstacle)))));
			add(notes, "knowledge.smaller", groups.smaller(), messages);
			add(notes, "knowledge.others", groups.others(), messages);
			return Optional.of(new Knowledge(groups.finding(), bars.origins(KIND),
					tables.ratings(messages.text("caption.knowledge"), groups.telling()), notes));
		}

		private static void add(List<String> notes, String key, List<String> names, Messages messages) {
			if (!names.isEmpty()) {
				notes.add(messages.text(key, Map.of("names", Lists.and(names))));
			}
		}

	}

}
