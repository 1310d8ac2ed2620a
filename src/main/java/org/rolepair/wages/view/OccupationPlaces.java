package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Unit;
import org.rolepair.source.Period;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.PlaceWageRows;

/**
 * A role's places of one kind, in sentences, tables and on a map.
 *
 * @param rows the role's rows of all places
 * @param marked the role with the ranked wage, for its source and remarks
 */
record OccupationPlaces(RoleProfile role, String path, List<PlaceWageRows.PlacedWage> rows, RankedPlaces ranked,
		RoleProfile marked, FigureRows figures, Messages messages) {

	private static final int MIN_RANKED = 3;

	private static final Currency DOLLARS = Currency.getInstance("USD");

	/** Returns the places that pay most and least, around the nation, if any. */
	Optional<PlaceTable> ranking() {
		return table(this.ranked, "ranking-", "place.ranking.", "", this::source);
	}

	/** Returns the same at the nation's prices, without the places that have no level. */
	Optional<PlaceTable> rankingAtNationalPrices(PriceAdjustment prices) {
		PlaceKind kind = this.ranked.kind();
		List<PlaceWageRows.PlacedWage> own = this.rows.stream().filter((row) -> row.place().kind() == kind).toList();
		List<PlaceWageRows.PlacedWage> adjusted = own.stream().flatMap((row) -> prices.of(row).stream()).toList();
		String without = this.messages.text("place.ranking.prices.without",
				Map.of("count", own.size() - adjusted.size()));
		return table(RankedPlaces.of(kind, adjusted), "ranking-prices-", "place.ranking.prices.", without,
				() -> prices.line(kind, this.figures));
	}

	private Optional<PlaceTable> table(RankedPlaces ranked, String id, String caption, String without,
			Supplier<SourceLine> from) {
		if (ranked.places().isEmpty()) {
			return Optional.empty();
		}
		PlaceKind kind = ranked.kind();
		List<FactKind> kinds = List.of(ranked.wage(), FactKind.EMPLOYMENT);
		List<RankedPlaces.Ranked> places = Stream.concat(ranked.highest().stream(), ranked.lowest().stream()).toList();
		SourceLine line = from.get();
		List<PlaceTable.Row> rows = new ArrayList<>();
		places.forEach((place) -> rows.add(row(place.place(), kinds, List.of(place.amount(), place.jobs()))));
		nation(kinds).ifPresent((nation) -> rows.add(position(places), nation));
		String limits = this.messages.text("place.ranking." + kind,
				Map.of("ranked", ranked.places().size(), "published", ranked.published(), "floor",
						Numbers.whole(kind.employmentFloor()), "cut", ranked.cutOff()));
		return Optional.of(new PlaceTable(id + kind.name().toLowerCase(Locale.ROOT),
				this.messages.text(caption + kind + ".caption"), (limits + " " + without).strip(), line,
				headings(kinds), rows));
	}

	/** Returns all places, the highest average first. */
	PlaceTable all() {
		SourceLine from = source();
		boolean hourly = this.ranked.wage().unit() == Unit.MONEY_PER_HOUR;
		List<FactKind> kinds = List.of(this.ranked.wage(),
				hourly ? FactKind.HOURLY_MEDIAN_WAGE : FactKind.ANNUAL_MEDIAN_WAGE, FactKind.EMPLOYMENT);
		List<PlaceTable.Row> rows = new ArrayList<>();
		nation(kinds).ifPresent(rows::add);
		this.rows.stream()
			.filter((row) -> row.place().kind() == this.ranked.kind())
			.sorted(Comparator.comparing(OccupationPlaces::mean, Comparator.reverseOrder())
				.thenComparing((row) -> row.place().title()))
			.forEach((row) -> rows
				.add(row(row.place(), kinds, List.of(row.pay().mean(), row.pay().median(), row.employment()))));
		return new PlaceTable("all-states", this.messages.text("place.list.states.caption"),
				this.messages.text("place.list.states.order"), from, headings(kinds), rows);
	}

	Optional<StateMap> map(PlaceWording words) {
		return new StateMaps(this.path, earners(), source(), words, this.messages).of(this.ranked.wage(), this.rows);
	}

	/**
	 * Returns the places that pay most and least. It is empty for fewer than three
	 * places, where none pays more than the nation, and where a cap hides the order.
	 */
	Optional<String> finding() {
		List<RankedPlaces.Ranked> places = this.ranked.places();
		if (places.size() < MIN_RANKED || places.get(0).amount().bound() != Bound.EXACT || !isAboveNation()) {
			return Optional.empty();
		}
		RankedPlaces.Ranked least = places.get(places.size() - 1);
		List<String> most = paying(places.get(0));
		return Optional.of(this.messages.text("place.finding." + this.ranked.wage(),
				Map.of("most", Lists.and(most), "count", most.size(), "roles", earners(), "high", amount(places.get(0)),
						"least", Lists.and(paying(least)), "low", amount(least))));
	}

	private boolean isAboveNation() {
		return this.role.facts()
			.fact(this.ranked.wage())
			.filter((fact) -> fact.origin().period().equals(period()))
			.flatMap((fact) -> fact.value(Quantity.class))
			.filter((nation) -> this.ranked.places().get(0).value().compareTo(nation.value()) > 0)
			.isPresent();
	}

	private List<String> paying(RankedPlaces.Ranked place) {
		return this.ranked.places()
			.stream()
			.filter((other) -> other.value().compareTo(place.value()) == 0)
			.map((other) -> other.place().title())
			.toList();
	}

	private String amount(RankedPlaces.Ranked place) {
		return new FigureText(this.messages).of(place.amount(), this.ranked.wage().unit(), DOLLARS, 0);
	}

	private String earners() {
		return new WiderGroups(this.messages).runningSubject(this.marked, this.ranked.wage());
	}

	private SourceLine source() {
		return this.figures.line(figure(), this.marked);
	}

	/** Returns the time of the figures by place. */
	private Period period() {
		return figure().origin().period();
	}

	private Fact figure() {
		return this.marked.facts().fact(this.ranked.wage()).orElseThrow();
	}

	private static BigDecimal mean(PlaceWageRows.PlacedWage row) {
		return row.pay().mean().as(Quantity.class).map(Quantity::value).orElse(BigDecimal.ONE.negate());
	}

	private List<String> headings(List<FactKind> kinds) {
		return Stream.concat(Stream.of(this.ranked.kind()), kinds.stream())
			.map((column) -> this.messages.text("place.column." + column))
			.toList();
	}

	/** Returns the number of places that pay at least as much as the nation. */
	private int position(List<RankedPlaces.Ranked> places) {
		return this.role.facts()
			.value(this.ranked.wage(), Quantity.class)
			.map((nation) -> (int) places.stream()
				.filter((place) -> place.value().compareTo(nation.value()) >= 0)
				.count())
			.orElse(0);
	}

	private PlaceTable.Row row(Place place, List<FactKind> kinds, List<Answer> answers) {
		return new PlaceTable.Row(place.title(), Optional.of(PlaceAddress.of(this.path, place) + "#pay"),
				Optional.empty(),
				IntStream.range(0, kinds.size()).mapToObj((at) -> value(kinds.get(at), answers.get(at))).toList());
	}

	private FigureValue value(FactKind kind, Answer answer) {
		FigureValue.Form form = (answer instanceof Blank) ? FigureValue.Form.BLANK : FigureValue.Form.NUMBER;
		return new FigureValue(new FigureText(this.messages).of(answer, kind.unit(), DOLLARS, 0), form, List.of(),
				Optional.empty());
	}

	/** Returns national figures if all are of the same period as those of the places. */
	private Optional<PlaceTable.Row> nation(List<FactKind> kinds) {
		List<Fact> facts = kinds.stream()
			.flatMap((kind) -> this.role.facts().fact(kind).stream())
			.filter((fact) -> fact.origin().period().equals(period()))
			.toList();
		if (facts.size() < kinds.size() || facts.get(0).isBlank() || !this.role.currency().equals(DOLLARS)) {
			return Optional.empty();
		}
		return Optional.of(new PlaceTable.Row(this.messages.text("place.united-states"), Optional.empty(),
				Optional.of(this.figures.line(facts.get(0), this.role)),
				facts.stream().map((fact) -> value(fact.kind(), fact.answer())).toList()));
	}

}
