package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;

/**
 * Yearly pay of roles on one scale, a lane for each role. Percentiles and salary ranges
 * are different measures and never share a chart.
 *
 * @param from where all figures of the chart come from; empty where its lanes differ
 * @param percentiles whether it shows percentiles, rather than salary ranges and averages
 */
public record PayChart(String title, Optional<SourceLine> from, boolean percentiles, List<Tick> ticks,
		List<PayLane> lanes) {

	/**
	 * Draws the pay of a page's roles, salary ranges apart from percentiles.
	 * @return no chart if there is nothing to draw, or if currencies differ
	 */
	public static List<PayChart> of(List<RoleProfile> roles, FigureRows figures, Messages messages) {
		return ofSubjects(IntStream.range(0, roles.size())
			.mapToObj((at) -> new Subject(at + 1, roles.get(at).titles().title(), roles.get(at)))
			.toList(), figures, messages);
	}

	/** Draws the pay of each subject in its own lane, as {@link #of} does. */
	public static List<PayChart> ofSubjects(List<Subject> subjects, FigureRows figures, Messages messages) {
		if (subjects.stream().map((subject) -> subject.profile().currency()).distinct().count() > 1) {
			return List.of();
		}
		List<Subject> ranged = subjects.stream().filter(Subject::hasSalaryRange).toList();
		List<Subject> others = subjects.stream().filter((subject) -> !subject.hasSalaryRange()).toList();
		return Stream.of(chart(ranged, false, figures, messages), chart(others, true, figures, messages))
			.flatMap(Optional::stream)
			.sorted((one, other) -> Integer.compare(one.lanes().get(0).column(), other.lanes().get(0).column()))
			.toList();
	}

	private static Optional<PayChart> chart(List<Subject> subjects, boolean percentiles, FigureRows figures,
			Messages messages) {
		List<Subject> drawn = subjects.stream().filter((subject) -> !subject.figures().isEmpty()).toList();
		if (drawn.isEmpty()) {
			return Optional.empty();
		}
		PayScale scale = PayScale.over(drawn.stream().flatMap(Subject::amounts).toList());
		List<PayLane> lanes = drawn.stream().map((subject) -> PayLane.of(subject, scale, messages)).toList();
		List<SourceLine> lines = drawn.stream()
			.map((subject) -> figures.line(subject.figures().get(0), subject.profile()))
			.distinct()
			.toList();
		boolean boxes = percentiles && lanes.stream().anyMatch((lane) -> lane.box().isPresent());
		return Optional.of(new PayChart(messages.text(boxes ? "chart.percentiles" : "chart.average"),
				(lines.size() == 1) ? Optional.of(figures.sources().markRepeated(lines.get(0))) : Optional.empty(),
				boxes, scale.ticks(drawn.get(0).profile().currency()), lanes));
	}

	/** A role to draw; columns count from 1. */
	public record Subject(int column, String title, RoleProfile profile) {

		private static final List<FactKind> DRAWN = List.of(FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90,
				FactKind.WAGE_RANGE_25_75, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE);

		boolean hasSalaryRange() {
			return this.profile.facts().hasValue(FactKind.SALARY_RANGE);
		}

		/** Returns the figures that a chart draws, the widest range first. */
		List<Fact> figures() {
			return DRAWN.stream()
				.flatMap((kind) -> this.profile.facts().fact(kind).stream())
				.filter((fact) -> !fact.isBlank())
				.toList();
		}

		Stream<BigDecimal> amounts() {
			return figures().stream()
				.flatMap((fact) -> fact.value(Range.class)
					.map((range) -> Stream.of(range.low(), range.high()))
					.orElseGet(() -> fact.value(Quantity.class).map(Quantity::value).stream()));
		}

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

}
