package org.rolepair.comparison.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.IndexRule;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Dates;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.PageHeads;
import org.rolepair.page.PageSharing;
import org.rolepair.page.TakeAway;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.page.site.Site;
import org.rolepair.role.CategoryName;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Titles;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.view.PayTrends;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds comparison pages: current, at a place, as of a day, and previews of drafts. */
@Component
@RequiredArgsConstructor
public class ComparisonPages {

	private static final String VERSUS = " vs ";

	private final PlaceComparisons places;

	private final PayTrends trends;

	private final PageHeads heads;

	private final Site site;

	private final Messages messages;

	private final Clock clock;

	/** Returns the page of two to four roles, in column order. */
	ModelAndView page(List<PublishedRole> roles, PageChoices choices) {
		Comparison comparison = comparison(roles);
		Summary summary = new Summary(comparison, this.messages);
		Optional<Place> place = choices.place();
		String placeQuery = place.map(PlaceAddress::query).orElse("");
		ComparisonPage page = content(comparison, summary, choices);
		PageHead head = head(comparison, summary, choices.isUsual() && IndexRule.isIndexed(comparison));
		return published("comparison/comparison", roles, page, place.map((here) -> at(here, head, roles)).orElse(head))
			.addObject("sharing",
					place.isPresent() ? PageSharing.of(this.site, page.path(), placeQuery)
							: PageSharing.withPicture(this.site, page.path()))
			.addObject("take",
					TakeAway
						.of(this.site, this.messages, title(roles), page.path(), placeQuery, lastChanged(roles),
								roles.stream().map((role) -> Link.toReport(role.profile(), this.messages)).toList())
						.withSheet(Optional.of(page.path() + SheetController.PATH + placeQuery)));
	}

	/** Returns what the page of two to four roles shows. */
	ComparisonPage content(List<PublishedRole> roles, PageChoices choices) {
		Comparison comparison = comparison(roles);
		return content(comparison, new Summary(comparison, this.messages), choices);
	}

	private ComparisonPage content(Comparison comparison, Summary summary, PageChoices choices) {
		return new ComparisonPageBuilder(comparison, summary, choices.rows(), LocalDate.now(this.clock), this.messages)
			.live(choices, this.places, this.trends);
	}

	/** Returns a past version without links; the day decides which figures are old. */
	ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		Comparison comparison = comparison(roles);
		Summary summary = new Summary(comparison, this.messages);
		ComparisonPage page = new ComparisonPageBuilder(comparison, summary, RowFilter.ALL, day, this.messages).alone();
		PageHead live = head(comparison, summary, false);
		String title = this.messages.text("past.title", Map.of("day", Dates.day(day), "title", live.title()));
		return published("comparison/comparison", roles, page, live.unlisted(title, live.description()))
			.addObject("banner", banner);
	}

	/** Returns a preview that is not indexed and has no links to related pages. */
	public ModelAndView preview(List<RoleProfile> roles, Banner banner, String path) {
		Comparison comparison = Comparison.of(roles);
		ComparisonPage page = new ComparisonPageBuilder(comparison, new Summary(comparison, this.messages),
				RowFilter.ALL, LocalDate.now(this.clock), this.messages)
			.alone();
		PageHead head = new PageHead(banner.heading(), banner.text(), path, false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(this.messages.text("page.comparison"))),
				Optional.empty());
		return new ModelAndView("comparison/comparison", Map.of("head", head, "page", page, "banner", banner));
	}

	/** Returns the titles, joined by "vs", for use in a heading. */
	public static String title(List<PublishedRole> roles) {
		List<Titles> titles = roles.stream().map((role) -> role.profile().titles()).toList();
		return titles.get(0).title() + VERSUS + others(titles);
	}

	/** Returns a page of published roles that shows when they last changed. */
	public static ModelAndView published(String view, List<PublishedRole> roles, Object page, PageHead head) {
		return new ModelAndView(view).addObject("head", head)
			.addObject("page", page)
			.addObject("lastChanged", Dates.day(lastChanged(roles)));
	}

	/** Returns the day on which the first or another of the roles last changed. */
	public static LocalDate lastChanged(List<PublishedRole> roles) {
		return Dates.dayOf(roles.stream().map(PublishedRole::publishedAt).max(Instant::compareTo).orElseThrow());
	}

	private static Comparison comparison(List<PublishedRole> roles) {
		return Comparison.of(roles.stream().map(PublishedRole::profile).toList());
	}

	private static String others(List<Titles> titles) {
		return titles.stream().skip(1).map(Titles::runningTitle).collect(Collectors.joining(VERSUS));
	}

	private PageHead head(Comparison comparison, Summary summary, boolean indexed) {
		List<RoleProfile> roles = comparison.roles();
		List<Titles> titles = roles.stream().map(RoleProfile::titles).toList();
		String title = this.messages.text("page.title",
				Map.of("first", titles.get(0).title(), "others", others(titles)));
		String description = summary.pay().map((pay) -> pay + " ").orElse("")
				+ this.messages.text("page.description.tail");
		CategoryName category = comparison.first().category();
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(),
				PageHead.Crumb.to(category.name(), "/categories/" + category.slug()),
				PageHead.Crumb.here(this.messages.text("page.comparison")));
		return new PageHead(title, description,
				ComparisonAddress.canonicalPath(roles.stream().map(RoleProfile::slug).toList()), indexed, trail,
				this.heads.listed(title, description, ComparisonAddress.of(roles), trail, roles).structuredData());
	}

	private PageHead at(Place place, PageHead head, List<PublishedRole> roles) {
		Map<String, String> words = Map.of("title", title(roles), "roles",
				Lists
					.and(roles.stream().map((role) -> new WiderGroups(this.messages).earners(role.profile())).toList()),
				"place", place.title());
		return head.unlisted(this.messages.text("place.title", words), this.messages.text("place.description", words));
	}

}
