package org.rolepair.comparison.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.Topic;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.comparison.view.FactTables;
import org.rolepair.comparison.view.Glance;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.Place;
import org.rolepair.wages.store.LocalPay;

import org.springframework.stereotype.Component;

/** Builds cards. With a place, pay there is the first row. */
@Component
@RequiredArgsConstructor
class Cards {

	private final LocalPay pay;

	private final Site site;

	private final Messages messages;

	private final Clock clock;

	/** Returns the card of two to four roles, in column order. */
	Card of(List<PublishedRole> published, CardOptions options) {
		List<RoleProfile> roles = published.stream().map(PublishedRole::profile).toList();
		FigureRows figures = figures();
		Stream<FactTable.Row> local = options.place().stream().flatMap((place) -> {
			List<LocalRole> there = this.pay.at(place, roles);
			return tables(profiles(there), figures.at(place.title())).rows(List.of(wage(there)), "place")
				.stream()
				.map((row) -> row.withLabel(at(place, row.label())));
		});
		Stream<FactTable.Row> nation = new Glance(Comparison.of(roles), tables(roles, figures), this.messages)
			.rows(options.nationalTopics())
			.stream();
		return new Card(ComparisonPages.title(published), ColumnHead.of(roles), table(local, nation),
				(roles.size() == 2) ? "figures stack" : "figures many",
				link("embed.whole", ComparisonAddress.of(roles), options));
	}

	/** Returns the card of one role. */
	Card of(RoleProfile role, CardOptions options) {
		FigureRows figures = figures();
		Stream<FactTable.Row> local = options.place().stream().map((place) -> {
			List<LocalRole> there = this.pay.at(place, List.of(role));
			FactTable.Row row = row(profiles(there).get(0), wage(there), figures.at(place.title()));
			return row.withLabel(at(place, row.label()));
		});
		Stream<FactTable.Row> nation = options.nationalTopics()
			.stream()
			.map((topic) -> row(role, kind(topic, role), figures));
		return new Card(role.titles().title(), ColumnHead.of(List.of(role)), table(local, nation), "figures one",
				link("embed.whole.role", "/roles/" + role.slug(), options));
	}

	/** Returns a card that says what is missing, and leads home. */
	Card missing(String key) {
		return new Card(this.messages.text(key), List.of(), Optional.empty(), "",
				new Link(this.messages.text("embed.home"), this.site.address("/")));
	}

	private FigureRows figures() {
		return new FigureRows(this.messages, LocalDate.now(this.clock));
	}

	private FactTables tables(List<RoleProfile> roles, FigureRows figures) {
		return new FactTables(Comparison.of(roles), this.messages, figures, RowFilter.ALL);
	}

	private FactTable.Row row(RoleProfile role, FactKind kind, FigureRows figures) {
		FigureRow row = figures.row(this.messages.text("kind." + kind), kind, List.of(role));
		return new FactTable.Row(row.label(), "", row.from(),
				List.of(new FactTable.Cell(1, role.titles().title(), row.values().get(0), "")), List.of());
	}

	private Optional<FactTable> table(Stream<FactTable.Row> local, Stream<FactTable.Row> nation) {
		return Optional
			.of(new FactTable(this.messages.text("embed.caption"), Optional.empty(),
					Stream.concat(local, nation).toList(), List.of()))
			.filter((table) -> !table.isEmpty());
	}

	private String at(Place place, String label) {
		return label + ", " + place.title();
	}

	private Link link(String key, String path, CardOptions options) {
		return new Link(this.messages.text(key), this.site.address(path + options.query()));
	}

	private static List<RoleProfile> profiles(List<LocalRole> roles) {
		return roles.stream().map(LocalRole::here).toList();
	}

	private static FactKind wage(List<LocalRole> roles) {
		return LocalRole.wage(roles).orElse(FactKind.ANNUAL_MEAN_WAGE);
	}

	/** Returns the topic's kind of which a role has a figure, or else the usual one. */
	private static FactKind kind(Topic topic, RoleProfile role) {
		return topic.kinds().stream().filter(role.facts()::hasValue).findFirst().orElse(topic.kinds().get(0));
	}

}
