package org.rolepair.wages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.SectionTable;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.LocalPrices;
import org.rolepair.wages.store.PlaceWageRows;

import org.springframework.stereotype.Component;

/** Builds the pay-by-place sections of a role's pages. */
@Component
@RequiredArgsConstructor
public class RolePlaceSections {

	private final LocalPay pay;

	private final PlaceWageRows wages;

	private final PublishedRoles roles;

	private final PlaceWording words;

	private final LocalPrices prices;

	private final PriceAdjustment adjustment;

	private final Messages messages;

	/** Returns the section, or empty if the site or role has no figures by place. */
	public Optional<RolePlaces> of(RoleProfile role, String path, Optional<Place> here, FigureRows figures) {
		List<PlaceWageRows.PlacedWage> rows = rows(role);
		if (rows.isEmpty() && here.isEmpty()) {
			return Optional.empty();
		}
		Optional<RolePlaces.Here> block = here.map((place) -> here(role, path, place, figures.at(place.title())));
		Optional<OccupationPlaces> states = places(PlaceKind.STATE, role, path, rows, figures);
		Optional<OccupationPlaces> areas = places(PlaceKind.METROPOLITAN_AREA, role, path, rows, figures);
		return Optional.of(new RolePlaces(block, states.flatMap(OccupationPlaces::finding),
				states.flatMap((own) -> own.map(this.words)), states.flatMap(OccupationPlaces::ranking),
				states.flatMap((own) -> own.rankingAtNationalPrices(this.adjustment)),
				areas.flatMap(OccupationPlaces::ranking),
				areas.flatMap((own) -> own.rankingAtNationalPrices(this.adjustment)), notes(role, rows),
				this.words.chooser(path, here)));
	}

	/** Returns all states with the role's pay; empty if none has a row of the role. */
	Optional<PlaceTable> states(RoleProfile role, String path, FigureRows figures) {
		return places(PlaceKind.STATE, role, path, rows(role), figures).map(OccupationPlaces::all);
	}

	/** Returns the places of a kind; empty if none has a row of the role. */
	private Optional<OccupationPlaces> places(PlaceKind kind, RoleProfile role, String path,
			List<PlaceWageRows.PlacedWage> rows, FigureRows figures) {
		RankedPlaces ranked = RankedPlaces.of(kind, rows);
		return (ranked.published() == 0) ? Optional.empty() : Optional.of(new OccupationPlaces(role, path, rows, ranked,
				this.pay.ranked(role, kind, ranked.wage()), figures, this.messages));
	}

	private List<PlaceWageRows.PlacedWage> rows(RoleProfile role) {
		return OccupationCode.code(role).map(this.wages::allPlaces).orElse(List.of());
	}

	private RolePlaces.Here here(RoleProfile role, String path, Place place, FigureRows figures) {
		LocalRole local = this.pay.at(place, List.of(role)).get(0);
		List<RoleProfile> both = List.of(local.here(), local.nation());
		Optional<FactKind> wage = LocalRole.wage(List.of(local)).filter((kind) -> this.prices.of(place).isPresent());
		List<FigureRow> rows = LocalRole.kinds(List.of(local))
			.stream()
			.flatMap((kind) -> Stream.concat(Stream.of(figures.row(this.messages.text("kind." + kind), kind, both)),
					wage.filter(kind::equals).map((own) -> atNationalPrices(local, own, place, figures)).stream()))
			.toList();
		String nation = this.messages.text("place.united-states");
		List<PayChart> chart = PayChart.ofSubjects(List.of(new PayChart.Subject(1, place.title(), local.here()),
				new PayChart.Subject(1, nation, local.nation())), figures, this.messages);
		return new RolePlaces.Here(place.title(), this.words.notice(path, place),
				this.words.notes(place, List.of(local)), chart,
				SectionTable.ofColumns(this.messages.text("place.caption", Map.of("place", place.title())),
						List.of(place.title(), nation), rows));
	}

	private FigureRow atNationalPrices(LocalRole role, FactKind wage, Place place, FigureRows figures) {
		LocalPriceLevel level = this.prices.of(place).orElseThrow();
		FigureRow row = figures.row(this.messages.text("place.at-national-prices." + wage), wage,
				List.of(role.atNationalPrices(wage, level), role.nation()));
		return row.withSource(this.words.priceLine(place, level, figures));
	}

	/** Returns a note on a row that covers several roles of the site. */
	private List<String> notes(RoleProfile role, List<PlaceWageRows.PlacedWage> rows) {
		return OccupationCode.code(role)
			.filter((code) -> !rows.isEmpty() && this.roles.withCode(code) > 1)
			.map((code) -> List
				.of(this.messages.text("place.shared", Map.of("row", code, "count", this.roles.withCode(code)))))
			.orElse(List.of());
	}

	/**
	 * Pay by place on a role's page.
	 *
	 * @param here the role at the page's place; empty on the national page
	 * @param states the states that pay most and least
	 * @param statesAtNationalPrices the same by pay at the nation's prices
	 * @param areas the metropolitan areas that pay most and least
	 */
	public record RolePlaces(Optional<Here> here, Optional<String> finding, Optional<StateMap> map,
			Optional<PlaceTable> states, Optional<PlaceTable> statesAtNationalPrices, Optional<PlaceTable> areas,
			Optional<PlaceTable> areasAtNationalPrices, List<String> notes, PlaceChooser chooser) {

		/**
		 * A role's figures at a place beside the national ones.
		 *
		 * @param table two figures a row: the place's and the nation's
		 */
		public record Here(String place, Notice notice, List<String> notes, List<PayChart> charts, SectionTable table) {

		}

	}

}
