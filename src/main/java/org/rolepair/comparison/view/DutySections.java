package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;

/** Builds the duties section of one comparison page. */
record DutySections(List<ColumnHead> heads, List<RoleProfile> roles, FigureRows figures, Messages messages) {

	private static final int SHOWN_DUTIES = 3;

	ComparisonPage.Duties section() {
		List<SourceLine> sources = new ArrayList<>();
		for (RoleProfile role : this.roles) {
			role.description().ifPresent((text) -> sources.add(this.figures.line(role, text.source())));
			role.duties().ifPresent((duties) -> sources.add(this.figures.line(role, duties.source())));
		}
		return new ComparisonPage.Duties(this.heads.stream().map(this::duties).toList(),
				sources.stream().distinct().map(this.figures.sources()::markRepeated).toList());
	}

	private ComparisonPage.RoleDuties duties(ColumnHead head) {
		RoleProfile role = this.roles.get(head.number() - 1);
		List<String> items = role.duties().map(Duties::items).orElse(List.of());
		int shown = Math.min(SHOWN_DUTIES, items.size());
		String more = this.messages.text("duties.more", Map.of("count", items.size() - shown));
		return new ComparisonPage.RoleDuties(head,
				role.description().map(SourcedText::text).orElseGet(() -> this.messages.text("duties.no-description")),
				role.description().isEmpty(), items.subList(0, shown), items.subList(shown, items.size()), more,
				items.isEmpty() ? this.messages.text("duties.none") : "");
	}

}
