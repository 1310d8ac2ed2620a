package org.rolepair.wages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LocalPrices;
import org.rolepair.wages.store.PlaceWageRows;

import org.springframework.stereotype.Component;

/** Brings wages by place to the nation's prices. */
@Component
@RequiredArgsConstructor
class PriceAdjustment {

	private final LocalPrices prices;

	private final Messages messages;

	/** Returns whether the site has price levels of a kind of place. */
	boolean isKnown(PlaceKind kind) {
		return this.prices.nation(kind).isPresent();
	}

	/**
	 * Returns the row at the nation's prices; empty for a place without a price level.
	 */
	Optional<PlaceWageRows.PlacedWage> of(PlaceWageRows.PlacedWage row) {
		return this.prices.of(row.place())
			.map((level) -> new PlaceWageRows.PlacedWage(row.place(), row.employment(),
					level.atNationalPrices(row.pay())));
	}

	/**
	 * Returns the line that says how all pay of a kind of place was adjusted.
	 * @throws java.util.NoSuchElementException if the site has no price levels of it
	 */
	SourceLine line(PlaceKind kind, FigureRows figures) {
		LocalPriceLevel nation = this.prices.nation(kind).orElseThrow();
		return new SourceLine(figures.line(nation.source()).path(),
				this.messages.text("place.price-level.any",
						Map.of("source", nation.source().shortName(), "year", String.valueOf(nation.year()))),
				List.of(), false);
	}

}
