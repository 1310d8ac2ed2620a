package org.rolepair.browse.role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.NameList;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Section;

/**
 * Names that a source lists for a role, or why there are none.
 *
 * @param missing why there are none; empty with names
 */
record ListedNames(NameList names, Optional<SourceLine> from, Optional<String> missing) {

	/** Builds the lists of one role. */
	record Builder(RoleProfile role, Messages messages, FigureRows figures) {

		private static final int SHOWN = 12;

		/** Returns the lists of some sections for which the role has a fact. */
		List<ListedNames> of(List<Section> sections) {
			return Arrays.stream(FactKind.values())
				.filter((kind) -> kind.form() == NamedItems.class && sections.contains(kind.section()))
				.flatMap((kind) -> of(kind).stream())
				.toList();
		}

		/** Returns a list, or why it is blank; empty if the role has no such fact. */
		Optional<ListedNames> of(FactKind kind) {
			return this.role.facts().fact(kind).map(this::listed);
		}

		private ListedNames listed(Fact fact) {
			String title = this.messages.text("names.title." + fact.kind());
			return fact.value(NamedItems.class)
				.map((list) -> new ListedNames(
						NameList.of(1, title, fact.kind(), list.markedFirst(), SHOWN, this.messages),
						Optional.of(this.figures.line(fact, this.role)), Optional.empty()))
				.orElseGet(() -> new ListedNames(NameList.of(1, title, fact.kind(), List.of(), SHOWN, this.messages),
						Optional.empty(), Optional.of(this.figures.blank(fact.answer()).sentence())));
		}

	}

}
