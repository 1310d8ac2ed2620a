package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.NameComparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.NameList;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;

/**
 * Lists of names: what all roles have in common, and the others of each role.
 *
 * @param notes why lists don't compare, and why a role has none
 */
record NameGroups(String title, List<NameList> lists, List<String> notes, List<BarTable.RoleLine> origins) {

	/** Returns the CSS classes of the lists, which stand side by side. */
	public String style() {
		return (this.lists.size() > 2) ? "sides three" : "sides";
	}

	/**
	 * Builds the lists of one kind.
	 *
	 * @param section the section of a role's page that has the whole list; empty without
	 * links
	 */
	record Builder(Comparison comparison, BarTables bars, Optional<String> section, int shown, Messages messages) {

		/** Returns the lists; empty when no role has one. */
		Optional<NameGroups> of(FactKind kind) {
			if (!this.comparison.anyHas(kind)) {
				return Optional.empty();
			}
			NameComparison names = new NameComparison(this.comparison, kind);
			List<NameList> lists = new ArrayList<>();
			if (!names.shared().isEmpty()) {
				lists.add(list(0, "names.shared", kind, names.shared()));
			}
			for (int i = 0; i < this.comparison.roles().size(); i++) {
				List<NamedItem> others = names.others(i);
				if (!others.isEmpty()) {
					lists.add(list(i + 1, title(names), kind, others));
				}
			}
			return Optional.of(new NameGroups(this.messages.text("names.title." + kind), lists, notes(kind, names),
					this.bars.origins(kind)));
		}

		/** Only a pair's other names are no one else's. */
		private String title(NameComparison names) {
			if (!names.isCompared()) {
				return "names.each";
			}
			return this.comparison.isPair() ? "names.only" : "names.others";
		}

		private NameList list(int column, String title, FactKind kind, List<NamedItem> items) {
			RoleProfile role = this.comparison.roles().get(Math.max(column, 1) - 1);
			String text = this.messages.text(title, Map.of("count", items.size(), "all", this.comparison.roles().size(),
					"roles", role.titles().runningPlural(), "Roles", role.titles().plural()));
			NameList list = NameList.first(column, text, kind, items, this.shown, this.messages);
			return this.section.map((id) -> list.withPath("/roles/" + role.slug() + "#" + id)).orElse(list);
		}

		private List<String> notes(FactKind kind, NameComparison names) {
			List<String> notes = new ArrayList<>();
			names.incomparability()
				.ifPresent((obstacle) -> notes.add(this.messages.text("names.not-compared",
						Map.of("reason", this.messages.text("reason." + obstacle)))));
			if (names.isCompared() && names.shared().isEmpty()) {
				notes.add(this.messages.text("names.none-shared"));
			}
			for (int i = 0; i < this.comparison.roles().size(); i++) {
				RoleProfile role = this.comparison.roles().get(i);
				if (!names.hasList(i)) {
					notes.add(this.messages.text("skills.missing", Map.of("role", role.titles().title(), "blank",
							this.bars.figures().blank(role.facts().answer(kind)).text())));
				}
			}
			return notes;
		}

	}

}
