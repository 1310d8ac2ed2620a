package org.rolepair.comparison.view;

import java.util.List;
import java.util.Map;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Topic;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;

/** Says for topics that matter to a reader which role has more. */
record PriorityFindings(Comparison comparison, FactTables tables, Messages messages) {

	/** Returns a finding for each row of the topics, in their order. */
	List<Priorities.Finding> of(Glance glance, List<Topic> topics) {
		return topics.stream()
			.flatMap((topic) -> glance.compared(topic).stream())
			.map((row) -> new Priorities.Finding(row.figures().label(), text(row)))
			.toList();
	}

	private String text(FactTables.ComparedFigures row) {
		if (this.comparison.isPair()) {
			FactTable.Gap gap = this.tables.tableRow(row).gaps().get(0);
			return gap.who() + gap.wording().text();
		}
		return this.comparison.roles()
			.stream()
			.filter((role) -> hasMost(role, row.kind()))
			.findFirst()
			.map((role) -> most(role, row.kind()))
			.orElseGet(() -> this.messages
				.text((row.similarity() == Verdict.Similarity.SIMILAR) ? "matters.same" : "matters.none"));
	}

	private String most(RoleProfile role, FactKind kind) {
		return this.messages.text("matters.most", Map.of("role", new Sentences(this.messages).label(role, kind),
				"amount", this.tables.figures().value(kind, role).text()));
	}

	/** Returns whether a role clearly has more than each other role. */
	private boolean hasMost(RoleProfile role, FactKind kind) {
		return this.comparison.roles()
			.stream()
			.filter((other) -> !other.equals(role))
			.map((other) -> Comparison.of(List.of(other, role)).row(kind).verdicts().get(0))
			.allMatch((verdict) -> verdict instanceof Verdict.Difference difference && difference.isHigher());
	}

}
