package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.ProfileProse;
import org.rolepair.role.fact.FactKind;

/**
 * The software and the knowledge of the compared roles.
 *
 * @param finding what employers ask for, and how knowledge differs; may be empty
 */
record ToolSection(String finding, Optional<NameGroups> tools, Optional<KnowledgeTable> knowledge) {

	/** Returns the section; empty when no role has software or rated knowledge. */
	static Optional<ToolSection> of(Comparison comparison, FactTables tables, BarTables bars,
			NameGroups.Builder names) {
		Messages messages = tables.messages();
		Optional<NameGroups> tools = names.of(FactKind.TECHNOLOGY);
		Optional<KnowledgeTable> knowledge = KnowledgeTable.of(comparison, tables, bars, messages);
		if (tools.isEmpty() && knowledge.isEmpty()) {
			return Optional.empty();
		}
		List<String> sentences = new ArrayList<>();
		ProfileProse prose = new ProfileProse(messages);
		comparison.roles().forEach((role) -> prose.demand(role).ifPresent(sentences::add));
		knowledge.map(KnowledgeTable::finding).filter((text) -> !text.isEmpty()).ifPresent(sentences::add);
		return Optional.of(new ToolSection(String.join(" ", sentences), tools, knowledge));
	}

}
