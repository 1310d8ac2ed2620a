package org.rolepair.comparison.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.page.CardFrame;
import org.rolepair.page.Link;
import org.rolepair.page.Redirect;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a comparison or a role as a card for pages of other sites. */
@Controller
@RequiredArgsConstructor
class EmbedController {

	private static final List<FactKind> SHOWN = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.PROJECTED_CHANGE,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	private final ComparisonLookup lookup;

	private final PublishedRoles roles;

	private final Site site;

	private final Messages messages;

	private final Clock clock;

	@GetMapping(CardFrame.PREFIX + ComparisonAddress.PREFIX + "{names}")
	ModelAndView card(@PathVariable String names) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Found found) {
			return new ModelAndView("comparison/embed").addObject("card", card(found.roles()));
		}
		if (result instanceof ComparisonLookup.Moved moved && moved.path().startsWith(ComparisonAddress.PREFIX)) {
			return Redirect.permanently(CardFrame.PREFIX + moved.path());
		}
		return missing((result instanceof ComparisonLookup.Missing missing) ? missing.status() : HttpStatus.NOT_FOUND,
				"embed.missing");
	}

	@GetMapping(CardFrame.PREFIX + "/roles/{name}")
	ModelAndView roleCard(@PathVariable String name) {
		Optional<Slug> slug = Slug.parse(name);
		Optional<PublishedRole> found = slug.flatMap(this.roles::bySlug);
		if (found.isPresent()) {
			return found.get().isWithdrawn() ? missing(HttpStatus.GONE, "embed.missing.role")
					: new ModelAndView("comparison/embed").addObject("card", card(found.get().profile()));
		}
		return slug.flatMap(this.roles::currentSlug)
			.map((present) -> Redirect.permanently(CardFrame.PREFIX + "/roles/" + present))
			.orElseGet(() -> missing(HttpStatus.NOT_FOUND, "embed.missing.role"));
	}

	private ModelAndView missing(HttpStatus status, String title) {
		return new ModelAndView("comparison/embed", status).addObject("card", new Card(this.messages.text(title),
				List.of(), Optional.empty(), "", new Link(this.messages.text("embed.home"), this.site.address("/"))));
	}

	private Card card(RoleProfile role) {
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		List<FactTable.Row> rows = SHOWN.stream()
			.map((kind) -> figures.row(this.messages.text("kind." + kind), kind, List.of(role)))
			.map((row) -> new FactTable.Row(row.label(), "", row.from(),
					List.of(new FactTable.Cell(1, role.titles().title(), row.values().get(0), "")), List.of()))
			.toList();
		return new Card(role.titles().title(), ColumnHead.of(List.of(role)),
				Optional.of(new FactTable(this.messages.text("embed.caption"), Optional.empty(), rows, List.of())),
				"figures one",
				new Link(this.messages.text("embed.whole.role"), this.site.address("/roles/" + role.slug())));
	}

	private Card card(List<PublishedRole> roles) {
		List<RoleProfile> profiles = roles.stream().map(PublishedRole::profile).toList();
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		FactTable table = new FactTables(Comparison.of(profiles), this.messages, figures, RowFilter.ALL)
			.table(this.messages.text("embed.caption"), SHOWN, "glance");
		return new Card(ComparisonPages.title(roles), ColumnHead.of(profiles),
				Optional.of(table).filter((rows) -> !rows.isEmpty()),
				(roles.size() == 2) ? "figures stack" : "figures many",
				new Link(this.messages.text("embed.whole"), this.site.address(ComparisonController.path(roles))));
	}

	/**
	 * A comparison or a role in a few rows.
	 *
	 * @param style the CSS classes of the table, which folds on narrow cards
	 * @param link the address of the whole page, or of the home page without roles
	 */
	record Card(String title, List<ColumnHead> heads, Optional<FactTable> table, String style, Link link) {

	}

}
