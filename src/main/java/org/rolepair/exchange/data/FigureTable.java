package org.rolepair.exchange.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.source.Citation;

/** Figures as table rows: one per figure, part of a distribution or rated skill. */
record FigureTable(Messages messages) {

	static final List<String> COLUMNS = List.of("role", "title", "soc_code", "onet_soc_code", "section", "kind",
			"label", "part", "value", "high_value", "text", "blank", "bound", "unit", "currency", "scheme", "statistic",
			"statistic_value", "nation_value", "employment_floor", "share_floor", "derived", "relative_standard_error",
			"respondents", "standard_error", "lower_bound", "upper_bound", "period", "month", "place", "population",
			"row_code", "row_title", "source", "source_publisher", "source_title", "source_address", "source_licence",
			"source_short_name");

	List<FigureRow> rows(PublishedRole role) {
		List<FigureRow> rows = new ArrayList<>();
		Map<String, Citation> sources = role.profile()
			.citations()
			.stream()
			.collect(Collectors.toMap(Citation::slug, Function.identity()));
		for (Fact fact : role.profile().facts().byKind().values()) {
			FigureData figure = FigureData.of(fact, this.messages);
			Optional<Citation> source = Optional.ofNullable(sources.get(figure.source()));
			List<Optional<FigureData.PartData>> parts = figure.parts()
				.map((all) -> all.stream().map(Optional::of).toList())
				.orElse(List.of(Optional.empty()));
			parts.forEach((part) -> rows.add(new FigureRow(fact.kind(), part.map(FigureData.PartData::name),
					cells(role.profile(), DataName.of(fact.kind().section()), figure, part, source))));
		}
		return rows;
	}

	List<List<String>> cells(PublishedRole role) {
		return rows(role).stream().map(FigureRow::cells).toList();
	}

	private static List<String> cells(RoleProfile role, String section, FigureData figure,
			Optional<FigureData.PartData> part, Optional<Citation> source) {
		List<String> cells = new ArrayList<>();
		cells.add(role.slug().value());
		cells.add(CsvCell.text(role.titles().title()));
		cells.add(CsvCell.text(role.socCode()));
		cells.add(CsvCell.text(role.onetSocCode()));
		cells.add(section);
		cells.add(figure.kind());
		cells.add(CsvCell.text(figure.label()));
		addAnswer(cells, part.map(FigureData.PartData::answer).orElse(figure.answer()), part);
		cells.add(figure.unit());
		cells.add(role.currency().getCurrencyCode());
		cells.add(figure.scheme().orElse(""));
		addRanking(cells, figure.ranking());
		cells.add(figure.derived().orElse(""));
		cells.add(CsvCell.number(figure.answer().relativeStandardError()));
		addSampling(cells, part);
		addOrigin(cells, figure);
		addSource(cells, figure.source(), source);
		return cells;
	}

	private static void addAnswer(List<String> cells, FigureData.AnswerData answer,
			Optional<FigureData.PartData> part) {
		cells.add(CsvCell.text(part.map(FigureData.PartData::name)));
		cells.add(CsvCell.number(answer.value().or(answer::low)));
		cells.add(CsvCell.number(answer.high()));
		cells.add(CsvCell.text(answer.text()));
		cells.add(answer.blank().orElse(""));
		cells.add(answer.bound().orElse(""));
	}

	private static void addRanking(List<String> cells, Optional<FigureData.RankingData> ranking) {
		cells.add(ranking.map(FigureData.RankingData::statistic).orElse(""));
		cells.add(CsvCell.number(ranking.map(FigureData.RankingData::amount)));
		cells.add(CsvCell.number(ranking.map(FigureData.RankingData::nation)));
		cells.add(CsvCell.count(ranking.map(FigureData.RankingData::employmentFloor)));
		cells.add(CsvCell.number(ranking.flatMap(FigureData.RankingData::shareFloor)));
	}

	private static void addSampling(List<String> cells, Optional<FigureData.PartData> part) {
		cells.add(CsvCell.count(part.flatMap(FigureData.PartData::respondents)));
		cells.add(CsvCell.number(part.flatMap(FigureData.PartData::standardError)));
		cells.add(CsvCell.number(part.flatMap(FigureData.PartData::lower)));
		cells.add(CsvCell.number(part.flatMap(FigureData.PartData::upper)));
	}

	private static void addOrigin(List<String> cells, FigureData figure) {
		cells.add(CsvCell.text(figure.period().map(FigureData.PeriodData::label)));
		cells.add(figure.period().map((period) -> period.month().toString()).orElse(""));
		cells.add(CsvCell.text(figure.place()));
		cells.add(figure.population());
		cells.add(CsvCell.text(figure.row().flatMap(FigureData.RowData::code)));
		cells.add(CsvCell.text(figure.row().map(FigureData.RowData::title)));
	}

	private static void addSource(List<String> cells, String slug, Optional<Citation> source) {
		cells.add(slug);
		cells.add(CsvCell.text(source.map(Citation::publisher)));
		cells.add(CsvCell.text(source.map(Citation::title)));
		cells.add(CsvCell.text(source.flatMap(Citation::address).map(URI::toString)));
		cells.add(CsvCell.text(source.flatMap(Citation::licence)));
		cells.add(CsvCell.text(source.map(Citation::shortName)));
	}

	/**
	 * A row of the table.
	 *
	 * @param cells one for each of {@link FigureTable#COLUMNS}
	 */
	record FigureRow(FactKind kind, Optional<String> part, List<String> cells) {

	}

}
