package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;

/**
 * A wage row as stored: numbers, each with a mark for its bound or blank reason.
 *
 * @param marks one character for each number
 * @param numbers the employment, the mean, and the percentiles from the lowest
 * @param employmentError the relative standard error of the employment, in percent
 * @param meanError the relative standard error of the mean, in percent
 */
record WageColumns(boolean hourly, String marks, List<Optional<BigDecimal>> numbers,
		Optional<BigDecimal> employmentError, Optional<BigDecimal> meanError) {

	private static final int NUMBERS = 7;

	private static final int MEAN = 1;

	private static final int MEDIAN = 4;

	private static final char EXACT = '=';

	private static final char AT_LEAST = '#';

	/** The marks of blanks. */
	private static final Map<BlankReason, Character> BLANKS = Map.of(BlankReason.WITHHELD, '*', BlankReason.NOT_IN_COPY,
			'c', BlankReason.NOT_APPLICABLE, 'n', BlankReason.NOT_COLLECTED, '-', BlankReason.NOT_PUBLISHED, 'p',
			BlankReason.TOO_FEW_RESPONDENTS, 'f', BlankReason.NOT_YET_ENTERED, 'y', BlankReason.REDEFINED, 'r');

	WageColumns {
		numbers = List.copyOf(numbers);
		if (marks.length() != NUMBERS || numbers.size() != NUMBERS) {
			throw new IllegalArgumentException("Seven numbers are kept, with a mark for each");
		}
	}

	static WageColumns of(PlaceWage row) {
		List<Answer> answers = new ArrayList<>(List.of(row.employment()));
		answers.addAll(row.pay().figures());
		StringBuilder marks = new StringBuilder();
		List<Optional<BigDecimal>> numbers = new ArrayList<>();
		for (Answer answer : answers) {
			marks.append(mark(answer));
			numbers.add(answer.as(Quantity.class).map(Quantity::value));
		}
		return new WageColumns(row.pay().hourly(), marks.toString(), numbers, error(row.employment()),
				error(row.pay().mean()));
	}

	Answer employment() {
		return answer(0, this.employmentError);
	}

	PlacePay pay() {
		return new PlacePay(this.hourly, answer(MEAN, this.meanError), percentile(2), percentile(3), percentile(4),
				percentile(5), percentile(6));
	}

	private Answer percentile(int number) {
		return answer(number, Optional.empty());
	}

	private Answer answer(int number, Optional<BigDecimal> error) {
		return answer(this.marks.charAt(number), this.numbers.get(number), error);
	}

	/** Returns the median of a row from its marks and its number. */
	static Answer median(String marks, Optional<BigDecimal> number) {
		return answer(marks.charAt(MEDIAN), number, Optional.empty());
	}

	private static Answer answer(char mark, Optional<BigDecimal> number, Optional<BigDecimal> error) {
		if (mark == EXACT || mark == AT_LEAST) {
			return new Quantity(Decimals.shortest(number.orElseThrow()), (mark == EXACT) ? Bound.EXACT : Bound.AT_LEAST,
					0, error);
		}
		return BLANKS.entrySet()
			.stream()
			.filter((blank) -> blank.getValue() == mark)
			.map((blank) -> new Blank(blank.getKey()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No mark of a wage: " + mark));
	}

	private static char mark(Answer answer) {
		if (answer instanceof Blank blank) {
			return Optional.ofNullable(BLANKS.get(blank.reason()))
				.orElseThrow(() -> new IllegalArgumentException("No mark for a wage: " + blank.reason()));
		}
		return answer.as(Quantity.class).filter((number) -> number.bound() == Bound.AT_LEAST).isPresent() ? AT_LEAST
				: EXACT;
	}

	private static Optional<BigDecimal> error(Answer answer) {
		return answer.as(Quantity.class).flatMap(Quantity::relativeStandardError);
	}

}
