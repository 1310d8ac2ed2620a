package org.rolepair.exchange.tables;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row below headings.
 *
 * @param header the headings
 * @param row the row
 */
public record TableRow(Header header, Row row) {

	/**
	 * The text of a cell.
	 * @param column its heading
	 * @return without space around it; empty for an empty cell and for a column that the
	 * table lacks
	 */
	public String text(String column) {
		return this.header.index(column).map(this.row::cell).map(String::strip).orElse("");
	}

	/**
	 * The text of a cell that must hold something.
	 * @param column its heading
	 * @return without space around it
	 * @throws RejectedRowException when it is empty
	 */
	public String required(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			throw rejected(column, "is empty");
		}
		return text;
	}

	/**
	 * The number in a cell.
	 * @param column its heading
	 * @return empty for an empty cell
	 * @throws RejectedRowException when it holds something else
	 */
	public Optional<BigDecimal> number(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(CellNumber.parse(text)
			.orElseThrow(() -> rejected(column, "\"%s\" is no number".formatted(excerpt(text)))));
	}

	/**
	 * Make sure that every cell which holds something stands under a heading.
	 * @throws RejectedRowException when one does not, as where a comma parts a text that
	 * is not quoted
	 */
	public void requireHeadings() {
		for (int i = 0; i < this.row.cells().size(); i++) {
			if (!this.row.cell(i).isBlank() && !this.header.covers(i)) {
				throw rejected(WorkbookSheet.letters(i), "has no heading above it; is a text with a comma not quoted?");
			}
		}
	}

	/**
	 * Something that is wrong with what stands in one cell.
	 * @param column the cell's heading
	 * @param reason what is wrong with it
	 * @return the problem, with file and row
	 */
	public FileProblem problem(String column, String reason) {
		return new FileProblem(this.header.file(), this.row.number(), column, reason);
	}

	/**
	 * The row, rejected for what stands in one cell.
	 * @param column the cell's heading
	 * @param reason what is wrong with it
	 * @return to be thrown
	 */
	public RejectedRowException rejected(String column, String reason) {
		return new RejectedRowException(problem(column, reason));
	}

	private static String excerpt(String text) {
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
