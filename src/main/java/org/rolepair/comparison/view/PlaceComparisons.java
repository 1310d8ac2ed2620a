package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.OldPayChart;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.Place;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.Places;
import org.rolepair.wages.view.PlaceChooser;
import org.rolepair.wages.view.PlaceWording;

import org.springframework.stereotype.Component;

/**
 * Builds the pay-by-place section. Each figure has a row for the place and one for the
 * nation. Roles are compared within each row.
 */
@Component
@RequiredArgsConstructor
class PlaceComparisons {

	private final Places places;

	private final LocalPay pay;

	private final PlaceWording words;

	private final Messages messages;

	/**
	 * Returns the section; empty where the site or the roles have no figures by place.
	 * @param nation builds the tables of the page
	 * @param kinds the kinds of the nation's pay
	 */
	Optional<PayByPlace> of(FactTables nation, Optional<Place> place, List<FactKind> kinds) {
		List<RoleProfile> roles = nation.comparison().roles();
		if (place.isEmpty() && !(this.places.any() && roles.stream().anyMatch(PlaceWording::hasOccupationCode))) {
			return Optional.empty();
		}
		String path = ComparisonAddress.path(roles.stream().map(RoleProfile::slug).toList());
		return Optional
			.of(new PayByPlace(place.map((here) -> here(nation, here, path, kinds)), this.words.chooser(path, place)));
	}

	private PayByPlace.Here here(FactTables nation, Place place, String path, List<FactKind> kinds) {
		List<LocalRole> roles = this.pay.at(place, nation.comparison().roles());
		List<FactKind> shown = LocalRole.kinds(roles);
		FactTable rest = nation.table(this.messages.text("place.rest"),
				kinds.stream().filter((kind) -> !shown.contains(kind)).toList(), "pay");
		FactTables here = nation.of(Comparison.of(roles.stream().map(LocalRole::here).toList()));
		return new PayByPlace.Here(this.words.notice(path, place),
				this.messages.text("place.heading", Map.of("place", place.title())), this.words.notes(place, roles),
				chart(place, roles), table(here, nation, place, shown), rest);
	}

	private FactTable table(FactTables here, FactTables nation, Place place, List<FactKind> kinds) {
		List<FactTable> tables = kinds.stream()
			.flatMap((kind) -> Stream.of(named(here, kind, place.title()),
					named(nation, kind, this.messages.text("place.united-states"))))
			.toList();
		return new FactTable(this.messages.text("place.caption", Map.of("place", place.title())),
				tables.stream().flatMap((table) -> table.rows().stream()).toList(),
				tables.stream().flatMap((table) -> table.notCompared().stream()).toList(), true);
	}

	private FactTable named(FactTables tables, FactKind kind, String place) {
		FactTable table = tables.table("", List.of(kind), "place");
		return new FactTable("", named(table.rows(), place), named(table.notCompared(), place), true);
	}

	private List<FactTable.Row> named(List<FactTable.Row> rows, String place) {
		return rows.stream().map((row) -> new FactTable.Row(named(row.label(), place), row.columns())).toList();
	}

	private String named(String figure, String place) {
		return this.messages.text("place.row", Map.of("figure", figure, "place", place));
	}

	private Optional<OldPayChart> chart(Place place, List<LocalRole> roles) {
		List<OldPayChart.Subject> subjects = new ArrayList<>();
		for (int i = 0; i < roles.size(); i++) {
			LocalRole role = roles.get(i);
			subjects.add(subject(i + 1, role.here(), place.title()));
			subjects.add(subject(i + 1, role.nation(), this.messages.text("place.united-states")));
		}
		return OldPayChart.ofSubjects(subjects, this.messages);
	}

	private OldPayChart.Subject subject(int number, RoleProfile role, String place) {
		return new OldPayChart.Subject(number, named(role.titles().title(), place), role);
	}

	/**
	 * Pay by place.
	 *
	 * @param here the roles at the page's place; empty on the national page
	 */
	record PayByPlace(Optional<Here> here, PlaceChooser chooser) {

		/**
		 * The roles at a place, beside the nation.
		 *
		 * @param notice the notice at the top of the page
		 * @param notes on the place and its figures
		 * @param chart pay here and in the nation on one scale
		 * @param table two rows per figure: the place and the nation
		 * @param rest the nation's other pay figures
		 */
		record Here(Notice notice, String heading, List<String> notes, Optional<OldPayChart> chart, FactTable table,
				FactTable rest) {

		}

	}

}
