package org.rolepair.exchange.roletable;

import java.util.Optional;

import org.rolepair.role.fact.StatisticalRow;

/**
 * A statistical row in one cell: code and title, "29-1141: Registered nurses", or the
 * title alone.
 */
final class StatisticalRowCell {

	private static final String COLON = ": ";

	private StatisticalRowCell() {
	}

	static String write(StatisticalRow row) {
		boolean open = row.title().contains(COLON);
		return row.code().map((code) -> code + COLON + row.title()).orElse((open ? COLON : "") + row.title());
	}

	static StatisticalRow read(String cell) {
		int colon = cell.indexOf(COLON);
		if (colon < 0) {
			return new StatisticalRow(Optional.empty(), cell);
		}
		String title = cell.substring(colon + COLON.length());
		return new StatisticalRow(Optional.of(cell.substring(0, colon)).filter((code) -> !code.isEmpty()), title);
	}

}
