package org.rolepair.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.fact.BestPaying;
import org.rolepair.fact.Distribution;
import org.rolepair.fact.Fact;
import org.rolepair.fact.NamedShare;
import org.rolepair.fact.Part;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Range;
import org.rolepair.fact.Ratings;
import org.rolepair.fact.Unit;

/**
 * How many decimals the figures of one row show: as many as the most precise figure of
 * the same source, so that what is compared lines up and no source gains a precision that
 * it does not have.
 */
final class Precision {

	private final Map<String, Integer> decimalsBySource = new HashMap<>();

	private Precision() {
	}

	static Precision of(List<Fact> facts) {
		Precision precision = new Precision();
		facts.forEach((fact) -> precision.decimalsBySource.merge(fact.origin().source(), decimals(fact), Math::max));
		return precision;
	}

	int of(Fact fact) {
		return this.decimalsBySource.getOrDefault(fact.origin().source(), 0);
	}

	private static int decimals(Fact fact) {
		int least = (fact.kind().unit() == Unit.MONEY_PER_HOUR) ? 2 : 0;
		if (fact.answer() instanceof Quantity quantity) {
			return Math.max(least, quantity.decimals());
		}
		if (fact.answer() instanceof Range range) {
			return Math.max(shown(range.low()), shown(range.high()));
		}
		if (fact.answer() instanceof NamedShare named) {
			return named.share().decimals();
		}
		if (fact.answer() instanceof BestPaying) {
			return least;
		}
		if (fact.answer() instanceof Distribution distribution) {
			return Part.decimals(distribution.parts());
		}
		if (fact.answer() instanceof Ratings ratings) {
			return Part.decimals(ratings.parts());
		}
		return least;
	}

	private static int shown(BigDecimal number) {
		return Math.max(number.scale(), 0);
	}

}
