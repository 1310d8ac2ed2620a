package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.With;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.RoleMark;
import org.rolepair.page.figure.SourceLine;

/**
 * A table of facts.
 *
 * @param from where all figures come from; empty where rows or cells say it
 * @param rows the rows that match the filter
 * @param notCompared rows that are not comparable, which a filter puts last; none without
 * a filter
 */
public record FactTable(String caption, Optional<SourceLine> from, List<Row> rows, List<Row> notCompared) {

	public boolean isEmpty() {
		return this.rows.isEmpty() && this.notCompared.isEmpty();
	}

	/** Returns all rows in the order of the page. */
	public List<Row> all() {
		return Stream.concat(this.rows.stream(), this.notCompared.stream()).toList();
	}

	/**
	 * One kind of figure.
	 *
	 * @param hint what the label means; may be empty
	 * @param from where the row's figures come from; empty where the table or the cells
	 * say it
	 * @param gaps the difference of a pair; none for more roles
	 */
	public record Row(@With String label, String hint, Optional<SourceLine> from, List<Cell> cells, List<Gap> gaps) {

	}

	/**
	 * A role's figure.
	 *
	 * @param column from 1
	 * @param change how it differs from the first role's; empty in the first column and
	 * for a pair
	 */
	public record Cell(int column, String role, FigureValue value, String change) {

		public String mark() {
			return RoleMark.of(this.column);
		}

		/** Returns the lines below the value, the change last. */
		public List<SourceLine> lines() {
			Stream<SourceLine> change = Stream.of(this.change)
				.filter((words) -> !words.isEmpty())
				.map(SourceLine::words);
			return Stream.concat(this.value.lines().stream(), change).toList();
		}

	}

	/**
	 * A pair's difference.
	 *
	 * @param mark the mark of the role that has more, as SVG; empty if none has
	 * @param who the plural of that role, to be read aloud
	 */
	public record Gap(String mark, String who, VerdictWording wording) {

		/** Returns the CSS classes of the cell. */
		public String style() {
			return this.wording.hasLeader() ? "gap" : "gap words";
		}

	}

}
