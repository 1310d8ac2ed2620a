package org.rolepair.wages.view;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.PlaceWageRows;

/**
 * Draws maps of average pay by state.
 *
 * @param path the national page of what is drawn
 * @param earners whose pay it is, in running text
 */
record StateMaps(String path, String earners, SourceLine from, PlaceWording words, Messages messages) {

	private static final String HELD = "held";

	private static final String UNLISTED = "none";

	/** Where the states are on a map of equal tiles, line by line. */
	private static final List<String> LINES = List.of("AK .. .. .. .. .. .. .. .. .. ME",
			".. .. .. .. .. .. .. .. .. VT NH", "WA ID MT ND MN IL WI MI NY RI MA", "OR NV WY SD IA IN OH PA NJ CT ..",
			"CA UT CO NE MO KY WV VA MD DE ..", ".. AZ NM KS AR TN NC SC DC .. ..", ".. .. .. OK LA MS AL GA .. .. ..",
			"HI .. .. TX .. .. .. .. FL .. PR");

	/** The CSS classes of each state's column and line, by its two letters. */
	static final Map<String, String> STYLES = styles();

	private static Map<String, String> styles() {
		Map<String, String> styles = new LinkedHashMap<>();
		for (int y = 0; y < LINES.size(); y++) {
			String[] line = LINES.get(y).split(" ");
			for (int x = 0; x < line.length; x++) {
				styles.put(line[x], "x" + (x + 1) + " y" + (y + 1));
			}
		}
		styles.remove("..");
		return styles;
	}

	/** Draws an occupation's averages; empty if no state on the map has one. */
	Optional<StateMap> of(FactKind wage, List<PlaceWageRows.PlacedWage> rows) {
		boolean hourly = wage == FactKind.HOURLY_MEAN_WAGE;
		Map<String, PlaceWageRows.PlacedWage> states = rows.stream()
			.filter((row) -> row.place().kind() == PlaceKind.STATE && STYLES.containsKey(row.place().primaryState()))
			.collect(Collectors.toMap((row) -> row.place().primaryState(), Function.identity()));
		List<Integer> shown = states.values()
			.stream()
			.flatMap((row) -> mean(row, hourly).as(Quantity.class).stream())
			.map((mean) -> shown(mean, hourly))
			.toList();
		if (shown.isEmpty()) {
			return Optional.empty();
		}
		MapScale scale = MapScale.over(shown);
		Map<String, StateMap.Tile> tiles = new TreeMap<>();
		STYLES.forEach((letters, style) -> tiles.put(this.words.state(letters),
				Optional.ofNullable(states.get(letters))
					.map((row) -> tile(row.place(), mean(row, hourly), style, scale, hourly))
					.orElseGet(() -> new StateMap.Tile(style + " " + UNLISTED, letters, this.words.state(letters),
							Optional.empty(), this.messages.text("place.map.unlisted")))));
		return Optional.of(new StateMap(this.messages.text("place.map." + wage), this.from,
				this.messages.text("place.map.label", Map.of("roles", this.earners)), hourly ? "" : "k",
				List.copyOf(tiles.values()), steps(scale, hourly ? "" : "k", tiles)));
	}

	private static Answer mean(PlaceWageRows.PlacedWage row, boolean hourly) {
		return (row.pay().hourly() == hourly) ? row.pay().mean() : new Blank(BlankReason.NOT_APPLICABLE);
	}

	private static int shown(Quantity mean, boolean hourly) {
		return mean.value().movePointLeft(hourly ? 0 : 3).setScale(0, RoundingMode.HALF_UP).intValue();
	}

	private StateMap.Tile tile(Place place, Answer mean, String style, MapScale scale, boolean hourly) {
		if (mean instanceof Blank blank) {
			return new StateMap.Tile(style + " " + HELD, place.primaryState(), place.title(), Optional.empty(),
					this.messages.text("blank." + blank.reason() + ".running"));
		}
		Quantity amount = mean.as(Quantity.class).orElseThrow();
		int shown = shown(amount, hourly);
		return new StateMap.Tile(style + " q" + scale.step(shown), place.primaryState(), place.title(),
				Optional.of(PlaceAddress.of(this.path, place) + "#pay"),
				((amount.bound() == Bound.AT_LEAST) ? "≥" : "") + shown);
	}

	private List<StateMap.Step> steps(MapScale scale, String unit, Map<String, StateMap.Tile> tiles) {
		List<StateMap.Step> steps = new ArrayList<>();
		for (int i = 0; i <= scale.cuts().size(); i++) {
			Map<String, Object> words = Map.of("from", (i == 0) ? 0 : scale.cuts().get(i - 1), "to",
					(i == scale.cuts().size()) ? 0 : scale.cuts().get(i), "unit", unit);
			steps.add(new StateMap.Step("q" + (i + 1), this.messages.text("place.map.step", words)));
		}
		for (String style : List.of(HELD, UNLISTED)) {
			if (tiles.values().stream().anyMatch((tile) -> tile.style().endsWith(" " + style))) {
				steps.add(new StateMap.Step(style, this.messages.text("place.map." + style)));
			}
		}
		return steps;
	}

}
