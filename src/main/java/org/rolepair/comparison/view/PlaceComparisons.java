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
import org.rolepair.page.figure.PayChart;
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
 * Makes what comparison pages say of pay by place. A place and the nation stand below
 * each other, figure by figure; the roles are compared within each of them.
 */
@Component
@RequiredArgsConstructor
class PlaceComparisons {

	private final Places places;

	private final LocalPay pay;

	private final PlaceWording words;

	private final Messages messages;

	/**
	 * Returns what the page says.
	 * @param nation makes the tables of the page
	 * @param place the place of the page
	 * @param kinds the kinds of the nation's pay
	 * @return empty where the site or the roles have no figures by place
	 */
	Optional<PayByPlace> of(FactTables nation, Optional<Place> place, List<FactKind> kinds) {
		List<RoleProfile> roles = nation.comparison().roles();
		if (place.isEmpty() && !(this.places.any() && roles.stream().anyMatch(PlaceWording::canBeFound))) {
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
				tables.stream().flatMap((table) -> table.undecided().stream()).toList(), true);
	}

	private FactTable named(FactTables tables, FactKind kind, String place) {
		FactTable table = tables.table("", List.of(kind), "place");
		return new FactTable("", named(table.rows(), place), named(table.undecided(), place), true);
	}

	private List<FactTable.Row> named(List<FactTable.Row> rows, String place) {
		return rows.stream().map((row) -> new FactTable.Row(named(row.label(), place), row.columns())).toList();
	}

	private String named(String figure, String place) {
		return this.messages.text("place.row", Map.of("figure", figure, "place", place));
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
		return new PayChart.Subject(number, named(role.titles().title(), place), role);
	}

	/**
	 * Pay by place on the page of a comparison.
	 *
	 * @param here the roles at the place of the page; empty on the page of the nation
	 * @param chooser the form that asks for a place
	 */
	record PayByPlace(Optional<Here> here, PlaceChooser chooser) {

		/**
		 * The roles at a place, beside the nation.
		 *
		 * @param notice what the page says of itself on top
		 * @param heading the heading
		 * @param notes what is to be known of the place and its figures
		 * @param chart the pay here and in the nation on one scale
		 * @param table the figures, for each of them a row of the place and one of the
		 * nation
		 * @param rest the further pay of the nation
		 */
		record Here(Notice notice, String heading, List<String> notes, Optional<PayChart> chart, FactTable table,
				FactTable rest) {

		}

	}

}
