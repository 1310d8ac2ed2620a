package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.FigureText;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;

/** Builds the tables and bars of one role's ranked places. */
final class PlaceRankings {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	private final RoleProfile role;

	private final String path;

	private final FigureCells cells;

	private final Messages messages;

	private final FigureText text;

	PlaceRankings(RoleProfile role, String path, FigureCells cells, Messages messages) {
		this.role = role;
		this.path = path;
		this.cells = cells;
		this.messages = messages;
		this.text = new FigureText(messages);
	}

	/**
	 * Builds a ranking.
	 * @param ranked at least one place
	 * @param marked the role with the ranked wage, for its source and tags
	 */
	Ranking of(RankedPlaces ranked, RoleProfile marked, PlaceEdition edition) {
		PlaceKind kind = ranked.kind();
		Optional<Nation> nation = nation(ranked.wage(), edition);
		BigDecimal longest = Stream
			.concat(ranked.places().stream().map(RankedPlaces.Ranked::value),
					nation.stream().map((own) -> own.amount().value()))
			.max(BigDecimal::compareTo)
			.orElseThrow();
		Map<String, Object> words = Map.of("ranked", ranked.places().size(), "published", ranked.published(), "floor",
				Numbers.decimal(BigDecimal.valueOf(kind.employmentFloor()), 0), "edition", edition.period().label(),
				"wage", ranked.wage());
		List<String> notes = new ArrayList<>();
		if (ranked.cutOff() > 0) {
			notes.add(this.messages.text("place.ranking.cut", Map.of("count", ranked.cutOff())));
		}
		String key = "place.ranking." + kind;
		return new Ranking(kind.name().toLowerCase(Locale.ROOT), this.messages.text(key + ".heading"),
				this.messages.text(key, words), this.messages.text("kind." + ranked.wage()),
				rows(ranked, ranked.highest(), longest), nation.map((own) -> nation(ranked, own, longest)),
				rows(ranked, ranked.lowest(), longest), notes, this.cells.sourceNumber(marked, edition.source()),
				this.cells.tags(marked.facts().fact(ranked.wage()).orElseThrow(), marked));
	}

	private List<Ranking.Row> rows(RankedPlaces ranked, List<RankedPlaces.Ranked> places, BigDecimal longest) {
		return places.stream()
			.map((place) -> new Ranking.Row(place.place().title(),
					Optional.of(PlaceAddress.of(this.path, place.place()) + "#pay"), amount(ranked, place.amount()),
					jobs(place.jobs()), width(place.value(), longest), Optional.empty()))
			.toList();
	}

	private Ranking.Row nation(RankedPlaces ranked, Nation nation, BigDecimal longest) {
		return new Ranking.Row(this.messages.text("place.united-states"), Optional.empty(),
				amount(ranked, nation.amount()), jobs(nation.jobs()), width(nation.amount().value(), longest),
				Optional.of(nation.source()));
	}

	/** Returns national figures only if they are of the same period as the edition. */
	private Optional<Nation> nation(FactKind ranked, PlaceEdition edition) {
		Optional<Fact> wage = fact(ranked, edition);
		Optional<Quantity> amount = wage.flatMap((fact) -> fact.value(Quantity.class));
		Optional<Quantity> jobs = fact(FactKind.EMPLOYMENT, edition).flatMap((fact) -> fact.value(Quantity.class));
		if (amount.isEmpty() || jobs.isEmpty() || !this.role.currency().equals(DOLLARS)) {
			return Optional.empty();
		}
		int source = this.cells.sourceNumber(this.role, wage.orElseThrow().origin().source());
		return Optional.of(new Nation(amount.get(), jobs.get(), source));
	}

	private Optional<Fact> fact(FactKind kind, PlaceEdition edition) {
		return this.role.facts().fact(kind).filter((fact) -> fact.origin().period().equals(edition.period()));
	}

	private static String jobs(Quantity jobs) {
		return Numbers.decimal(jobs.value(), 0);
	}

	private String amount(RankedPlaces ranked, Quantity amount) {
		return this.text.of(amount, ranked.wage().unit(), DOLLARS, 0);
	}

	private static String width(BigDecimal amount, BigDecimal longest) {
		return (longest.signum() == 0) ? "0"
				: amount.movePointRight(2).divide(longest, 1, RoundingMode.HALF_UP).toPlainString();
	}

	private record Nation(Quantity amount, Quantity jobs, int source) {

	}

	/**
	 * The places where a role is paid most and least.
	 *
	 * @param id unique among the rankings of the page
	 * @param highest the highest-paid places, highest first
	 * @param lowest the lowest-paid places, lowest last
	 * @param notes on places left out
	 * @param source the number of the source
	 * @param tags marks of the figures: old, wider group
	 */
	public record Ranking(String id, String heading, String caption, String amountHeading, List<Row> highest,
			Optional<Row> nation, List<Row> lowest, List<String> notes, int source, List<String> tags) {

		/**
		 * A place in a ranking.
		 *
		 * @param path the page at this place; empty for the nation
		 * @param width the length of its bar, in percent of the longest
		 * @param source the source number, if it differs from the ranking's
		 */
		public record Row(String name, Optional<String> path, String amount, String jobs, String width,
				Optional<Integer> source) {

		}

	}

}
