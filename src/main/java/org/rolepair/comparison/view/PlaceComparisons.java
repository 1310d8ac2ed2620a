package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.LocalPriceLevel;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.Place;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.LocalPrices;
import org.rolepair.wages.store.Places;
import org.rolepair.wages.view.PlaceChooser;
import org.rolepair.wages.view.PlaceWording;

import org.springframework.stereotype.Component;

/** Compares pay at a place and in the nation side by side. */
@Component
@RequiredArgsConstructor
class PlaceComparisons {

	private final Places places;

	private final LocalPay pay;

	private final LocalPrices prices;

	private final PlaceWording words;

	private final Messages messages;

	/** Returns pay by place; empty where the site or the roles have no such figures. */
	Optional<PayByPlace> of(FactTables nation, Optional<Place> place) {
		List<RoleProfile> roles = nation.comparison().roles();
		if (place.isEmpty()
				&& !(this.places.any() && roles.stream().anyMatch((role) -> OccupationCode.of(role).isPresent()))) {
			return Optional.empty();
		}
		String path = ComparisonAddress.of(roles);
		return Optional
			.of(new PayByPlace(place.map((here) -> here(nation, here, path)), this.words.chooser(path, place)));
	}

	private Here here(FactTables nation, Place place, String path) {
		List<LocalRole> roles = this.pay.at(place, nation.comparison().roles());
		Comparison local = Comparison.of(roles.stream().map(LocalRole::here).toList());
		FactTables here = new FactTables(local, this.messages, nation.figures().at(place.title()), nation.filter());
		Optional<FactKind> wage = LocalRole.wage(roles).filter((kind) -> this.prices.of(place).isPresent());
		List<Row> rows = here.filtered(local.rows(LocalRole.kinds(roles)))
			.stream()
			.flatMap((row) -> Stream.concat(Stream.of(row(row.kind(), here, nation)),
					wage.filter(row.kind()::equals)
						.map((kind) -> atNationalPrices(roles, kind, place, nation))
						.stream()))
			.toList();
		List<String> sentences = Stream
			.concat(pay(local, place.title()).stream(),
					pay(nation.comparison(), this.messages.text("place.the-united-states")).stream())
			.toList();
		return new Here(place.title(), this.words.notice(path, place), sentences, this.words.notes(place, roles), rows);
	}

	/** Returns the roles' wage at the nation's prices, beside that of the nation. */
	private Row atNationalPrices(List<LocalRole> roles, FactKind wage, Place place, FactTables nation) {
		LocalPriceLevel prices = this.prices.of(place).orElseThrow();
		Comparison adjusted = Comparison.of(roles.stream().map((role) -> role.atNationalPrices(wage, prices)).toList());
		FactTables tables = new FactTables(adjusted, this.messages, nation.figures().at(place.title()),
				nation.filter());
		return new Row(this.messages.text("place.at-national-prices." + wage),
				List.of(this.words.priceLine(place, prices, nation.figures())),
				List.of(row(tables, wage), row(nation, wage)));
	}

	private Optional<String> pay(Comparison comparison, String place) {
		return new Summary(comparison, Optional.of(place), this.messages).pay();
	}

	private Row row(FactKind kind, FactTables here, FactTables nation) {
		FactTable.Row local = row(here, kind);
		FactTable.Row whole = row(nation, kind);
		return new Row(local.label(),
				Stream.of(local, whole).flatMap((side) -> side.from().stream()).distinct().toList(),
				List.of(local, whole));
	}

	private FactTable.Row row(FactTables tables, FactKind kind) {
		return tables.tableRow(tables.row(tables.comparison().row(kind), "place"));
	}

	/** Pay by place, with the roles at the page's place, if it has one. */
	record PayByPlace(Optional<Here> here, PlaceChooser chooser) {

	}

	/**
	 * The roles at a place, beside the nation.
	 *
	 * @param sentences who earns more there and in the nation, as far as known
	 */
	record Here(String place, Notice notice, List<String> sentences, List<String> notes, List<Row> rows) {

	}

	/** One figure at the place and in the nation, with the sources of both. */
	record Row(String label, List<SourceLine> from, List<FactTable.Row> sides) {

	}

}
