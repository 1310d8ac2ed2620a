package org.rolepair.exchange.tables;

import java.util.List;

/**
 * One row of a sheet. Numbers stand as the shortest text that says them.
 *
 * @param number from 1, as a spreadsheet counts
 * @param cells their texts, empty ones included, up to the last that holds anything
 */
public record Row(int number, List<String> cells) {

	/**
	 * The text of a cell.
	 * @param index the column, from 0
	 * @return empty for a cell that holds nothing
	 */
	public String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

	boolean isEmpty() {
		return this.cells.stream().allMatch(String::isEmpty);
	}

}
