package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Citation;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LocalPrices;

import org.springframework.stereotype.Component;

/** Generates text about places and their figures. */
@Component
@RequiredArgsConstructor
public class PlaceWording {

	private static final Set<String> TERRITORIES = Set.of("AS", "GU", "MP", "PR", "VI");

	private static final String DISTRICT = "DC";

	private final LocalPrices prices;

	private final Messages messages;

	public PlaceChooser chooser(String path, Optional<Place> here) {
		return new PlaceChooser(path, here.map(Place::title).orElse(""),
				Optional.of(new Link(this.messages.text("place.all"), path + "/places")),
				here.map((place) -> nation(path)));
	}

	private Link nation(String path) {
		return new Link(this.messages.text("place.nation"), path + "#pay");
	}

	/** Returns the notice at the top of a place's page. */
	public Notice notice(String path, Place place) {
		return Notice.of(this.messages.text("place.notice", Map.of("place", place.title())), nation(path));
	}

	/** Returns sentences about the place, its source, and roles without figures. */
	public List<String> notes(Place place, List<LocalRole> roles) {
		Citation source = roles.get(0).here().citations().get(0);
		String words = what(place) + " " + this.messages.text("place.source",
				Map.of("publisher", source.publisher(), "title", source.title(), "edition", source.edition()));
		boolean margin = roles.stream().anyMatch(PlaceWording::hasMargin);
		return Stream
			.of(Stream.of(margin ? words : words + " " + this.messages.text("place.no-margin")),
					roles.stream()
						.filter((role) -> role.coverage() != LocalRole.Coverage.PAY)
						.map((role) -> coverage(place, role)),
					priceNote(place).stream())
			.flatMap((notes) -> notes)
			.toList();
	}

	/** Returns the line that says how pay at the nation's prices was derived. */
	public SourceLine priceLine(Place place, LocalPriceLevel prices, FigureRows figures) {
		SourceLine source = figures.line(prices.source());
		return figures.sources()
			.markRepeated(
					new SourceLine(source.path(),
							this.messages.text("place.price-level",
									Map.of("level", text(prices), "place", place.title(), "source",
											prices.source().shortName(), "year", String.valueOf(prices.year()))),
							List.of(), false));
	}

	/** Returns a level as published, with at least one decimal. */
	private static String text(LocalPriceLevel prices) {
		BigDecimal level = prices.level().stripTrailingZeros();
		return Numbers.decimal(level, Math.max(1, level.scale()));
	}

	/** Returns a state's name, as a heading, by its two-letter code. */
	String state(String letters) {
		String key = "place.state." + letters;
		return this.messages.has(key) ? this.messages.text(key) : letters;
	}

	private String runningState(String letters) {
		String key = "place.state." + letters + ".running";
		return this.messages.has(key) ? this.messages.text(key) : state(letters);
	}

	/** Returns a note on the prices of a place, if the site has prices of its kind. */
	private Optional<String> priceNote(Place place) {
		if (this.prices.nation(place.kind()).isEmpty()) {
			return Optional.empty();
		}
		if (this.prices.of(place).isEmpty()) {
			return Optional.of(this.messages.text("place.no-price-level", Map.of("place", place.title())));
		}
		return this.prices.outsideMetropolitanAreas(place)
			.map((rural) -> this.messages.text("place.price-level.rural",
					Map.of("place", place.title(), "level", text(rural), "year", String.valueOf(rural.year()))));
	}

	private String what(Place place) {
		if (place.kind() == PlaceKind.METROPOLITAN_AREA) {
			return this.messages.text("place.what.METROPOLITAN_AREA",
					Map.of("place", place.title(), "states", Lists.and(states(place))));
		}
		String sort = DISTRICT.equals(place.primaryState()) ? "DISTRICT"
				: TERRITORIES.contains(place.primaryState()) ? "TERRITORY" : "STATE";
		return this.messages.text("place.what." + sort, Map.of("place", place.title()));
	}

	/** Returns the states at the end of a metropolitan area's title, such as "MO-KS". */
	private List<String> states(Place place) {
		String letters = place.title().substring(place.title().lastIndexOf(',') + 1).strip();
		boolean known = letters.matches("[A-Z]{2}(-[A-Z]{2})*");
		return Arrays.stream((known ? letters : place.primaryState()).split("-")).map(this::runningState).toList();
	}

	private String coverage(Place place, LocalRole role) {
		return this.messages.text("place.coverage." + role.coverage(), Map.of("role", role.nation().titles().title(),
				"place", place.title(), "row", role.row().flatMap(StatisticalRow::code).orElse("")));
	}

	private static boolean hasMargin(LocalRole role) {
		return FactKind.WAGES.stream()
			.flatMap((kind) -> role.here().facts().value(kind, Quantity.class).stream())
			.anyMatch((wage) -> wage.relativeStandardError().isPresent());
	}

}
