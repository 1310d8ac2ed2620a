package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the price levels of places in the newest year of the current editions. They stay
 * in memory until public content changes.
 */
@Service
@RequiredArgsConstructor
public class LocalPrices {

	private final PriceEditions editions;

	private final SourceCatalogue sources;

	private volatile SingletonSupplier<Map<PriceKind, Levels>> levels = SingletonSupplier.of(this::read);

	/**
	 * Returns the price level of a place by its code; metropolitan areas can be
	 * delineated otherwise than in the wage statistics.
	 */
	public Optional<LocalPriceLevel> of(Place place) {
		return (place.kind() == PlaceKind.NATION) ? Optional.empty() : level(series(place.kind()), place.code());
	}

	/** Returns the price level of a state's nonmetropolitan part, if it has one. */
	public Optional<LocalPriceLevel> outsideMetropolitanAreas(Place place) {
		return (place.kind() == PlaceKind.STATE) ? level(PriceKind.NONMETROPOLITAN_PARITIES, place.code())
				: Optional.empty();
	}

	/**
	 * Returns the nation's level, 100, in the series of a kind of place, if it is loaded.
	 */
	public Optional<LocalPriceLevel> nation(PlaceKind kind) {
		return level(series(kind), PriceLevel.NATION);
	}

	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void invalidate() {
		this.levels = SingletonSupplier.of(this::read);
	}

	private static PriceKind series(PlaceKind kind) {
		return (kind == PlaceKind.STATE) ? PriceKind.STATE_PARITIES : PriceKind.METROPOLITAN_PARITIES;
	}

	private Optional<LocalPriceLevel> level(PriceKind kind, String area) {
		return Optional.ofNullable(this.levels.obtain().get(kind))
			.flatMap((levels) -> Optional.ofNullable(levels.byArea().get(area))
				.map((level) -> new LocalPriceLevel(levels.source(), levels.year(), level)));
	}

	private Map<PriceKind, Levels> read() {
		Map<PriceKind, Levels> read = new EnumMap<>(PriceKind.class);
		for (PriceKind kind : PriceKind.values()) {
			this.editions.current(kind).ifPresent((edition) -> read.put(kind, read(edition)));
		}
		return read;
	}

	private Levels read(PriceEdition edition) {
		YearMonth newest = edition.month();
		Map<String, BigDecimal> byArea = new HashMap<>();
		this.editions.levels(edition.kind())
			.forEach((area, byMonth) -> Optional.ofNullable(byMonth.get(newest))
				.ifPresent((level) -> byArea.put(area, level)));
		return new Levels(this.sources.bySlug(edition.source()).orElseThrow(), newest.getYear(), byArea);
	}

	private record Levels(Citation source, int year, Map<String, BigDecimal> byArea) {

	}

}
