package org.rolepair.exchange.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.exchange.data.FigureData.ItemData;
import org.rolepair.exchange.data.FigureData.PartData;
import org.rolepair.exchange.data.FigureData.PeriodData;
import org.rolepair.exchange.data.FigureData.RankingData;
import org.rolepair.exchange.data.FigureData.RowData;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.source.Citation;

/** Figures as table rows: one per figure, part, rated skill or item of a list. */
record FigureTable(Messages messages) {

	private static final Map<String, Function<FigureRow, String>> CELLS = cells();

	static final List<String> COLUMNS = List.copyOf(CELLS.keySet());

	List<FigureRow> rows(PublishedRole role) {
		List<FigureRow> rows = new ArrayList<>();
		Map<String, Citation> sources = role.profile()
			.citations()
			.stream()
			.collect(Collectors.toMap(Citation::slug, Function.identity()));
		for (Fact fact : role.profile().facts().byKind().values()) {
			FigureData figure = FigureData.of(fact, this.messages);
			Optional<Citation> source = Optional.ofNullable(sources.get(figure.source()));
			FigureRow whole = new FigureRow(role.profile(), fact.kind(), figure, Optional.empty(), Optional.empty(),
					source);
			Stream<FigureRow> parts = figure.parts().stream().flatMap(List::stream).map(whole::of);
			Stream<FigureRow> items = figure.items().stream().flatMap(List::stream).map(whole::of);
			List<FigureRow> several = Stream.concat(parts, items).toList();
			rows.addAll(several.isEmpty() ? List.of(whole) : several);
		}
		return rows;
	}

	List<List<String>> cells(PublishedRole role) {
		return rows(role).stream().map(FigureRow::cells).toList();
	}

	private static Map<String, Function<FigureRow, String>> cells() {
		Map<String, Function<FigureRow, String>> cells = new LinkedHashMap<>();
		cells.put("role", (row) -> row.role.slug().value());
		cells.put("title", (row) -> CsvCell.text(row.role.titles().title()));
		cells.put("soc_code", (row) -> CsvCell.text(row.role.socCode()));
		cells.put("onet_soc_code", (row) -> CsvCell.text(row.role.onetSocCode()));
		cells.put("section", (row) -> DataName.of(row.kind.section()));
		cells.put("kind", (row) -> row.figure.kind());
		cells.put("label", (row) -> CsvCell.text(row.figure.label()));
		cells.put("part", (row) -> CsvCell.text(row.partName()));
		cells.put("value", (row) -> CsvCell.number(row.answer().value().or(row.answer()::low)));
		cells.put("high_value", (row) -> CsvCell.number(row.answer().high()));
		cells.put("text", (row) -> CsvCell.text(row.answer().text()));
		cells.put("blank", (row) -> row.answer().blank().orElse(""));
		cells.put("bound", (row) -> row.answer().bound().orElse(""));
		cells.put("unit", (row) -> row.figure.unit());
		cells.put("currency", (row) -> row.role.currency().getCurrencyCode());
		cells.put("scheme", (row) -> row.figure.scheme().orElse(""));
		cells.put("statistic", (row) -> row.figure.ranking().map(RankingData::statistic).orElse(""));
		cells.put("statistic_value", (row) -> CsvCell.number(row.figure.ranking().map(RankingData::amount)));
		cells.put("nation_value", (row) -> CsvCell.number(row.figure.ranking().map(RankingData::nation)));
		cells.put("employment_floor", (row) -> CsvCell.count(row.figure.ranking().map(RankingData::employmentFloor)));
		cells.put("share_floor", (row) -> CsvCell.number(row.figure.ranking().flatMap(RankingData::shareFloor)));
		cells.put("derived", (row) -> row.figure.derived().orElse(""));
		cells.put("relative_standard_error", (row) -> CsvCell.number(row.figure.answer().relativeStandardError()));
		cells.put("respondents", (row) -> CsvCell.count(row.part.flatMap(PartData::respondents)));
		cells.put("standard_error", (row) -> CsvCell.number(row.part.flatMap(PartData::standardError)));
		cells.put("lower_bound", (row) -> CsvCell.number(row.part.flatMap(PartData::lower)));
		cells.put("upper_bound", (row) -> CsvCell.number(row.part.flatMap(PartData::upper)));
		cells.put("period", (row) -> CsvCell.text(row.figure.period().map(PeriodData::label)));
		cells.put("month", (row) -> row.figure.period().map((period) -> period.month().toString()).orElse(""));
		cells.put("place", (row) -> CsvCell.text(row.figure.place()));
		cells.put("population", (row) -> row.figure.population());
		cells.put("row_code", (row) -> CsvCell.text(row.figure.row().flatMap(RowData::code)));
		cells.put("row_title", (row) -> CsvCell.text(row.figure.row().map(RowData::title)));
		cells.put("source", (row) -> row.figure.source());
		cells.put("source_publisher", (row) -> CsvCell.text(row.source.map(Citation::publisher)));
		cells.put("source_title", (row) -> CsvCell.text(row.source.map(Citation::title)));
		cells.put("source_address", (row) -> CsvCell.text(row.source.flatMap(Citation::address).map(URI::toString)));
		cells.put("source_licence", (row) -> CsvCell.text(row.source.flatMap(Citation::licence)));
		cells.put("source_short_name", (row) -> CsvCell.text(row.source.map(Citation::shortName)));
		cells.put("item_code", (row) -> CsvCell.text(row.item.flatMap(ItemData::code)));
		cells.put("item_detail", (row) -> CsvCell.text(row.item.flatMap(ItemData::detail)));
		cells.put("item_marks",
				(row) -> row.item.flatMap(ItemData::marks).map((marks) -> String.join(" ", marks)).orElse(""));
		return cells;
	}

	record FigureRow(RoleProfile role, FactKind kind, FigureData figure, Optional<PartData> part,
			Optional<ItemData> item, Optional<Citation> source) {

		FigureRow of(PartData part) {
			return new FigureRow(this.role, this.kind, this.figure, Optional.of(part), Optional.empty(), this.source);
		}

		FigureRow of(ItemData item) {
			return new FigureRow(this.role, this.kind, this.figure, Optional.empty(), Optional.of(item), this.source);
		}

		/** Returns a cell for each of {@link FigureTable#COLUMNS}. */
		List<String> cells() {
			return CELLS.values().stream().map((cell) -> cell.apply(this)).toList();
		}

		Optional<String> partName() {
			return this.part.map(PartData::name).or(() -> this.item.map(ItemData::name));
		}

		private FigureData.AnswerData answer() {
			return this.part.map(PartData::answer).orElse(this.figure.answer());
		}

	}

}
