package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values for tests.
 */
public final class Values {

	private Values() {
	}

	public static Quantity estimate(String amount, String relativeStandardError) {
		return new Quantity(new BigDecimal(amount), Bound.EXACT, 0, Optional.of(new BigDecimal(relativeStandardError)));
	}

	public static Quantity atLeast(String amount) {
		return new Quantity(new BigDecimal(amount), Bound.AT_LEAST, 0, Optional.empty());
	}

	public static Quantity lessThan(String amount) {
		return new Quantity(new BigDecimal(amount), Bound.LESS_THAN, 0, Optional.empty());
	}

	public static Quantity thousands(String amount) {
		return new Quantity(new BigDecimal(amount), Bound.EXACT, 3, Optional.empty());
	}

	public static Range range(String low, String high) {
		return new Range(new BigDecimal(low), new BigDecimal(high));
	}

	/**
	 * Parts from names and shares in turn.
	 */
	public static List<Part> parts(String... namesAndShares) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < namesAndShares.length; i += 2) {
			parts.add(Part.of(namesAndShares[i], namesAndShares[i + 1]));
		}
		return parts;
	}

	public static Part withheld(String name) {
		return new Part(name, name, new Blank(BlankReason.WITHHELD), Optional.empty());
	}

	public static Distribution exclusive(String... namesAndShares) {
		return new Distribution(Distribution.Scheme.EXCLUSIVE, parts(namesAndShares));
	}

	public static Distribution overlapping(String... namesAndShares) {
		return new Distribution(Distribution.Scheme.OVERLAPPING, parts(namesAndShares));
	}

	public static Distribution partial(String... namesAndShares) {
		return new Distribution(Distribution.Scheme.PARTIAL, parts(namesAndShares));
	}

	public static Ratings ratings(String... namesAndRatings) {
		return new Ratings(parts(namesAndRatings));
	}

	public static NamedItems items(NamedItem... items) {
		return new NamedItems(List.of(items));
	}

	public static NamedItems names(String... names) {
		return new NamedItems(Stream.of(names).map(NamedItem::of).toList());
	}

	public static NamedShare share(String name, String percent) {
		return new NamedShare(name, Quantity.of(percent));
	}

	public static BestPaying bestPaying(String name) {
		return new BestPaying(name, Optional.empty());
	}

	public static BestPaying bestPaying(String name, FactKind statistic, String amount, String nation, int floor) {
		return new BestPaying(name, Optional.of(new BestPaying.Standing(statistic, new BigDecimal(amount),
				new BigDecimal(nation), floor, Optional.empty())));
	}

}
