package org.rolepair.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.comparison.view.FactTables;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;

import org.springframework.stereotype.Component;

/** Describes pairs of roles by what their comparisons say on pay. */
@Component
@RequiredArgsConstructor
class ExampleAnswers {

	private static final List<FactKind> SHOWN = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.PROJECTED_CHANGE,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	private final Messages messages;

	private final Clock clock;

	Example example(List<RoleProfile> pair) {
		Comparison comparison = Comparison.of(pair);
		String source = comparison.preferred(FactKind.WAGES).map((kind) -> source(kind, pair)).orElse("");
		return new Example(
				this.messages.text("browse.comparison",
						Map.of("one", pair.get(0).titles().title(), "other", pair.get(1).titles().runningTitle())),
				path(pair), new Summary(comparison, this.messages).pay().orElse(""), source);
	}

	/**
	 * Returns an example with its figures; empty if one of the roles has no percentiles.
	 */
	Optional<Showcase> showcase(List<RoleProfile> pair) {
		return PayChart.of(pair, figures(pair), this.messages)
			.stream()
			.filter((chart) -> chart.percentiles() && chart.lanes().size() == pair.size())
			.findFirst()
			.map((chart) -> showcase(pair, example(pair), chart));
	}

	private Showcase showcase(List<RoleProfile> pair, Example example, PayChart chart) {
		FactTable table = new FactTables(Comparison.of(pair), this.messages, figures(pair), RowFilter.ALL)
			.table(example.title(), SHOWN, "glance");
		return new Showcase(example, ColumnHead.of(pair), table, chart);
	}

	private String source(FactKind kind, List<RoleProfile> pair) {
		FigureRows figures = figures(pair);
		return pair.stream()
			.flatMap((role) -> role.facts().fact(kind).map((fact) -> figures.line(fact, role)).stream())
			.map(SourceLine::text)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private FigureRows figures(List<RoleProfile> pair) {
		return new FigureRows(this.messages, LocalDate.now(this.clock), path(pair));
	}

	private static String path(List<RoleProfile> pair) {
		return ComparisonAddress.path(pair.stream().map(RoleProfile::slug).toList());
	}

	/**
	 * An example comparison.
	 *
	 * @param answer the sentence on pay
	 * @param source where its figures come from
	 */
	record Example(String title, String path, String answer, String source) {

	}

	/** An example with its most important figures and a chart of pay. */
	record Showcase(Example example, List<ColumnHead> heads, FactTable table, PayChart chart) {

	}

}
