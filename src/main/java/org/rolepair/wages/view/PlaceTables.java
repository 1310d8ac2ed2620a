package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Unit;
import org.rolepair.source.Period;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.store.PlaceWageRows;

/**
 * Builds the tables of one role's places.
 *
 * @param period the time of the figures by place
 * @param from their source
 */
record PlaceTables(RoleProfile role, String path, Period period, SourceLine from, FigureRows figures,
		Messages messages) {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	/**
	 * Returns the places that pay most and least, around the nation.
	 * @param ranked at least one place
	 */
	PlaceTable ranking(RankedPlaces ranked) {
		PlaceKind kind = ranked.kind();
		List<FactKind> kinds = List.of(ranked.wage(), FactKind.EMPLOYMENT);
		List<RankedPlaces.Ranked> places = Stream.concat(ranked.highest().stream(), ranked.lowest().stream()).toList();
		List<PlaceTable.Row> rows = new ArrayList<>(rows(kinds, places));
		nation(kinds).ifPresent((nation) -> rows.add(position(places, ranked.wage()), nation));
		String limits = this.messages.text("place.ranking." + kind,
				Map.of("ranked", ranked.places().size(), "published", ranked.published(), "floor",
						Numbers.whole(kind.employmentFloor()), "cut", ranked.cutOff()));
		return new PlaceTable("ranking-" + kind.name().toLowerCase(Locale.ROOT),
				this.messages.text("place.ranking." + kind + ".caption"), limits, this.from, headings(kind, kinds),
				rows);
	}

	/** Returns all places, the highest average first. */
	PlaceTable all(RankedPlaces ranked, List<PlaceWageRows.PlacedWage> places) {
		boolean hourly = ranked.wage().unit() == Unit.MONEY_PER_HOUR;
		List<FactKind> kinds = List.of(ranked.wage(),
				hourly ? FactKind.HOURLY_MEDIAN_WAGE : FactKind.ANNUAL_MEDIAN_WAGE, FactKind.EMPLOYMENT);
		List<PlaceTable.Row> rows = new ArrayList<>();
		nation(kinds).ifPresent(rows::add);
		places.stream()
			.filter((place) -> place.place().kind() == ranked.kind())
			.sorted(Comparator.comparing(PlaceTables::mean, Comparator.reverseOrder())
				.thenComparing((place) -> place.place().title()))
			.forEach((place) -> rows.add(row(place.place(), kinds, answers(place))));
		return new PlaceTable("all-states", this.messages.text("place.list.states.caption"),
				this.messages.text("place.list.states.order"), this.from, headings(ranked.kind(), kinds), rows);
	}

	private static List<Answer> answers(PlaceWageRows.PlacedWage place) {
		PlacePay pay = place.columns().pay();
		return List.of(pay.mean(), pay.median(), place.columns().employment());
	}

	private static BigDecimal mean(PlaceWageRows.PlacedWage place) {
		return place.columns().pay().mean().as(Quantity.class).map(Quantity::value).orElse(BigDecimal.ONE.negate());
	}

	private List<String> headings(PlaceKind kind, List<FactKind> kinds) {
		return Stream
			.concat(Stream.of(this.messages.text("place.column." + kind)),
					kinds.stream().map((figure) -> this.messages.text("place.column." + figure)))
			.toList();
	}

	/** Returns the number of places that pay at least as much as the nation. */
	private int position(List<RankedPlaces.Ranked> places, FactKind wage) {
		return this.role.facts()
			.value(wage, Quantity.class)
			.map((nation) -> (int) places.stream()
				.filter((place) -> place.value().compareTo(nation.value()) >= 0)
				.count())
			.orElse(0);
	}

	private List<PlaceTable.Row> rows(List<FactKind> kinds, List<RankedPlaces.Ranked> places) {
		return places.stream()
			.map((place) -> row(place.place(), kinds, List.of(place.amount(), place.jobs())))
			.toList();
	}

	private PlaceTable.Row row(Place place, List<FactKind> kinds, List<Answer> answers) {
		List<FigureValue> values = new ArrayList<>();
		for (int i = 0; i < kinds.size(); i++) {
			values.add(value(kinds.get(i), answers.get(i)));
		}
		return new PlaceTable.Row(place.title(), Optional.of(PlaceAddress.of(this.path, place) + "#pay"),
				Optional.empty(), values);
	}

	private FigureValue value(FactKind kind, Answer answer) {
		FigureValue.Form form = (answer instanceof Blank) ? FigureValue.Form.BLANK : FigureValue.Form.NUMBER;
		return new FigureValue(new FigureText(this.messages).of(answer, kind.unit(), DOLLARS, 0), form, List.of(),
				Optional.empty());
	}

	/**
	 * Returns national figures only if all are of the same period as those of the places.
	 */
	private Optional<PlaceTable.Row> nation(List<FactKind> kinds) {
		List<Fact> facts = kinds.stream()
			.flatMap((kind) -> this.role.facts().fact(kind).stream())
			.filter((fact) -> fact.origin().period().equals(this.period))
			.toList();
		if (facts.size() < kinds.size() || facts.get(0).isBlank() || !this.role.currency().equals(DOLLARS)) {
			return Optional.empty();
		}
		return Optional.of(new PlaceTable.Row(this.messages.text("place.united-states"), Optional.empty(),
				Optional.of(this.figures.line(facts.get(0), this.role)),
				facts.stream().map((fact) -> value(fact.kind(), fact.answer())).toList()));
	}

}
