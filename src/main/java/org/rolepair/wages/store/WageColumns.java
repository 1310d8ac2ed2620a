package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
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
public record WageColumns(boolean hourly, String marks, List<Optional<BigDecimal>> numbers,
		Optional<BigDecimal> employmentError, Optional<BigDecimal> meanError) {

	private static final int NUMBERS = 7;

	private static final int MEAN = 1;

	public WageColumns {
		numbers = List.copyOf(numbers);
		if (marks.length() != NUMBERS || numbers.size() != NUMBERS) {
			throw new IllegalArgumentException("Seven numbers are kept, with a mark for each");
		}
	}

	public static WageColumns of(PlaceWage row) {
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

	public Answer employment() {
		return answer(0, this.employmentError);
	}

	public PlacePay pay() {
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

	/** The one-character mark for a number's bound or blank reason. */
	@RequiredArgsConstructor
	enum WageMark {

		EXACT('=', Optional.empty()), AT_LEAST('#', Optional.empty()), WITHHELD('*', Optional.of(BlankReason.WITHHELD)),
		NOT_IN_COPY('c', Optional.of(BlankReason.NOT_IN_COPY)),
		NOT_APPLICABLE('n', Optional.of(BlankReason.NOT_APPLICABLE)),
		NOT_COLLECTED('-', Optional.of(BlankReason.NOT_COLLECTED)),
		NOT_PUBLISHED('p', Optional.of(BlankReason.NOT_PUBLISHED)),
		TOO_FEW_RESPONDENTS('f', Optional.of(BlankReason.TOO_FEW_RESPONDENTS)),
		NOT_YET_ENTERED('y', Optional.of(BlankReason.NOT_YET_ENTERED));

		@Getter
		private final char sign;

		private final Optional<BlankReason> blank;

		static WageMark of(Answer answer) {
			if (answer instanceof Blank blank) {
				return valueOf(blank.reason().name());
			}
			boolean capped = answer.as(Quantity.class).filter((number) -> number.bound() == Bound.AT_LEAST).isPresent();
			return capped ? AT_LEAST : EXACT;
		}

		static WageMark of(char sign) {
			return Arrays.stream(values())
				.filter((mark) -> mark.sign == sign)
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No mark of a wage: " + sign));
		}

		Answer answer(Optional<BigDecimal> number, Optional<BigDecimal> relativeStandardError) {
			if (this.blank.isPresent()) {
				return new Blank(this.blank.get());
			}
			Bound bound = (this == AT_LEAST) ? Bound.AT_LEAST : Bound.EXACT;
			return new Quantity(Decimals.shortest(number.orElseThrow()), bound, 0, relativeStandardError);
		}

	}

}
