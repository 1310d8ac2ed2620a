package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.PlaceWageRows;

/**
 * A role's places of one kind.
 *
 * @param rows the role's rows of all places
 * @param marked the role with the ranked wage, for its source and remarks
 */
record OccupationPlaces(RoleProfile role, String path, List<PlaceWageRows.PlacedWage> rows, RankedPlaces ranked,
		PlaceEdition edition, RoleProfile marked, Messages messages) {

	private static final int MIN_RANKED = 3;

	/** Returns the places of a kind; empty if none has a row of the role. */
	static Optional<OccupationPlaces> of(PlaceKind kind, RoleProfile role, String path,
			List<PlaceWageRows.PlacedWage> rows, LocalPay pay, Messages messages) {
		RankedPlaces ranked = RankedPlaces.of(kind, rows);
		if (ranked.published() == 0) {
			return Optional.empty();
		}
		PlaceEdition edition = pay.edition(kind);
		return Optional.of(new OccupationPlaces(role, path, rows, ranked, edition,
				pay.ranked(role, ranked.wage(), edition), messages));
	}

	/** Returns the places that pay most and least; empty if none can be ranked. */
	Optional<PlaceTable> ranking(FigureRows figures) {
		return this.ranked.places().isEmpty() ? Optional.empty() : Optional.of(tables(figures).ranking(this.ranked));
	}

	PlaceTable all(FigureRows figures) {
		return tables(figures).all(this.ranked, this.rows);
	}

	Optional<StateMap> map(FigureRows figures, PlaceWording words) {
		return new StateMaps(this.path, earners(), source(figures), words, this.messages).of(this.ranked.wage(),
				this.rows);
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
		return Optional.of(this.messages.text("place.finding." + this.ranked.wage(),
				Map.of("most", Lists.and(paying(places.get(0))), "count", paying(places.get(0)).size(), "roles",
						earners(), "high", amount(places.get(0)), "least", Lists.and(paying(least)), "low",
						amount(least))));
	}

	private boolean isAboveNation() {
		return this.role.facts()
			.fact(this.ranked.wage())
			.filter((fact) -> fact.origin().period().equals(this.edition.period()))
			.flatMap((fact) -> fact.value(Quantity.class))
			.filter((nation) -> this.ranked.places().get(0).value().compareTo(nation.value()) > 0)
			.isPresent();
	}

	private List<String> paying(RankedPlaces.Ranked place) {
		BigDecimal value = place.value();
		return this.ranked.places()
			.stream()
			.filter((other) -> other.value().compareTo(value) == 0)
			.map((other) -> other.place().title())
			.toList();
	}

	private String amount(RankedPlaces.Ranked place) {
		return new FigureText(this.messages).of(place.amount(), this.ranked.wage().unit(), Currency.getInstance("USD"),
				0);
	}

	private String earners() {
		return new WiderGroups(this.messages).runningSubject(this.marked, this.ranked.wage())
			.orElseGet(() -> OccupationTitles.withClosingComma(this.role.titles().runningPlural()));
	}

	private SourceLine source(FigureRows figures) {
		return figures.line(this.marked.facts().fact(this.ranked.wage()).orElseThrow(), this.marked);
	}

	private PlaceTables tables(FigureRows figures) {
		return new PlaceTables(this.role, this.path, this.edition.period(), source(figures), figures, this.messages);
	}

}
