package org.rolepair.browse.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.browse.PageHeads;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.wages.Place;

import org.springframework.stereotype.Component;

/** Builds titles, descriptions and structured data for role pages. */
@Component
@RequiredArgsConstructor
class RoleHeads {

	private final PageHeads heads;

	private final Messages messages;

	private final Clock clock;

	static String path(RoleProfile role) {
		return "/roles/" + role.slug();
	}

	PageHead of(RoleProfile role) {
		Map<String, String> words = Map.of("role", role.titles().title(), "plural", earners(role), "a",
				role.titles().indefinite(), "pay", pay(role));
		String title = this.messages.text("browse.role.title", words);
		String description = this.messages
			.text(pay(role).isEmpty() ? "browse.role.description.plain" : "browse.role.description", words);
		String path = path(role);
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(),
				PageHead.Crumb.to(role.category().name(), "/categories/" + role.category().slug()),
				PageHead.Crumb.here(role.titles().title()));
		PageHead listed = this.heads.listed(title, description, path, trail, List.of(role));
		return (role.status().state() == RoleState.PUBLISHED) ? listed
				: new PageHead(title, description, path, false, trail, listed.structuredData());
	}

	PageHead at(RoleProfile role, Place place) {
		Map<String, String> words = Map.of("title", role.titles().title(), "roles",
				new WiderGroups(this.messages).earners(role), "place", place.title());
		return of(role).unlisted(this.messages.text("place.title", words),
				this.messages.text("place.description", words));
	}

	PageHead past(RoleProfile role, LocalDate day) {
		PageHead live = of(role);
		return live.unlisted(this.messages.text("past.title", Map.of("day", Dates.day(day), "title", live.title())),
				live.description());
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
