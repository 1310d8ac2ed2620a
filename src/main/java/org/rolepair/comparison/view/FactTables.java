package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureCell;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Section;

/** Builds the tables of one comparison page. */
public final class FactTables {

	private static final int RATING_DECIMALS = 2;

	private static final Map<FactKind, List<FactKind>> RANGES_BEHIND = Map.of(FactKind.ANNUAL_MEAN_WAGE,
			List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90), FactKind.HOURLY_MEAN_WAGE,
			List.of(FactKind.HOURLY_WAGE_RANGE_10_90));

	@Getter(AccessLevel.PACKAGE)
	private final Comparison comparison;

	private final Messages messages;

	private final FigureCells cells;

	private final VerdictText verdicts;

	private final RowFilter filter;

	public FactTables(Comparison comparison, Messages messages, FigureCells cells, RowFilter filter) {
		this.comparison = comparison;
		this.messages = messages;
		this.cells = cells;
		this.verdicts = new VerdictText(messages);
		this.filter = filter;
	}

	/** Returns tables for another comparison on the same page. */
	FactTables of(Comparison other) {
		return new FactTables(other, this.messages, this.cells, this.filter);
	}

	/**
	 * Returns a table of the kinds for which any role has a fact.
	 * @param labels the prefix of the row labels' message keys
	 */
	public FactTable table(String caption, List<FactKind> kinds, String labels) {
		List<FactTable.Row> rows = new ArrayList<>();
		List<FactTable.Row> notCompared = new ArrayList<>();
		boolean compared = kinds.stream().anyMatch((kind) -> kind.section() != Section.PEOPLE);
		for (Comparison.ComparedRow row : this.comparison.rows(kinds)) {
			if (compared) {
				place(row.similarity(), row(row, labels), rows, notCompared);
			}
			else {
				rows.add(row(row, labels));
			}
		}
		return new FactTable(caption, rows, notCompared, compared);
	}

	/** Returns a table of ratings, skill by skill. */
	public FactTable ratings(String caption, List<SkillComparison.RatedSkill> skills) {
		List<FactTable.Row> rows = new ArrayList<>();
		List<FactTable.Row> notCompared = new ArrayList<>();
		for (SkillComparison.RatedSkill skill : skills) {
			place(Verdict.Similarity.of(skill.verdicts()), rating(skill), rows, notCompared);
		}
		return new FactTable(caption, rows, notCompared, true);
	}

	private void place(Verdict.Similarity similarity, FactTable.Row row, List<FactTable.Row> rows,
			List<FactTable.Row> notCompared) {
		if (this.filter.shows(similarity)) {
			rows.add(row);
		}
		else if (similarity == Verdict.Similarity.NOT_COMPARED) {
			notCompared.add(row);
		}
	}

	private FactTable.Row row(Comparison.ComparedRow row, String labels) {
		List<FigureCell> figures = this.cells.row(row.kind(), this.comparison.roles());
		List<FactTable.Column> columns = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			columns.add(new FactTable.Column(i + 1, figures.get(i), (i == 0) ? Optional.empty() : difference(row, i)));
		}
		return new FactTable.Row(label(row.kind(), labels), columns);
	}

	private String label(FactKind kind, String labels) {
		String special = labels + "." + kind;
		return this.messages.text(this.messages.has(special) ? special : "kind." + kind);
	}

	private Optional<VerdictWording> difference(Comparison.ComparedRow row, int role) {
		Verdict verdict = row.verdicts().get(role - 1);
		VerdictWording wording = this.verdicts.of(verdict, row.kind(), this.comparison.first().currency());
		List<String> details = new ArrayList<>();
		wording.detail().ifPresent(details::add);
		if (row.hasDifferentPeriods(role)) {
			details.add(this.messages.text("verdict.dates-apart",
					Map.of("first", row.period(0), "other", row.period(role))));
		}
		rangesBehind(row.kind(), verdict, role).ifPresent(details::add);
		return Optional.of(new VerdictWording(wording.text(),
				details.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", details))));
	}

	/**
	 * Describes how pay ranges overlap, because they may overlap even if averages differ.
	 */
	private Optional<String> rangesBehind(FactKind kind, Verdict verdict, int role) {
		boolean oneRow = verdict instanceof Verdict.SameByConstruction;
		if (oneRow || verdict.similarity() == Verdict.Similarity.NOT_COMPARED) {
			return Optional.empty();
		}
		for (FactKind range : RANGES_BEHIND.getOrDefault(kind, List.of())) {
			if (this.comparison.row(range).verdicts().get(role - 1).similarity() != Verdict.Similarity.NOT_COMPARED) {
				Range first = this.comparison.first().facts().value(range, Range.class).orElseThrow();
				Range other = this.comparison.roles().get(role).facts().value(range, Range.class).orElseThrow();
				return Optional.of(this.messages.text("overlap." + other.relationTo(first)));
			}
		}
		return Optional.empty();
	}

	private FactTable.Row rating(SkillComparison.RatedSkill skill) {
		List<FactTable.Column> columns = new ArrayList<>();
		for (int i = 0; i < skill.parts().size(); i++) {
			Optional<VerdictWording> difference = (i == 0) ? Optional.empty() : Optional.of(this.verdicts
				.of(skill.verdicts().get(i - 1), FactKind.SKILL_IMPORTANCE, this.comparison.first().currency()));
			columns.add(new FactTable.Column(i + 1, rating(this.comparison.roles().get(i), skill.parts().get(i)),
					difference));
		}
		return new FactTable.Row(skill.name(), columns);
	}

	private FigureCell rating(RoleProfile role, Optional<Part> part) {
		Optional<Quantity> rating = part.flatMap(Part::quantity);
		if (rating.isEmpty()) {
			return this.cells.blank(role.facts().answer(FactKind.SKILL_IMPORTANCE));
		}
		int source = this.cells.sourceNumber(role,
				role.facts().fact(FactKind.SKILL_IMPORTANCE).orElseThrow().origin().source());
		return new FigureCell(Numbers.decimal(rating.get().value(), RATING_DECIMALS), false, List.of(),
				Optional.empty(), Optional.of(source));
	}

}
