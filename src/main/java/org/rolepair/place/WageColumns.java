package org.rolepair.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Quantity;

/**
 * A row as it is kept: numbers, and for each of them a mark that says what it is or why
 * there is none.
 *
 * @param hourly whether the pay is by the hour
 * @param marks one mark for each number
 * @param numbers the employment, the mean, and the percentiles from the lowest
 * @param employmentError the relative standard error of the employment, in percent
 * @param meanError the relative standard error of the mean, in percent
 */
record WageColumns(boolean hourly, String marks, List<Optional<BigDecimal>> numbers,
		Optional<BigDecimal> employmentError, Optional<BigDecimal> meanError) {

	private static final int NUMBERS = 7;

	private static final int MEAN = 1;

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
			marks.append(WageMark.of(answer).sign());
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
		return WageMark.of(this.marks.charAt(number)).answer(this.numbers.get(number), error);
	}

	private static Optional<BigDecimal> error(Answer answer) {
		return answer.as(Quantity.class).flatMap(Quantity::relativeStandardError);
	}

}
