package org.rolepair.browse.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.PageHeads;
import org.rolepair.page.PageSharing;
import org.rolepair.page.TakeAway;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.view.PayTrends;
import org.rolepair.wages.view.RolePlaceSections;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds role pages. */
@Component
@RequiredArgsConstructor
class RolePages {

	private final RelatedRoles related;

	private final PageHeads heads;

	private final RolePlaceSections places;

	private final PayTrends trends;

	private final Site site;

	private final Messages messages;

	private final Clock clock;

	static String path(RoleProfile role) {
		return "/roles/" + role.slug();
	}

	/** Returns a role's page, at a place if one is given. */
	ModelAndView page(PublishedRole role, Optional<Place> place) {
		RoleProfile profile = role.profile();
		String path = path(profile);
		String placeQuery = place.map(PlaceAddress::query).orElse("");
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		RolePage page = new RolePageBuilder(role, this.messages, figures)
			.live(this.places.of(profile, path, place, figures), this.trends, this.related.of(profile, figures));
		PageHead head = head(profile);
		TakeAway take = TakeAway.of(this.site, this.messages, profile.titles().title(), path, placeQuery,
				Dates.dayOf(role.publishedAt()), List.of(Link.toReport(profile, this.messages)));
		return new ModelAndView("browse/role",
				Map.of("page", page, "head", place.map((here) -> at(here, head, profile)).orElse(head), "take", take,
						"sharing", PageSharing.of(this.site, path, placeQuery)));
	}

	/** Returns a past version of a role's page, without current data. */
	ModelAndView past(PublishedRole role, LocalDate day, Banner banner) {
		RolePage page = new RolePageBuilder(role, this.messages, new FigureRows(this.messages, day)).past();
		PageHead live = head(role.profile());
		String title = this.messages.text("past.title", Map.of("day", Dates.day(day), "title", live.title()));
		return new ModelAndView("browse/role",
				Map.of("page", page, "banner", banner, "head", live.unlisted(title, live.description())));
	}

	private PageHead head(RoleProfile role) {
		String pay = pay(role);
		Map<String, String> words = Map.of("role", role.titles().title(), "plural", earners(role), "a",
				role.titles().indefinite(), "pay", pay);
		String title = this.messages.text("browse.role.title", words);
		String description = this.messages
			.text(pay.isEmpty() ? "browse.role.description.plain" : "browse.role.description", words);
		String path = path(role);
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(),
				PageHead.Crumb.to(role.category().name(), "/categories/" + role.category().slug()),
				PageHead.Crumb.here(role.titles().title()));
		PageHead listed = this.heads.listed(title, description, path, trail, List.of(role));
		return (role.status().state() == RoleState.PUBLISHED) ? listed
				: new PageHead(title, description, path, false, trail, listed.structuredData());
	}

	private PageHead at(Place place, PageHead head, RoleProfile role) {
		Map<String, String> words = Map.of("title", role.titles().title(), "roles",
				new WiderGroups(this.messages).earners(role), "place", place.title());
		return head.unlisted(this.messages.text("place.title", words), this.messages.text("place.description", words));
	}

	/** Returns the plural title, or the wider group that the pay is of. */
	private String earners(RoleProfile role) {
		return role.facts()
			.wage()
			.map((kind) -> new WiderGroups(this.messages).subject(role, kind))
			.orElseGet(() -> OccupationTitles.withClosingComma(role.titles().plural()));
	}

	private String pay(RoleProfile role) {
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		return role.facts()
			.wage()
			.map((kind) -> this.messages.text("browse.pay",
					Map.of("amount", figures.value(kind, role).text(), "measure",
							this.messages.text("measure." + kind))))
			.orElse("");
	}

}
