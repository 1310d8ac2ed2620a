package org.rolepair.export;

import java.math.BigDecimal;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.BestPaying;
import org.rolepair.fact.Blank;
import org.rolepair.fact.Bound;
import org.rolepair.fact.NamedShare;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Range;
import org.rolepair.fact.Text;
import org.rolepair.format.DataName;

/**
 * A value or a blank in the documented form.
 *
 * @param form quantity, range, text, named-share, best-paying, distribution, ratings or
 * blank
 * @param value a number in ones, or the share of what is named
 * @param low the lower end of a range
 * @param high its upper end
 * @param text an answer in words, or what is named
 * @param bound absent for an exact number; at-least or less-than where it is a cap
 * @param relativeStandardError in percent of the value
 * @param blank why there is no value
 */
record AnswerData(String form, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high,
		Optional<String> text, Optional<String> bound, Optional<BigDecimal> relativeStandardError,
		Optional<String> blank) {

	static AnswerData of(Answer answer) {
		if (answer instanceof Blank blank) {
			return new AnswerData("blank", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.of(DataName.of(blank.reason())));
		}
		if (answer instanceof Quantity quantity) {
			return number("quantity", quantity, Optional.empty());
		}
		if (answer instanceof NamedShare named) {
			return number("named-share", named.share(), Optional.of(named.name()));
		}
		if (answer instanceof Range range) {
			return new AnswerData("range", Optional.empty(), Optional.of(range.low()), Optional.of(range.high()),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
		}
		if (answer instanceof Text text) {
			return words("text", Optional.of(text.text()));
		}
		if (answer instanceof BestPaying best) {
			return words("best-paying", Optional.of(best.name()));
		}
		return words((answer instanceof org.rolepair.fact.Distribution) ? "distribution" : "ratings", Optional.empty());
	}

	private static AnswerData number(String form, Quantity quantity, Optional<String> name) {
		return new AnswerData(form, Optional.of(quantity.value()), Optional.empty(), Optional.empty(), name,
				Optional.of(quantity.bound()).filter((bound) -> bound != Bound.EXACT).map(DataName::of),
				quantity.relativeStandardError(), Optional.empty());
	}

	private static AnswerData words(String form, Optional<String> text) {
		return new AnswerData(form, Optional.empty(), Optional.empty(), Optional.empty(), text, Optional.empty(),
				Optional.empty(), Optional.empty());
	}

}
