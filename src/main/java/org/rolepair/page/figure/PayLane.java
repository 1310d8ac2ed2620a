package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Unit;

/**
 * The pay of one role in a chart. Positions are percentages of the chart's width, so that
 * text keeps its size on every screen.
 *
 * @param column the role's column, from 1
 * @param words the drawn figures as a sentence
 * @param line the salary range, or the 10th to 90th percentile
 * @param box the middle half
 * @param average where the role's mark stands; empty where the median is drawn
 */
public record PayLane(int column, String title, String words, Optional<Bar> line, Optional<Bar> box,
		Optional<String> median, Optional<String> average, List<Label> labels) {

	/** The share of the width, in percent, below which the ends share one label. */
	private static final BigDecimal NARROW = BigDecimal.valueOf(30);

	static PayLane of(PayChart.Subject subject, PayScale scale, Messages messages) {
		RoleProfile role = subject.profile();
		FigureText text = new FigureText(messages);
		Optional<Range> ends = role.facts()
			.value(FactKind.SALARY_RANGE, Range.class)
			.or(() -> role.facts().value(FactKind.WAGE_RANGE_10_90, Range.class));
		Optional<Quantity> median = role.facts().value(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.class);
		Optional<Quantity> average = median.isPresent() ? Optional.empty()
				: role.facts().value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class);
		List<Label> labels = new ArrayList<>();
		FactKind kind = median.isPresent() ? FactKind.ANNUAL_MEDIAN_WAGE : FactKind.ANNUAL_MEAN_WAGE;
		median.or(() -> average)
			.ifPresent((amount) -> labels.add(Label.above(scale.position(amount.value()), messages.text("chart." + kind,
					Map.of("amount", text.of(amount, kind.unit(), role.currency(), 0))))));
		ends.ifPresent((range) -> labels.addAll(endLabels(range, scale, text, role)));
		return new PayLane(subject.column(), subject.title(), words(subject, text, messages),
				ends.map((range) -> Bar.of(range, scale)),
				role.facts().value(FactKind.WAGE_RANGE_25_75, Range.class).map((range) -> Bar.of(range, scale)),
				median.map((amount) -> scale.percent(amount.value())),
				average.map((amount) -> scale.percent(amount.value())), labels);
	}

	public String mark() {
		return RoleMark.of(this.column);
	}

	private static List<Label> endLabels(Range range, PayScale scale, FigureText text, RoleProfile role) {
		BigDecimal low = scale.position(range.low());
		BigDecimal high = scale.position(range.high());
		if (high.subtract(low).compareTo(NARROW) < 0) {
			return List.of(Label.beside(low, high, text.of(range, Unit.MONEY_PER_YEAR, role.currency(), 0)));
		}
		return List.of(Label.below(low, text.number(range.low(), Unit.MONEY_PER_YEAR, role.currency(), 0)),
				Label.below(high, text.number(range.high(), Unit.MONEY_PER_YEAR, role.currency(), 0)));
	}

	private static String words(PayChart.Subject subject, FigureText text, Messages messages) {
		List<String> parts = subject.figures()
			.stream()
			.map((fact) -> messages.text("chart." + fact.kind(),
					Map.of("amount", text.of(fact.answer(), fact.kind().unit(), subject.profile().currency(), 0))))
			.toList();
		return messages.text("chart.words", Map.of("role", subject.title(), "figures", Lists.and(parts)));
	}

	/** A bar, in percentages of the chart's width. */
	public record Bar(String x, String end, String width) {

		private static Bar of(Range range, PayScale scale) {
			BigDecimal low = scale.position(range.low());
			BigDecimal high = scale.position(range.high());
			return new Bar(PayScale.text(low), PayScale.text(high), PayScale.text(high.subtract(low)));
		}

	}

	/**
	 * A value beside its mark.
	 *
	 * @param x a percentage of the chart's width
	 * @param dx the distance from x, in pixels
	 * @param y in pixels from the top of the lane
	 * @param anchor SVG's {@code text-anchor}
	 */
	public record Label(String x, int dx, int y, String anchor, String text) {

		private static final int ABOVE = 15;

		private static final int BESIDE = 37;

		private static final int BELOW = 62;

		private static final int APART = 8;

		private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

		private static Label above(BigDecimal x, String text) {
			return new Label(PayScale.text(x), 0, ABOVE, anchor(x, 17), text);
		}

		private static Label below(BigDecimal x, String text) {
			return new Label(PayScale.text(x), 0, BELOW, anchor(x, 8), text);
		}

		/** Puts a text on the side of a bar with more room. */
		private static Label beside(BigDecimal low, BigDecimal high, String text) {
			boolean right = high.add(low).compareTo(WHOLE) <= 0;
			return right ? new Label(PayScale.text(high), APART, BESIDE, "start", text)
					: new Label(PayScale.text(low), -APART, BESIDE, "end", text);
		}

		private static String anchor(BigDecimal x, int margin) {
			return (x.intValue() < margin) ? "start" : (x.intValue() >= 100 - margin) ? "end" : "middle";
		}

	}

}
