package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.FactKind;
import org.rolepair.format.Messages;
import org.rolepair.page.FigureCells;
import org.rolepair.page.PayChart;
import org.rolepair.place.LocalKinds;
import org.rolepair.place.LocalPay;
import org.rolepair.place.LocalRole;
import org.rolepair.place.Place;
import org.rolepair.place.PlaceWords;
import org.rolepair.place.Places;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;

/**
 * Makes what comparison pages say of pay by place.
 */
@Component
class PlaceComparisons {

	private final Places places;

	private final LocalPay pay;

	private final PlaceWords words;

	private final Messages messages;

	PlaceComparisons(Places places, LocalPay pay, PlaceWords words, Messages messages) {
		this.places = places;
		this.pay = pay;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * What the page says.
	 * @param roles the roles of the page
	 * @param place the place of the page
	 * @param filter which rows it shows
	 * @param cells the cells of the page
	 * @param nation the kinds of the nation's pay
	 * @return empty where the site or the roles have no figures by place
	 */
	Optional<PayByPlace> of(List<RoleProfile> roles, Optional<Place> place, RowFilter filter, FigureCells cells,
			List<FactKind> nation) {
		if (place.isEmpty() && !(this.places.any() && roles.stream().anyMatch(PlaceWords::canBeFound))) {
			return Optional.empty();
		}
		String path = ComparisonAddress.path(roles.stream().map(RoleProfile::slug).toList());
		return Optional.of(new PayByPlace(place.map((here) -> here(roles, here, filter, cells, nation)),
				this.words.chooser(path, place)));
	}

	private PayByPlace.Here here(List<RoleProfile> roles, Place place, RowFilter filter, FigureCells cells,
			List<FactKind> pay) {
		List<LocalRole> local = this.pay.at(place, roles);
		FactTables here = new FactTables(Comparison.of(local.stream().map(LocalRole::here).toList()), this.messages,
				cells, filter);
		FactTables nation = new FactTables(Comparison.of(roles), this.messages, cells, filter);
		List<FactKind> shown = LocalKinds.of(local);
		FactTable rest = nation.table(this.messages.text("place.rest"),
				pay.stream().filter((kind) -> !shown.contains(kind)).toList(), "pay");
		Map<String, String> words = Map.of("place", place.title());
		return new PayByPlace.Here(this.messages.text("place.notice", words),
				this.messages.text("place.heading", words), this.words.notes(place, local), chart(place, local),
				new PlaceTables(here, nation, this.messages).table(place, local), rest);
	}

	private Optional<PayChart> chart(Place place, List<LocalRole> roles) {
		List<PayChart.Subject> subjects = new ArrayList<>();
		for (int i = 0; i < roles.size(); i++) {
			LocalRole role = roles.get(i);
			subjects.add(subject(i + 1, role.here(), place.title()));
			subjects.add(subject(i + 1, role.nation(), this.messages.text("place.united-states")));
		}
		return PayChart.ofSubjects(subjects, this.messages);
	}

	private PayChart.Subject subject(int number, RoleProfile role, String place) {
		return new PayChart.Subject(number,
				this.messages.text("place.row", Map.of("figure", role.titles().title(), "place", place)), role);
	}

}
