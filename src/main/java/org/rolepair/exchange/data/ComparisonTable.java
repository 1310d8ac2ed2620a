package org.rolepair.exchange.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.view.ComparisonResult;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;

/** A comparison as a table of figures, with verdicts on the second and further roles. */
record ComparisonTable(ComparisonResult comparison, Messages messages) {

	static final List<String> VERDICT_COLUMNS = List.of("compared_with", "verdict", "difference", "percentage",
			"margin_of_error", "verdict_text");

	private static final List<String> NO_VERDICT = Collections.nCopies(VERDICT_COLUMNS.size(), "");

	static List<String> columns() {
		return joined(FigureTable.COLUMNS, VERDICT_COLUMNS);
	}

	List<List<String>> rows() {
		FigureTable figures = new FigureTable(this.messages);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < this.comparison.roles().size(); i++) {
			for (FigureTable.FigureRow row : figures.rows(this.comparison.roles().get(i))) {
				rows.add(joined(row.cells(), verdict(i, row).orElse(NO_VERDICT)));
			}
		}
		return rows;
	}

	private Optional<List<String>> verdict(int role, FigureTable.FigureRow row) {
		if (role == 0) {
			return Optional.empty();
		}
		return this.comparison.rows()
			.stream()
			.filter((said) -> said.kind() == row.kind()
					&& (said.part().isEmpty() || said.part().equals(row.partName())))
			.findFirst()
			.map((said) -> cells(this.comparison.roles().get(0), said.outcomes().get(role - 1)));
	}

	private static List<String> cells(PublishedRole first, ComparisonResult.Outcome outcome) {
		return List.of(first.slug().value(), DataName.of(outcome.sort()), CsvCell.number(outcome.amount()),
				CsvCell.number(outcome.percentage()), CsvCell.number(outcome.margin()), CsvCell.text(outcome.text()));
	}

	private static List<String> joined(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

}
