package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.rolepair.role.fact.Answer;
import org.rolepair.wages.PayHistory;

/**
 * Median pay over the years as lines. Positions are percentages of the chart's width, and
 * pixels from its top. A year without a median leaves a gap in the line.
 *
 * @param words the drawn figures as a sentence
 */
public record PayTrendChart(String title, String unit, String words, List<Tick> ticks, List<Year> years,
		List<Line> lines) {

	/** The height of the chart, in pixels. */
	public static final int HEIGHT = 190;

	private static final BigDecimal LEFT = BigDecimal.valueOf(13);

	private static final BigDecimal WIDTH = BigDecimal.valueOf(82);

	/** The position from which labels end at the chart's edge. */
	private static final BigDecimal RIGHT = BigDecimal.valueOf(90);

	/** The distance of marks below which the lower one has its label below it. */
	private static final BigDecimal CLOSE = BigDecimal.valueOf(28);

	/** How many lines can have labels that don't cover each other or the axes. */
	private static final int MOST_LABELED = 2;

	private static final BigDecimal LINE_HEIGHT = BigDecimal.valueOf(15);

	private static final BigDecimal ABOVE = BigDecimal.valueOf(-12);

	private static final BigDecimal BELOW = BigDecimal.valueOf(22);

	/** Returns where a year lies between the first and the last one. */
	static BigDecimal position(YearMonth month, YearMonth first, YearMonth last) {
		int years = Math.max(1, last.getYear() - first.getYear());
		return WIDTH.multiply(BigDecimal.valueOf(month.getYear() - first.getYear()))
			.divide(BigDecimal.valueOf(years), 1, RoundingMode.HALF_UP)
			.add(LEFT);
	}

	/**
	 * Places the amounts at both ends of one or two lines so that none covers another;
	 * amounts of more lines stand in the table alone.
	 */
	static List<Line> labeled(List<Line> lines, List<PayHistory> histories, Function<Answer, String> text) {
		if (lines.size() > MOST_LABELED) {
			return lines;
		}
		List<List<Label>> labels = IntStream.range(0, lines.size())
			.<List<Label>>mapToObj((at) -> new ArrayList<>())
			.toList();
		for (boolean end : List.of(false, true)) {
			BigDecimal mark = BigDecimal.valueOf(-HEIGHT);
			BigDecimal last = BigDecimal.valueOf(-HEIGHT);
			List<Integer> downward = IntStream.range(0, lines.size())
				.filter((at) -> !end || lines.get(at).dots().size() > 1)
				.boxed()
				.sorted(Comparator.comparing((at) -> new BigDecimal(dot(lines.get(at), end).y())))
				.toList();
			for (int at : downward) {
				BigDecimal y = new BigDecimal(dot(lines.get(at), end).y());
				boolean touches = y.subtract(mark).compareTo(CLOSE) < 0;
				last = y.add(touches ? BELOW : ABOVE).max(last.add(LINE_HEIGHT));
				mark = y;
				labels.get(at).add(label(histories.get(at), dot(lines.get(at), end), end, last, text));
			}
		}
		return IntStream.range(0, lines.size()).mapToObj((at) -> lines.get(at).with(labels.get(at))).toList();
	}

	private static Dot dot(Line line, boolean end) {
		return line.dots().get(end ? line.dots().size() - 1 : 0);
	}

	private static Label label(PayHistory history, Dot dot, boolean end, BigDecimal y, Function<Answer, String> text) {
		List<PayHistory.SurveyedPay> known = history.known();
		String amount = text.apply(known.get(end ? known.size() - 1 : 0).adjusted());
		boolean atRight = new BigDecimal(dot.x().replace("%", "")).compareTo(RIGHT) > 0;
		return atRight ? new Label("100%", 0, y.toPlainString(), "end", amount)
				: new Label(dot.x(), -6, y.toPlainString(), "start", amount);
	}

	/** Returns the years of the axis, whether or not they were surveyed. */
	static List<Year> years(YearMonth first, YearMonth last) {
		return IntStream.rangeClosed(first.getYear(), last.getYear())
			.mapToObj((year) -> new Year(position(YearMonth.of(year, 5), first, last).toPlainString() + "%",
					(year == first.getYear() || year == last.getYear()) ? String.valueOf(year)
							: "’%02d".formatted(year % 100)))
			.toList();
	}

	/** A line of the grid with its amount. */
	public record Tick(String y, String label) {

	}

	/** A year on the axis; the years between the first and the last are short. */
	public record Year(String x, String label) {

	}

	/**
	 * The line of one occupation.
	 *
	 * @param column the number of its first role, from 1
	 * @param segments points of an SVG {@code polyline}, one for each run of years
	 * @param labels the amounts of the first and the last year
	 */
	public record Line(int column, List<String> segments, List<Dot> dots, List<Label> labels) {

		static Line of(int column, PayHistory history, PayTrendScale scale, YearMonth first, YearMonth last) {
			List<Dot> dots = new ArrayList<>();
			List<String> segments = new ArrayList<>();
			List<String> run = new ArrayList<>();
			int year = 0;
			for (PayHistory.SurveyedPay survey : history.known()) {
				String x = position(survey.month(), first, last).toPlainString();
				String y = scale.y(survey.amount().orElseThrow()).toPlainString();
				dots.add(new Dot(x + "%", y));
				if (!run.isEmpty() && survey.month().getYear() > year + 1) {
					segments.add(String.join(" ", run));
					run.clear();
				}
				run.add(x + "," + y);
				year = survey.month().getYear();
			}
			segments.add(String.join(" ", run));
			return new Line(column, segments.stream().filter((segment) -> segment.contains(" ")).toList(), dots,
					List.of());
		}

		private Line with(List<Label> labels) {
			return new Line(this.column, this.segments, this.dots, labels);
		}

	}

	/** The mark of a role at a median. */
	public record Dot(String x, String y) {

	}

	/**
	 * An amount beside a mark.
	 *
	 * @param dx the distance from x, in pixels
	 * @param anchor SVG's {@code text-anchor}
	 */
	public record Label(String x, int dx, String y, String anchor, String text) {

	}

}
