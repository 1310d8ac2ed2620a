package org.rolepair.exchange.roletable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

record RowFigures(RowCells cells, RowOrigins origins) {

	private static final int MAX_TEXT_LENGTH = 300;

	private static final int DECIMALS = 6;

	private static final int DIGITS = 13;

	/** Returns all figures in the row, or rejects it. */
	List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		RoleColumns.FIGURES.forEach((kind) -> fact(kind).ifPresent(facts::add));
		Facts.misorderedPercentiles(facts).ifPresent((fall) -> {
			throw this.cells.rejected(RoleColumns.heading(fall.upper()),
					"is less than " + RoleColumns.heading(fall.lower()));
		});
		return facts;
	}

	private Optional<Fact> fact(FactKind kind) {
		String column = RoleColumns.heading(kind);
		return this.cells.line(column, Integer.MAX_VALUE)
			.map((text) -> new Fact(kind, answer(kind, column, text), this.origins.origin(kind)));
	}

	private Answer answer(FactKind kind, String column, String text) {
		try {
			Answer answer = FigureValueCell.read(kind, text);
			answer.as(Quantity.class).ifPresent((quantity) -> requirePlausible(kind, column, quantity));
			answer.as(Range.class).ifPresent((range) -> requireKept(kind, column, range.low(), range.high()));
			answer.as(Text.class).ifPresent((words) -> this.cells.requireShort(column, words.text(), MAX_TEXT_LENGTH));
			return answer;
		}
		catch (IllegalArgumentException ex) {
			throw this.cells.rejected(column, String.valueOf(ex.getMessage()));
		}
	}

	private void requirePlausible(FactKind kind, String column, Quantity quantity) {
		Fact.faultOf(kind, quantity).ifPresent((fault) -> {
			throw this.cells.rejected(column, switch (fault) {
				case NEGATIVE -> "is negative";
				case NO_SHARE -> "isn't a share between 0 and 100 percent";
				case NO_LEVEL -> "isn't a level from 1 to 5";
				case NO_STANDARD_ERROR -> "has no published standard error";
			});
		});
		requireKept(kind, column, quantity.amount());
	}

	private void requireKept(FactKind kind, String column, BigDecimal... numbers) {
		for (BigDecimal number : numbers) {
			if (number.signum() < 0 && kind != FactKind.PROJECTED_CHANGE) {
				throw this.cells.rejected(column, "is negative");
			}
			if (number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS) {
				throw this.cells.rejected(column,
						"has more than %d digits before the point, or %d after it".formatted(DIGITS, DECIMALS));
			}
		}
	}

}
