package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

/**
 * The projected change in jobs as bars from zero, a lane for each role.
 *
 * @param zero where zero lies, a percentage of the chart's width
 */
public record GrowthChart(List<BarTable.RoleLine> origins, String zero, List<Lane> lanes) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** The room for a value beside its bar, in percent of the width. */
	private static final BigDecimal ROOM = BigDecimal.valueOf(22);

	private static final FactKind KIND = FactKind.PROJECTED_CHANGE;

	/** Draws the change for each role that has a figure; empty if none has. */
	public static Optional<GrowthChart> of(List<RoleProfile> roles, FigureRows figures, Messages messages) {
		Scale scale = Scale.over(roles.stream()
			.flatMap((role) -> role.facts().value(KIND, Quantity.class).stream())
			.map(Quantity::value)
			.toList());
		List<Lane> lanes = IntStream.range(0, roles.size())
			.filter((at) -> roles.get(at).facts().hasValue(KIND))
			.mapToObj((at) -> lane(at + 1, roles.get(at), scale, figures, messages))
			.toList();
		return lanes.isEmpty() ? Optional.empty()
				: Optional.of(new GrowthChart(new BarTables(roles, messages, figures).origins(KIND),
						PayScale.text(scale.position(BigDecimal.ZERO)), lanes));
	}

	private static Lane lane(int column, RoleProfile role, Scale scale, FigureRows figures, Messages messages) {
		BigDecimal change = role.facts().value(KIND, Quantity.class).orElseThrow().value();
		BigDecimal zero = scale.position(BigDecimal.ZERO);
		BigDecimal end = scale.position(change);
		boolean left = change.signum() < 0 || (change.signum() == 0 && scale.isOnlyLeft());
		String text = figures.value(KIND, role).text();
		return new Lane(column, role.titles().title(),
				messages.text("chart.change", Map.of("role", role.titles().title(), "change", text)), text,
				PayScale.text(zero.min(end)), PayScale.text(end.subtract(zero).abs()), PayScale.text(end),
				left ? -6 : 6, left ? "end" : "start");
	}

	/**
	 * The change of one role. Positions are percentages of the chart's width.
	 *
	 * @param column the role's column, from 1
	 * @param words the drawn figure as a sentence
	 * @param at where the value stands
	 * @param dx its distance from there, in pixels
	 * @param anchor SVG's {@code text-anchor}
	 */
	public record Lane(int column, String title, String words, String text, String x, String width, String at, int dx,
			String anchor) {

		public String mark() {
			return RoleMark.of(this.column);
		}

	}

	/** The lowest and highest change, zero included. */
	private record Scale(BigDecimal low, BigDecimal high) {

		static Scale over(List<BigDecimal> changes) {
			return new Scale(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
					changes.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
		}

		/** Returns whether there is room for values only left of zero. */
		boolean isOnlyLeft() {
			return this.low.signum() < 0 && this.high.signum() == 0;
		}

		BigDecimal position(BigDecimal change) {
			BigDecimal left = (this.low.signum() < 0) ? ROOM : BigDecimal.ZERO;
			BigDecimal right = (this.high.signum() > 0) ? ROOM : BigDecimal.ZERO;
			BigDecimal span = this.high.subtract(this.low);
			return (span.signum() == 0) ? left
					: left.add(change.subtract(this.low)
						.multiply(WHOLE.subtract(left).subtract(right))
						.divide(span, 1, RoundingMode.HALF_UP));
		}

	}

}
