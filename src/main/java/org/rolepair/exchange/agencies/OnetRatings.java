package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Unit;

/** Reads the numbers of O*NET's tables of ratings and shares. */
final class OnetRatings {

	static final String VALUE = "Data Value";

	static final String DATE = "Date";

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

	private static final int DECIMALS = 2;

	private OnetRatings() {
	}

	/** Returns an importance rating, withheld if the source recommends suppressing it. */
	static OnetData.Rating importance(TableRow row, String element) {
		return rating(row, element, Unit.RATING);
	}

	/** Returns a rating on a unit's scale, withheld like importance. */
	static OnetData.Rating rating(TableRow row, String element, Unit unit) {
		int decimals = (unit == Unit.RANK) ? 0 : DECIMALS;
		return read(row, element, decimals, (value) -> {
			if (!unit.includes(value)) {
				throw row.rejected(VALUE, "isn't on the scale from %d to %d"
					.formatted(unit.scale().orElseThrow().lowest(), unit.scale().orElseThrow().highest()));
			}
			return value;
		});
	}

	/** Returns a share, withheld if the source recommends suppressing it. */
	static OnetData.Rating share(TableRow row, String category) {
		return read(row, category, DECIMALS, (value) -> row.requireShare(VALUE, value));
	}

	private static OnetData.Rating read(TableRow row, String element, int decimals, UnaryOperator<BigDecimal> check) {
		boolean suppressed = row.text("Recommend Suppress").equals("Y") || row.text("Not Relevant").equals("Y");
		Answer answer = suppressed ? new Blank(BlankReason.WITHHELD)
				: number(row, VALUE).map(check)
					.<Answer>map((value) -> Quantity.of(value.setScale(Math.max(decimals, value.scale()))))
					.orElseThrow(() -> row.rejected(VALUE, "is empty"));
		return new OnetData.Rating(element, answer, sampling(row, suppressed), date(row));
	}

	/** Returns the sampling; for a suppressed number, only the sample size. */
	private static Optional<Sampling> sampling(TableRow row, boolean suppressed) {
		return number(row, "N").map((number) -> {
			int respondents = whole(row, "N", number);
			if (respondents < 0) {
				throw row.rejected("N", "is negative");
			}
			return suppressed ? new Sampling(respondents, Optional.empty(), Optional.empty(), Optional.empty())
					: new Sampling(respondents, shortest(row, "Standard Error"), shortest(row, "Lower CI Bound"),
							shortest(row, "Upper CI Bound"));
		});
	}

	private static Optional<BigDecimal> shortest(TableRow row, String column) {
		return number(row, column).map(Decimals::shortest);
	}

	/** Returns a number; the text form of O*NET writes "n/a" where there is none. */
	private static Optional<BigDecimal> number(TableRow row, String column) {
		return row.text(column).equalsIgnoreCase("n/a") ? Optional.empty() : row.number(column);
	}

	static YearMonth date(TableRow row) {
		try {
			return YearMonth.parse(row.required(DATE), MONTH);
		}
		catch (DateTimeParseException ex) {
			throw row.rejected(DATE, "isn't a month such as 08/2023");
		}
	}

	static int whole(TableRow row, String column, BigDecimal number) {
		try {
			return number.intValueExact();
		}
		catch (ArithmeticException ex) {
			throw row.rejected(column, "isn't a whole number");
		}
	}

}
