package org.rolepair.official;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Blank;
import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Decimals;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Sampling;
import org.rolepair.table.TableRow;

/**
 * What rows of O*NET's tables have in common.
 */
final class OnetRows {

	static final String CODE = "O*NET-SOC Code";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/uuuu");

	private static final int DECIMALS = 2;

	private OnetRows() {
	}

	/**
	 * A rating with its precision; withheld where the source asks to suppress it.
	 * @param row a row with the columns of ratings
	 * @param element what is rated
	 */
	static OnetRating rating(TableRow row, String element) {
		boolean suppressed = row.text("Recommend Suppress").equals("Y") || row.text("Not Relevant").equals("Y");
		Answer answer = suppressed ? new Blank(BlankReason.WITHHELD)
				: row.number("Data Value")
					.<Answer>map((value) -> Quantity.of(value.setScale(Math.max(DECIMALS, value.scale()))))
					.orElseThrow(() -> row.rejected("Data Value", "is empty"));
		return new OnetRating(element, answer, sampling(row, suppressed), date(row));
	}

	/** Of a withheld number nothing is told but how many were asked. */
	private static Optional<Sampling> sampling(TableRow row, boolean suppressed) {
		return row.number("N").map((number) -> {
			int respondents = whole(row, "N", number);
			return suppressed ? new Sampling(respondents, Optional.empty(), Optional.empty(), Optional.empty())
					: new Sampling(respondents, shortest(row, "Standard Error"), shortest(row, "Lower CI Bound"),
							shortest(row, "Upper CI Bound"));
		});
	}

	private static Optional<BigDecimal> shortest(TableRow row, String column) {
		return row.number(column).map(Decimals::shortest);
	}

	static YearMonth date(TableRow row) {
		try {
			return YearMonth.parse(row.required("Date"), DATE);
		}
		catch (DateTimeParseException ex) {
			throw row.rejected("Date", "is no month such as 08/2023");
		}
	}

	static int whole(TableRow row, String column, BigDecimal number) {
		try {
			return number.intValueExact();
		}
		catch (ArithmeticException ex) {
			throw row.rejected(column, "is no whole number");
		}
	}

}
