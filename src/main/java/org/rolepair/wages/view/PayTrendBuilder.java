package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Unit;
import org.rolepair.source.Citation;
import org.rolepair.wages.PayHistory;
import org.rolepair.wages.store.PayHistories;

/** Builds the pay over the years of the occupations on one page. */
final class PayTrendBuilder {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	private final List<PayTrends.Subject> drawn;

	private final List<PayTrends.Subject> hourlyAmongYearly;

	private final boolean hourly;

	private final PayHistories.Surveys surveys;

	private final FigureRows figures;

	private final Messages messages;

	PayTrendBuilder(List<PayTrends.Subject> subjects, PayHistories.Surveys surveys, FigureRows figures,
			Messages messages) {
		this.hourly = subjects.stream().allMatch((subject) -> subject.history().hourly());
		this.drawn = subjects.stream().filter((subject) -> subject.history().hourly() == this.hourly).toList();
		this.hourlyAmongYearly = subjects.stream().filter((subject) -> !this.drawn.contains(subject)).toList();
		this.surveys = surveys;
		this.figures = figures;
		this.messages = messages;
	}

	PayTrend build() {
		PayTrendWording words = new PayTrendWording(this.messages, this.surveys.newest());
		List<SourceLine> from = Stream.of(surveyLine(), this.figures.line(this.surveys.prices()))
			.map(this.figures.sources()::markRepeated)
			.toList();
		return new PayTrend(words.finding(this.drawn), from, chart(), table(),
				Stream
					.of(Stream.of(this.messages.text("trend.note")), missing().stream(),
							this.drawn.stream().flatMap((subject) -> words.notes(subject).stream()),
							this.hourlyAmongYearly.stream().map(words::hourly))
					.flatMap((notes) -> notes)
					.toList());
	}

	private SourceLine surveyLine() {
		SourceLine newest = this.figures.line(this.surveys.citations().lastEntry().getValue());
		return new SourceLine(newest.path(),
				this.messages.text("trend.surveys", Map.of("first", label(first()), "last", label(last()))), List.of(),
				false);
	}

	private YearMonth first() {
		return this.drawn.stream().map(PayTrends.Subject::since).min(YearMonth::compareTo).orElseThrow();
	}

	private YearMonth last() {
		return this.drawn.stream()
			.map((subject) -> subject.history().known())
			.map((known) -> known.get(known.size() - 1).month())
			.max(YearMonth::compareTo)
			.orElseThrow();
	}

	private Optional<PayTrendChart> chart() {
		if (this.drawn.stream().allMatch((subject) -> subject.history().known().size() < 2)) {
			return Optional.empty();
		}
		List<PayHistory> histories = this.drawn.stream().map(PayTrends.Subject::history).toList();
		List<BigDecimal> amounts = histories.stream()
			.flatMap((history) -> history.known().stream())
			.map((survey) -> survey.amount().orElseThrow())
			.toList();
		PayTrendScale scale = PayTrendScale.over(amounts);
		List<PayTrendChart.Line> lines = this.drawn.stream()
			.map((subject) -> PayTrendChart.Line.of(subject.column(), subject.history(), scale, first(), last()))
			.toList();
		Map<String, Integer> years = Map.of("first", first().getYear(), "last", last().getYear());
		return Optional.of(new PayTrendChart(this.messages.text("trend.title", years),
				this.messages.text("trend.dollars", Map.of("year", String.valueOf(this.surveys.newest().getYear()))),
				String.join(" ", this.drawn.stream().map(this::words).toList()), scale.ticks(),
				PayTrendChart.years(first(), last()), PayTrendChart.labeled(lines, histories, this::text)));
	}

	private String words(PayTrends.Subject subject) {
		List<PayHistory.SurveyedPay> known = subject.history().known();
		PayHistory.SurveyedPay last = known.get(known.size() - 1);
		return this.messages.text("trend.words",
				Map.of("role", subject.title(), "first", text(known.get(0).adjusted()), "since",
						known.get(0).month().getYear(), "last", text(last.adjusted()), "until",
						last.month().getYear()));
	}

	private PayTrend.Table table() {
		List<PayTrend.Row> rows = this.surveys.citations()
			.subMap(first(), true, last(), true)
			.entrySet()
			.stream()
			.map((survey) -> row(survey.getKey(), survey.getValue()))
			.toList();
		Map<String, ?> words = Map.of("count", rows.size(), "month", label(this.surveys.newest()));
		return new PayTrend.Table(this.messages.text("trend.unfold", words),
				this.messages.text(this.hourly ? "trend.caption.hour" : "trend.caption.year", words),
				this.drawn.stream().map((subject) -> new PayTrend.Head(subject.column(), subject.title())).toList(),
				rows);
	}

	private PayTrend.Row row(YearMonth month, Citation source) {
		return new PayTrend.Row(label(month), "/sources/" + source.slug(),
				this.drawn.stream().map((subject) -> value(subject.history(), month)).toList());
	}

	private FigureValue value(PayHistory history, YearMonth month) {
		Answer adjusted = history.surveys()
			.stream()
			.filter((survey) -> survey.month().equals(month))
			.map(PayHistory.SurveyedPay::adjusted)
			.findFirst()
			.orElseThrow();
		return new FigureValue(text(adjusted),
				(adjusted instanceof Blank) ? FigureValue.Form.BLANK : FigureValue.Form.NUMBER, List.of(),
				Optional.empty());
	}

	private String text(Answer answer) {
		return new FigureText(this.messages).of(answer, this.hourly ? Unit.MONEY_PER_HOUR : Unit.MONEY_PER_YEAR,
				DOLLARS, 0);
	}

	private String label(YearMonth month) {
		return this.messages.text("trend.month", Map.of("year", String.valueOf(month.getYear())));
	}

	/** Returns the years between the first and the last survey that no survey is of. */
	private Optional<String> missing() {
		List<String> years = Stream
			.iterate(first().plusYears(1), (month) -> month.isBefore(last()), (month) -> month.plusYears(1))
			.filter((month) -> !this.surveys.citations().containsKey(month))
			.map((month) -> String.valueOf(month.getYear()))
			.toList();
		return years.isEmpty() ? Optional.empty() : Optional
			.of(this.messages.text("trend.missing", Map.of("years", Lists.and(years), "count", years.size())));
	}

}
