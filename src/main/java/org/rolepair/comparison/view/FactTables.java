package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.RoleMark;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/** Builds the tables of one comparison page. */
public record FactTables(Comparison comparison, Messages messages, FigureRows figures, RowFilter filter) {

	private static final int RATING_DECIMALS = 2;

	/**
	 * Returns a table of the kinds for which any role has a fact.
	 * @param labels the prefix of the row labels' message keys
	 */
	public FactTable table(String caption, List<FactKind> kinds, String labels) {
		return table(caption, this.comparison.rows(kinds).stream().map((row) -> row(row, labels)).toList());
	}

	/**
	 * Returns rows of the kinds for which any role has a fact, each with its own source.
	 */
	public List<FactTable.Row> rows(List<FactKind> kinds, String labels) {
		return this.comparison.rows(kinds).stream().map((row) -> tableRow(row(row, labels))).toList();
	}

	/** Returns a table of ratings, element by element. */
	public FactTable ratings(String caption, List<RatedElement> skills) {
		return table(caption, skills.stream().map(this::rating).toList());
	}

	/** Returns a table that states a source once if all figures share it. */
	FactTable table(String caption, List<ComparedFigures> compared) {
		Optional<SourceLine> common = FigureRow.commonSource(compared.stream().map(ComparedFigures::figures).toList());
		List<FactTable.Row> rows = new ArrayList<>();
		List<FactTable.Row> notCompared = new ArrayList<>();
		Set<String> reasons = new HashSet<>();
		for (ComparedFigures one : compared) {
			FigureRow figures = (common.isPresent() ? one.figures().withoutLink() : one.figures())
				.withoutRepeatedReasons(reasons);
			if (this.filter.shows(one.similarity())) {
				rows.add(row(one, figures, reasons));
			}
			else if (one.similarity() == Verdict.Similarity.NOT_COMPARED) {
				notCompared.add(row(one, figures, reasons));
			}
		}
		Optional<SourceLine> from = (rows.isEmpty() && notCompared.isEmpty()) ? Optional.empty()
				: common.map(this.figures.sources()::markRepeated);
		return new FactTable(caption, from, rows, notCompared);
	}

	ComparedFigures row(Comparison.ComparedRow row, String labels) {
		return new ComparedFigures(row.kind(), hint(row.kind()),
				this.figures.row(label(row.kind(), labels), row.kind(), this.comparison.roles()), row.verdicts());
	}

	/** Returns the rows that match the filter, those that are not comparable last. */
	List<Comparison.ComparedRow> filtered(List<Comparison.ComparedRow> rows) {
		return rows.stream()
			.filter((row) -> this.filter.shows(row.similarity()) || row.similarity() == Verdict.Similarity.NOT_COMPARED)
			.sorted(Comparator.comparing((row) -> !this.filter.shows(row.similarity())))
			.toList();
	}

	/** Returns a row that no filter leaves out. */
	FactTable.Row tableRow(ComparedFigures compared) {
		return row(compared, compared.figures(), new HashSet<>());
	}

	/**
	 * Builds a row, which explains once in a table that a source counts both roles
	 * together.
	 * @param given the explanations given so far; receives this row's
	 */
	private FactTable.Row row(ComparedFigures compared, FigureRow row, Set<String> given) {
		FigureRow figures = row.markRepeated(this.figures.sources());
		List<FactTable.Cell> cells = new ArrayList<>();
		for (int i = 0; i < figures.values().size(); i++) {
			String change = (i == 0 || this.comparison.isPair()) ? ""
					: sentences().verdicts().change(compared.verdicts().get(i - 1), this.comparison.first().currency());
			cells.add(new FactTable.Cell(i + 1, this.comparison.roles().get(i).titles().title(),
					figures.values().get(i), change));
		}
		return new FactTable.Row(figures.label(), compared.hint(), figures.from(), cells, this.comparison.isPair()
				? List.of(gap(compared.kind(), compared.verdicts().get(0), given)) : List.of());
	}

	private FactTable.Gap gap(FactKind kind, Verdict verdict, Set<String> given) {
		VerdictWording wording = sentences().verdicts().of(verdict, this.comparison.first().currency());
		if (verdict instanceof Verdict.SameByConstruction && !given.add(wording.note())) {
			return new FactTable.Gap("", "", VerdictWording.words(wording.amount()));
		}
		if (!wording.hasLeader()) {
			return new FactTable.Gap("", "", wording);
		}
		int column = (wording.leader() == VerdictWording.Leader.FIRST) ? 1 : 2;
		return new FactTable.Gap(RoleMark.of(column), sentences().label(this.comparison.roles().get(column - 1), kind),
				wording);
	}

	private Sentences sentences() {
		return new Sentences(this.messages);
	}

	private String label(FactKind kind, String labels) {
		String special = labels + "." + kind;
		return this.messages.text(this.messages.has(special) ? special : "kind." + kind);
	}

	private String hint(FactKind kind) {
		String key = "hint." + kind;
		return this.messages.has(key) ? this.messages.text(key) : "";
	}

	private ComparedFigures rating(RatedElement skill) {
		List<FigureValue> values = IntStream.range(0, skill.parts().size())
			.mapToObj((at) -> rating(this.comparison.roles().get(at), skill.kind(), skill.parts().get(at)))
			.toList();
		return new ComparedFigures(skill.kind(), "", new FigureRow(skill.name(), Optional.empty(), values),
				skill.verdicts());
	}

	private FigureValue rating(RoleProfile role, FactKind kind, Optional<Part> part) {
		return part.flatMap(Part::quantity)
			.map(Quantity::value)
			.map((value) -> new FigureValue(Numbers.decimal(value, RATING_DECIMALS), FigureValue.Form.NUMBER, List.of(),
					Optional.empty()))
			.orElseGet(() -> this.figures.blank(role.facts().answer(kind)));
	}

	/**
	 * The figures of one row with the verdicts on them.
	 *
	 * @param kind the kind of the row's figures, or the first of several
	 * @param verdicts on the second and later roles
	 */
	record ComparedFigures(FactKind kind, String hint, FigureRow figures, List<Verdict> verdicts) {

		Verdict.Similarity similarity() {
			return Verdict.Similarity.of(this.verdicts);
		}

	}

}
