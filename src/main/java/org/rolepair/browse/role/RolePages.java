package org.rolepair.browse.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.TakeAway;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.wages.Place;
import org.rolepair.wages.view.RolePlaceSections;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds role pages. */
@Component
@RequiredArgsConstructor
class RolePages {

	private final RelatedRoles related;

	private final RoleHeads heads;

	private final RolePlaceSections places;

	private final Site site;

	private final Messages messages;

	private final Clock clock;

	ModelAndView page(PublishedRole role) {
		return live(role, Optional.empty()).addObject("head", this.heads.of(role.profile()));
	}

	ModelAndView at(PublishedRole role, Place place) {
		return live(role, Optional.of(place)).addObject("head", this.heads.at(role.profile(), place));
	}

	private ModelAndView live(PublishedRole role, Optional<Place> place) {
		RoleProfile profile = role.profile();
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		RolePageBuilder builder = new RolePageBuilder(role, this.messages, figures);
		return page(builder.live(this.places.of(profile, RoleHeads.path(profile), place, figures),
				this.related.of(profile, figures)))
			.addObject("take", take(role));
	}

	/**
	 * Returns a past version of a role's page, without related roles or other current
	 * data.
	 */
	ModelAndView past(PublishedRole role, LocalDate day, Banner banner) {
		FigureRows figures = new FigureRows(this.messages, day);
		return page(new RolePageBuilder(role, this.messages, figures).past()).addObject("banner", banner)
			.addObject("head", this.heads.past(role.profile(), day));
	}

	private TakeAway take(PublishedRole role) {
		String path = RoleHeads.path(role.profile());
		return TakeAway.of(this.site, this.messages, role.profile().titles().title(), path,
				Dates.dayOf(role.publishedAt()), List.of(Link.toReport(role.profile(), this.messages)));
	}

	private static ModelAndView page(RolePage page) {
		return new ModelAndView("browse/role").addObject("page", page);
	}

}
