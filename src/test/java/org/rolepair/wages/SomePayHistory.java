package org.rolepair.wages;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

/** Pay over the years as text. */
public final class SomePayHistory {

	private SomePayHistory() {
	}

	/**
	 * Returns a history without inflation.
	 * @param surveys a year with its median each, such as "2019 73300", "2019 #208000"
	 * for a cap, and "2019 *", "2019 r" or "2019 -" for what is withheld, redefined or
	 * missing
	 */
	public static PayHistory of(String... surveys) {
		return new PayHistory("29-1141", false, Arrays.stream(surveys).map(SomePayHistory::survey).toList());
	}

	private static PayHistory.SurveyedPay survey(String text) {
		String[] parts = text.split(" ");
		Answer median = answer(parts[1]);
		return new PayHistory.SurveyedPay(YearMonth.of(Integer.parseInt(parts[0]), 5), median, median);
	}

	private static Answer answer(String text) {
		return switch (text.charAt(0)) {
			case '*' -> new Blank(BlankReason.WITHHELD);
			case 'r' -> new Blank(BlankReason.REDEFINED);
			case '-' -> new Blank(BlankReason.NOT_IN_EDITION);
			case '#' -> new Quantity(Quantity.of(text.substring(1)).amount(), Bound.AT_LEAST, 0, Optional.empty());
			default -> Quantity.of(text);
		};
	}

}
