package org.rolepair.comparison.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.Topic;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PlaceAddress;

/** Says for topics that matter to a reader which role has more. */
record PriorityFindings(Comparison comparison, FactTables tables, Messages messages) {

	/** Returns what to say on the reader's topics; empty if nothing was chosen. */
	Optional<Priorities> of(Glance glance, PageChoices choices) {
		if (choices.matters().isEmpty()) {
			return Optional.empty();
		}
		String path = ComparisonAddress.of(this.comparison.roles());
		String heading = choices.place().isPresent() ? "matters.nation" : "matters.yours";
		return Optional.of(new Priorities(this.messages.text(heading), findings(glance, choices.matters()),
				link("matters.change", choices), new Link(this.messages.text("matters.usual"),
						path + choices.place().map(PlaceAddress::query).orElse(""))));
	}

	/** Returns a link to the page where the reader chooses. */
	Link link(String key, PageChoices choices) {
		return new Link(this.messages.text(key),
				ComparisonAddress.of(this.comparison.roles()) + PrioritiesController.PATH + choices.query());
	}

	/** Returns a finding for each row of the topics, in their order. */
	List<Priorities.Finding> findings(Glance glance, List<Topic> topics) {
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
		List<RoleProfile> known = this.comparison.roles()
			.stream()
			.filter((role) -> role.facts().value(row.kind(), Quantity.class).isPresent())
			.toList();
		return known.stream()
			.filter((role) -> hasMost(role, known, row.kind()))
			.findFirst()
			.map((role) -> most(role, known, row.kind()))
			.orElseGet(() -> this.messages.text(known.isEmpty() ? "matters.words." + row.similarity()
					: (row.similarity() == Verdict.Similarity.SIMILAR) ? "matters.words.SIMILAR" : "matters.none"));
	}

	private String most(RoleProfile role, List<RoleProfile> known, FactKind kind) {
		boolean all = known.size() == this.comparison.roles().size();
		return this.messages.text(all ? "matters.most" : "matters.most.known",
				Map.of("role", new Sentences(this.messages).label(role, kind), "amount",
						this.tables.figures().value(kind, role).text()));
	}

	/** Returns whether a role clearly has more than each other role with a figure. */
	private static boolean hasMost(RoleProfile role, List<RoleProfile> known, FactKind kind) {
		return known.size() > 1 && known.stream()
			.filter((other) -> !other.equals(role))
			.map((other) -> Comparison.of(List.of(other, role)).row(kind).verdicts().get(0))
			.allMatch((verdict) -> verdict instanceof Verdict.Difference difference && difference.isHigher());
	}

}
