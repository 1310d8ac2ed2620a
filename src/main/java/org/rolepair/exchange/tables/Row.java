package org.rolepair.exchange.tables;

import java.util.List;

import org.rolepair.page.form.TextInput;

/**
 * A row of a sheet, with numbers as their shortest text.
 *
 * @param number from 1, as in a spreadsheet
 * @param cells texts up to the last filled cell, including empty ones
 */
public record Row(int number, List<String> cells) {

	/** Returns a cell's text, empty if there is none; {@code index} counts from 0. */
	public String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

	boolean isEmpty() {
		return this.cells.stream().map(TextInput::line).allMatch(String::isEmpty);
	}

}
