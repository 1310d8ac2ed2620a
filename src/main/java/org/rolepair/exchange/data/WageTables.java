package org.rolepair.exchange.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.PriceEditions;
import org.rolepair.wages.store.PublishedWage;

import org.springframework.stereotype.Component;

/** Writes wages by place and over the years, and levels of prices. */
@Component
@RequiredArgsConstructor
class WageTables {

	static final List<String> WAGE_COLUMNS = List.of("place_kind", "month", "period", "row_code", "area_code", "area",
			"jobs", "pay_unit", "mean", "percentile_10", "percentile_25", "median", "percentile_75", "percentile_90",
			"source");

	static final List<String> PRICE_COLUMNS = List.of("price_kind", "area_code", "area", "month", "price_level",
			"source");

	private final PlaceWages wages;

	private final PriceEditions prices;

	void writeWages(Consumer<List<String>> rows) {
		this.wages.forEach((wage) -> rows.accept(cells(wage)));
	}

	void writePrices(Consumer<List<String>> rows) {
		for (PriceKind kind : PriceKind.values()) {
			this.prices.current(kind)
				.ifPresent(
						(edition) -> this.prices.forEach(kind,
								(level) -> rows.accept(List.of(DataName.of(kind), level.area(),
										CsvCell.text(level.title()), level.month().toString(),
										level.level().toPlainString(), edition.source()))));
		}
	}

	private static List<String> cells(PublishedWage wage) {
		List<String> cells = new ArrayList<>(
				List.of(DataName.of(wage.edition().kind()), wage.edition().month().toString(),
						CsvCell.text(wage.edition().period().label()), wage.socCode(), wage.areaCode(),
						CsvCell.text(wage.area()), cell(wage.employment()), wage.pay().hourly() ? "hour" : "year"));
		wage.pay().figures().forEach((figure) -> cells.add(cell(figure)));
		cells.add(wage.edition().source());
		return cells;
	}

	/** Returns a number, "at least" a number, or why there is none. */
	private static String cell(Answer answer) {
		if (answer instanceof Blank blank) {
			return DataName.of(blank.reason());
		}
		Quantity quantity = (Quantity) answer;
		String number = quantity.value().toPlainString();
		return (quantity.bound() == Bound.EXACT) ? number : "at least " + number;
	}

}
