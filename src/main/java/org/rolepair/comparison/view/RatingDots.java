package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rolepair.comparison.RatedElement;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/** Draws ratings from 1 to 5 as marks on a line. */
record RatingDots(FactTables tables) {

	private static final BigDecimal LOWEST = BigDecimal.ONE;

	private static final BigDecimal SPAN = BigDecimal.valueOf(4);

	/** The ends of the line, in percent of its width. */
	private static final BigDecimal MARGIN = BigDecimal.valueOf(2);

	private static final BigDecimal WIDTH = BigDecimal.valueOf(96);

	private static final double MIDDLE = 9;

	private static final double APART = 9;

	DotGroup group(String title, List<RatedElement> skills) {
		Map<String, RatedElement> byName = skills.stream()
			.collect(Collectors.toMap(RatedElement::name, Function.identity()));
		return new DotGroup(title,
				this.tables.ratings("", skills)
					.all()
					.stream()
					.map((row) -> row(row, Objects.requireNonNull(byName.get(row.label()))))
					.toList());
	}

	private static DotRow row(FactTable.Row row, RatedElement skill) {
		List<Optional<BigDecimal>> ratings = skill.parts()
			.stream()
			.map((part) -> part.flatMap(Part::quantity).map(Quantity::value))
			.toList();
		List<BigDecimal> known = ratings.stream().flatMap(Optional::stream).sorted().toList();
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < ratings.size(); i++) {
			int column = i + 1;
			ratings.get(i)
				.ifPresent((rating) -> dots.add(new Dot(column, position(rating), height(rating, column, ratings))));
		}
		return new DotRow(row, known.isEmpty() ? "0" : position(known.get(0)),
				known.isEmpty() ? "0" : position(known.get(known.size() - 1)), dots);
	}

	private static String position(BigDecimal rating) {
		return rating.subtract(LOWEST)
			.multiply(WIDTH)
			.divide(SPAN, 1, RoundingMode.HALF_UP)
			.add(MARGIN)
			.stripTrailingZeros()
			.toPlainString() + "%";
	}

	/** Returns the line's height, or one above and below it for equal ratings. */
	private static String height(BigDecimal rating, int column, List<Optional<BigDecimal>> ratings) {
		List<Integer> equal = IntStream.rangeClosed(1, ratings.size())
			.filter((other) -> ratings.get(other - 1).filter((value) -> value.compareTo(rating) == 0).isPresent())
			.boxed()
			.toList();
		double step = (equal.size() < 2) ? 0 : APART / (equal.size() - 1);
		double y = MIDDLE + (equal.indexOf(column) - (equal.size() - 1) / 2.0) * step;
		return BigDecimal.valueOf(y).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** Skills that show the same, such as that they matter more for one role. */
	record DotGroup(String title, List<DotRow> rows) {

	}

	/**
	 * A skill with its ratings as marks on a line from 1 to 5.
	 *
	 * @param from where the lowest rating lies, a percentage of the line's width
	 * @param to where the highest lies
	 */
	record DotRow(FactTable.Row row, String from, String to, List<Dot> dots) {

	}

	/**
	 * A rating's mark.
	 *
	 * @param x a percentage of the line's width
	 * @param y in pixels; equal ratings stand above and below the line
	 */
	record Dot(int column, String x, String y) {

	}

}
