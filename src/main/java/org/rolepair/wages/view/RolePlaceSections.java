package org.rolepair.wages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCell;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.OldPayChart;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LocalPay;
import org.rolepair.wages.store.PlaceWageRows;

import org.springframework.stereotype.Component;

/** Builds the pay-by-place section of a role page. */
@Component
@RequiredArgsConstructor
public class RolePlaceSections {

	private final LocalPay pay;

	private final PlaceWageRows wages;

	private final PublishedRoles roles;

	private final PlaceWording words;

	private final Messages messages;

	/** Returns the section, or empty if the site or role has no figures by place. */
	public Optional<RolePlaces> of(RoleProfile role, String path, Optional<Place> here, FigureCells cells) {
		Optional<StatisticalRow> row = OccupationCode.of(role);
		List<PlaceWageRows.PlacedWage> rows = row.flatMap(StatisticalRow::code)
			.map(this.wages::allPlaces)
			.orElse(List.of());
		if (rows.isEmpty() && here.isEmpty()) {
			return Optional.empty();
		}
		Optional<RolePlaces.Here> block = here.map((place) -> here(role, path, place, cells));
		return Optional.of(new RolePlaces(block, rankings(role, path, rows, cells),
				rows.isEmpty() ? List.of() : row.map((own) -> notes(role, own)).orElse(List.of()),
				this.words.chooser(path, here)));
	}

	private RolePlaces.Here here(RoleProfile role, String path, Place place, FigureCells cells) {
		LocalRole local = this.pay.at(place, List.of(role)).get(0);
		List<RolePlaces.Row> rows = new ArrayList<>();
		for (FactKind kind : LocalRole.kinds(List.of(local))) {
			List<FigureCell> both = cells.row(kind, List.of(local.here(), local.nation()));
			rows.add(new RolePlaces.Row(this.messages.text("kind." + kind), both.get(0), both.get(1)));
		}
		String nation = this.messages.text("place.united-states");
		Optional<OldPayChart> chart = OldPayChart
			.ofSubjects(List.of(new OldPayChart.Subject(1, place.title(), local.here()),
					new OldPayChart.Subject(1, nation, local.nation())), this.messages);
		Map<String, String> words = Map.of("place", place.title());
		return new RolePlaces.Here(place.title(), this.words.notice(path, place),
				this.messages.text("place.heading", words), this.words.notes(place, List.of(local)), chart,
				this.messages.text("place.caption", words), rows);
	}

	private List<PlaceRankings.Ranking> rankings(RoleProfile role, String path, List<PlaceWageRows.PlacedWage> rows,
			FigureCells cells) {
		PlaceRankings rankings = new PlaceRankings(role, path, cells, this.messages);
		return Stream.of(PlaceKind.values())
			.map((kind) -> RankedPlaces.of(kind, rows))
			.filter((ranked) -> !ranked.places().isEmpty())
			.map((ranked) -> {
				PlaceEdition edition = this.pay.edition(ranked.kind());
				return rankings.of(ranked, this.pay.ranked(role, ranked.wage(), edition), edition);
			})
			.toList();
	}

	/** Returns notes for a row that covers a wider group or several roles. */
	private List<String> notes(RoleProfile role, StatisticalRow row) {
		String code = row.code().orElseThrow();
		List<String> notes = new ArrayList<>();
		if (!role.socCode().equals(row.code())) {
			notes.add(this.messages.text("place.wider", Map.of("row", code, "title", row.title())));
		}
		int sharing = this.roles.withCode(code);
		if (sharing > 1) {
			notes.add(this.messages.text("place.shared", Map.of("row", code, "count", sharing)));
		}
		return notes;
	}

	/** Pay by place on a role page; {@code here} is empty on the national page. */
	public record RolePlaces(Optional<Here> here, List<PlaceRankings.Ranking> rankings, List<String> notes,
			PlaceChooser chooser) {

		/** A role's figures at a place beside the national ones. */
		public record Here(String place, Notice notice, String heading, List<String> notes, Optional<OldPayChart> chart,
				String caption, List<Row> rows) {

		}

		public record Row(String label, FigureCell here, FigureCell nation) {

		}

	}

}
