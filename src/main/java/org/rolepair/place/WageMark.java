package org.rolepair.place;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Blank;
import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Bound;
import org.rolepair.fact.Decimals;
import org.rolepair.fact.Quantity;

/**
 * What a kept number is, or why there is none, in one letter.
 */
enum WageMark {

	EXACT('=', Optional.empty()), AT_LEAST('#', Optional.empty()), WITHHELD('*', Optional.of(BlankReason.WITHHELD)),
	NOT_IN_COPY('c', Optional.of(BlankReason.NOT_IN_COPY)),
	NOT_APPLICABLE('n', Optional.of(BlankReason.NOT_APPLICABLE)),
	NOT_COLLECTED('-', Optional.of(BlankReason.NOT_COLLECTED)),
	NOT_PUBLISHED('p', Optional.of(BlankReason.NOT_PUBLISHED)),
	TOO_FEW_RESPONDENTS('f', Optional.of(BlankReason.TOO_FEW_RESPONDENTS)),
	NOT_YET_ENTERED('y', Optional.of(BlankReason.NOT_YET_ENTERED));

	private final char sign;

	private final Optional<BlankReason> blank;

	WageMark(char sign, Optional<BlankReason> blank) {
		this.sign = sign;
		this.blank = blank;
	}

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

	char sign() {
		return this.sign;
	}

	Answer answer(Optional<BigDecimal> number, Optional<BigDecimal> relativeStandardError) {
		if (this.blank.isPresent()) {
			return new Blank(this.blank.get());
		}
		Bound bound = (this == AT_LEAST) ? Bound.AT_LEAST : Bound.EXACT;
		return new Quantity(Decimals.shortest(number.orElseThrow()), bound, 0, relativeStandardError);
	}

}
