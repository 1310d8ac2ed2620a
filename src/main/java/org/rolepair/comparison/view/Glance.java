package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparability;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Topic;
import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

/**
 * Builds the table at a glance. A row is a topic: where roles have different kinds of
 * figure on it, they share the row and are not compared.
 */
@RequiredArgsConstructor
public final class Glance {

	private static final String LABELS = "glance";

	private final Comparison comparison;

	private final FactTables tables;

	private final Messages messages;

	private final Set<FactKind> shown = EnumSet.noneOf(FactKind.class);

	/** All rows, also those that the page's filter leaves out. */
	@Getter
	private final List<FactTables.ComparedFigures> rows = new ArrayList<>();

	/** Returns the table, with the given topics first. */
	FactTable table(List<Topic> first) {
		Stream.concat(first.stream(), Arrays.stream(Topic.values()))
			.distinct()
			.forEach((topic) -> this.rows.addAll(compared(topic)));
		return this.tables.table(this.messages.text("caption.glance"), this.rows);
	}

	/** Returns the rows of topics, each with its own source. */
	public List<FactTable.Row> rows(List<Topic> topics) {
		return topics.stream().flatMap((topic) -> compared(topic).stream()).map(this.tables::tableRow).toList();
	}

	/** Returns the topics that can matter to a reader, with the labels of their rows. */
	Map<Topic, String> topics() {
		Map<Topic, String> topics = new EnumMap<>(Topic.class);
		Arrays.stream(Topic.values())
			.filter((topic) -> topic != Topic.AGE)
			.forEach((topic) -> compared(topic).stream()
				.findFirst()
				.ifPresent((row) -> topics.put(topic, row.figures().label())));
		return topics;
	}

	/** Returns the rows of a topic; none if no role has anything on it. */
	List<FactTables.ComparedFigures> compared(Topic topic) {
		return switch (topic) {
			case PAY, HOURLY_PAY -> first(topic.kinds());
			case JOBS -> this.comparison.allHave(FactKind.BASE_YEAR_EMPLOYMENT)
					? each(List.of(FactKind.BASE_YEAR_EMPLOYMENT)) : first(topic.kinds());
			case GROWTH, SATISFACTION, EDUCATION, DEGREE, AGE, TIME -> each(topic.kinds());
		};
	}

	/** Returns those of the given kinds that the table does not show. */
	List<FactKind> without(List<FactKind> kinds) {
		return kinds.stream().filter((kind) -> !this.shown.contains(kind)).toList();
	}

	/** Returns one row: the topic's, or that of the kind that compares best. */
	private List<FactTables.ComparedFigures> first(List<FactKind> kinds) {
		List<FactTables.ComparedFigures> rows = each(kinds);
		if (rows.size() > 1) {
			FactKind kept = this.comparison.preferred(kinds).orElse(kinds.get(0));
			kinds.forEach(this.shown::remove);
			this.shown.add(kept);
			return rows.stream().filter((row) -> row.kind() == kept).toList();
		}
		return rows;
	}

	/** Returns the topic's row, or a row for each kind if any role has several. */
	private List<FactTables.ComparedFigures> each(List<FactKind> kinds) {
		List<Comparison.ComparedRow> rows = this.comparison.rows(kinds);
		rows.forEach((row) -> this.shown.add(row.kind()));
		return isTopic(rows) ? List.of(topic(rows)) : rows.stream().map((row) -> this.tables.row(row, LABELS)).toList();
	}

	private boolean isTopic(List<Comparison.ComparedRow> rows) {
		return rows.size() > 1 && rows.stream().allMatch((row) -> this.comparison.anyHas(row.kind()))
				&& this.comparison.roles()
					.stream()
					.allMatch((role) -> rows.stream().filter((row) -> role.facts().hasValue(row.kind())).count() <= 1);
	}

	private FactTables.ComparedFigures topic(List<Comparison.ComparedRow> rows) {
		List<FactKind> kinds = this.comparison.roles().stream().map((role) -> kind(role, rows)).toList();
		List<FigureValue> values = new ArrayList<>();
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 0; i < kinds.size(); i++) {
			FigureValue value = this.tables.figures().value(kinds.get(i), this.comparison.roles().get(i));
			values.add(value.isBlank() ? value : value.withDetail(this.messages.text("measured." + kinds.get(i))));
			if (i > 0) {
				verdicts.add(verdict(kinds.get(0), kinds.get(i), i));
			}
		}
		FactKind topic = rows.get(0).kind();
		return new FactTables.ComparedFigures(topic, "", FigureRow.of(this.messages.text("topic." + topic), values),
				verdicts);
	}

	private static FactKind kind(RoleProfile role, List<Comparison.ComparedRow> rows) {
		return rows.stream()
			.map(Comparison.ComparedRow::kind)
			.filter(role.facts()::hasValue)
			.findFirst()
			.orElse(rows.get(0).kind());
	}

	private Verdict verdict(FactKind first, FactKind other, int role) {
		if (first == other) {
			return this.comparison.row(first).verdicts().get(role - 1);
		}
		if (first.section() == Section.PEOPLE) {
			return Verdict.Plain.DESCRIBED;
		}
		boolean known = this.comparison.first().facts().hasValue(first)
				&& this.comparison.roles().get(role).facts().hasValue(other);
		return known ? new Verdict.NotComparable(Comparability.Incomparability.KINDS_DIFFER)
				: Verdict.Plain.NOTHING_TO_COMPARE;
	}

}
