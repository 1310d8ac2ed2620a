package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;

/**
 * Yearly pay of a page's roles on one scale: ranges as bars, medians as cuts, means as
 * dots. Positions are percentages of the width, so that text keeps its size on every
 * screen.
 *
 * @param lines one for each role with pay to draw
 */
public record OldPayChart(List<Tick> ticks, List<Line> lines) {

	private static final int MAX_TICKS = 6;

	/**
	 * Draws the pay of a page's roles.
	 * @return empty if there is nothing to draw, or if currencies differ
	 */
	public static Optional<OldPayChart> of(List<RoleProfile> roles, Messages messages) {
		List<Subject> subjects = new ArrayList<>();
		for (RoleProfile role : roles) {
			subjects.add(new Subject(subjects.size() + 1, role.titles().title(), role));
		}
		return ofSubjects(subjects, messages);
	}

	/**
	 * Draws the pay of each subject on its own line.
	 * @return empty if there is nothing to draw, or if currencies differ
	 */
	public static Optional<OldPayChart> ofSubjects(List<Subject> subjects, Messages messages) {
		List<Subject> drawn = subjects.stream()
			.filter((subject) -> amounts(subject.profile()).findAny().isPresent())
			.toList();
		boolean oneCurrency = subjects.stream().map((subject) -> subject.profile().currency()).distinct().count() == 1;
		if (drawn.isEmpty() || !oneCurrency) {
			return Optional.empty();
		}
		Scale scale = Scale.over(drawn.stream().flatMap((subject) -> amounts(subject.profile())).toList());
		List<Line> lines = drawn.stream().map((subject) -> Line.of(subject, scale, messages)).toList();
		return Optional.of(new OldPayChart(scale.ticks(drawn.get(0).profile()), lines));
	}

	private static Stream<BigDecimal> amounts(RoleProfile role) {
		Stream<BigDecimal> ranges = Stream.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90)
			.flatMap((kind) -> role.facts().value(kind, Range.class).stream())
			.flatMap((range) -> Stream.of(range.low(), range.high()));
		Stream<BigDecimal> points = Stream.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE)
			.flatMap((kind) -> role.facts().value(kind, Quantity.class).stream())
			.map(Quantity::value);
		return Stream.concat(ranges, points);
	}

	public boolean isRanged() {
		return this.lines.stream().anyMatch((line) -> line.outer().isPresent());
	}

	public boolean isQuartered() {
		return this.lines.stream().anyMatch((line) -> line.inner().isPresent());
	}

	/**
	 * A role to draw.
	 *
	 * @param number the role's column, from 1
	 */
	public record Subject(int number, String title, RoleProfile profile) {

	}

	/**
	 * A tick of the scale.
	 *
	 * @param x a percentage of the chart's width
	 * @param label the amount in thousands
	 * @param anchor SVG's {@code text-anchor}
	 */
	public record Tick(String x, String label, String anchor) {

	}

	/** A bar, in percentages of the chart's width. */
	public record Bar(String x, String width) {

	}

	/**
	 * The pay of one role.
	 *
	 * @param number the role's column, from 1
	 * @param words the drawn figures as text
	 * @param outer the salary range, or the 10th to 90th percentile
	 * @param inner the 25th to 75th percentile
	 */
	public record Line(int number, String title, String words, Optional<Bar> outer, Optional<Bar> inner,
			Optional<String> median, Optional<String> mean) {

		private static Line of(Subject subject, Scale scale, Messages messages) {
			RoleProfile role = subject.profile();
			Optional<Bar> outer = role.facts()
				.value(FactKind.SALARY_RANGE, Range.class)
				.or(() -> role.facts().value(FactKind.WAGE_RANGE_10_90, Range.class))
				.map(scale::bar);
			return new Line(subject.number(), subject.title(), words(role, messages), outer,
					role.facts().value(FactKind.WAGE_RANGE_25_75, Range.class).map(scale::bar),
					point(role, FactKind.ANNUAL_MEDIAN_WAGE, scale), point(role, FactKind.ANNUAL_MEAN_WAGE, scale));
		}

		private static Optional<String> point(RoleProfile role, FactKind kind, Scale scale) {
			return role.facts().value(kind, Quantity.class).map((amount) -> scale.percent(amount.value()));
		}

		private static String words(RoleProfile role, Messages messages) {
			FigureText text = new FigureText(messages);
			List<String> words = new ArrayList<>();
			for (FactKind kind : List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90, FactKind.WAGE_RANGE_25_75,
					FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE)) {
				role.facts()
					.fact(kind)
					.filter((fact) -> !fact.isBlank())
					.ifPresent((fact) -> words.add(messages.text("chart." + kind,
							Map.of("amount", text.of(fact.answer(), kind.unit(), role.currency(), 0)))));
			}
			return Lists.and(words) + role.facts()
				.wage()
				.flatMap(role::widerRow)
				.map((row) -> "; " + messages.text("mark.WIDER_GROUP", Map.of("group", row.title())))
				.orElse("");
		}

	}

	/** The ends of the chart and the step between ticks, in units of the currency. */
	private record Scale(BigDecimal from, BigDecimal to, BigDecimal step) {

		private static final List<Integer> STEPS = List.of(1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000,
				200_000, 500_000, 1_000_000);

		static Scale over(List<BigDecimal> amounts) {
			BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
			BigDecimal greatest = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
			for (int candidate : STEPS) {
				Scale scale = around(least, greatest, BigDecimal.valueOf(candidate));
				if (scale.count() < MAX_TICKS) {
					return scale;
				}
			}
			return around(least, greatest, greatest);
		}

		private static Scale around(BigDecimal least, BigDecimal greatest, BigDecimal step) {
			BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
			BigDecimal to = greatest.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
			return new Scale(from, to, step);
		}

		private int count() {
			return this.to.subtract(this.from).divide(this.step, 0, RoundingMode.HALF_UP).intValue();
		}

		List<Tick> ticks(RoleProfile role) {
			List<Tick> ticks = new ArrayList<>();
			for (BigDecimal at = this.from; at.compareTo(this.to) <= 0; at = at.add(this.step)) {
				ticks.add(new Tick(percent(at), Numbers.money(at.movePointLeft(3), role.currency(), 0) + "k",
						anchor(at)));
			}
			return ticks;
		}

		private String anchor(BigDecimal at) {
			return (at.compareTo(this.from) == 0) ? "start" : (at.compareTo(this.to) == 0) ? "end" : "middle";
		}

		Bar bar(Range range) {
			BigDecimal begin = place(range.low());
			return new Bar(plain(begin), plain(place(range.high()).subtract(begin)));
		}

		String percent(BigDecimal amount) {
			return plain(place(amount));
		}

		private BigDecimal place(BigDecimal amount) {
			return amount.subtract(this.from)
				.movePointRight(2)
				.divide(this.to.subtract(this.from), 2, RoundingMode.HALF_UP);
		}

		private static String plain(BigDecimal percent) {
			return percent.toPlainString() + "%";
		}

	}

}
