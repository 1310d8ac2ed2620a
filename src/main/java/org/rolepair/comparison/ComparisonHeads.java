package org.rolepair.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Dates;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.StructuredData;
import org.rolepair.place.Place;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.Titles;
import org.rolepair.site.Site;

import org.springframework.stereotype.Component;

/**
 * Titles, descriptions and structured data of comparison pages.
 */
@Component
class ComparisonHeads {

	private static final String VERSUS = " vs ";

	private final Messages messages;

	private final StructuredData structuredData;

	ComparisonHeads(Messages messages, Site site) {
		this.messages = messages;
		this.structuredData = new StructuredData(site);
	}

	PageHead of(List<PublishedRole> roles, ComparisonPage page, RowFilter filter) {
		List<RoleProfile> profiles = roles.stream().map(PublishedRole::profile).toList();
		List<Slug> slugs = profiles.stream().map(RoleProfile::slug).toList();
		String title = this.messages.text("page.title", Map.of("first", profiles.get(0).titles().title(), "others",
				String.join(VERSUS, profiles.stream().skip(1).map((role) -> role.titles().runningTitle()).toList())));
		String description = description(profiles);
		String canonical = ComparisonAddress.canonicalPath(slugs);
		List<PageHead.Crumb> trail = trail(profiles.get(0));
		boolean indexed = filter == RowFilter.ALL && profiles.size() == 2
				&& IndexRule.isIndexed(profiles.get(0), profiles.get(1));
		return new PageHead(title, description, canonical, indexed, trail,
				Optional.of(this.structuredData.page(title, description, page.path(), trail, profiles)));
	}

	/**
	 * The head of a page at a place.
	 */
	PageHead at(List<PublishedRole> roles, ComparisonPage page, Place place) {
		List<Titles> titles = roles.stream().map((role) -> role.profile().titles()).toList();
		Map<String, String> words = Map.of("title", title(titles), "roles",
				Lists.and(titles.stream().map(Titles::runningPlural).toList()), "place", place.title());
		return of(roles, page, RowFilter.ALL).unlisted(this.messages.text("place.title", words),
				this.messages.text("place.description", words));
	}

	static String title(List<Titles> titles) {
		return titles.get(0).title() + VERSUS
				+ String.join(VERSUS, titles.stream().skip(1).map(Titles::runningTitle).toList());
	}

	/**
	 * The head of a page as it was.
	 */
	PageHead past(List<PublishedRole> roles, ComparisonPage page, LocalDate day) {
		PageHead live = of(roles, page, RowFilter.ALL);
		String title = this.messages.text("past.title", Map.of("day", Dates.day(day), "title", live.title()));
		return live.unlisted(title, live.description());
	}

	static String lastChanged(List<PublishedRole> roles) {
		Instant newest = roles.stream().map(PublishedRole::publishedAt).max(Instant::compareTo).orElseThrow();
		return Dates.day(Dates.dayOf(newest));
	}

	static List<Link> histories(List<PublishedRole> roles) {
		return roles.stream().map(PublishedRole::profile).map(Link::toHistory).toList();
	}

	private String description(List<RoleProfile> profiles) {
		List<String> pay = new Summary(Comparison.of(profiles), this.messages).pay();
		String first = pay.isEmpty() ? "" : pay.get(0) + " ";
		return first + this.messages.text("page.description.tail");
	}

	private List<PageHead.Crumb> trail(RoleProfile first) {
		return List.of(PageHead.Crumb.home(),
				PageHead.Crumb.to(first.category().name(), "/categories/" + first.category().slug()),
				PageHead.Crumb.here(this.messages.text("page.comparison")));
	}

}
