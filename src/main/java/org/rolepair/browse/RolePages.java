package org.rolepair.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.fact.FactKind;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.FigureCell;
import org.rolepair.page.FigureCells;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.PayChart;
import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the page of a role.
 */
@Component
class RolePages {

	private static final int SHOWN_DUTIES = 6;

	private static final int MOST_RELATED = 8;

	private final PublishedRoles roles;

	private final PageHeads heads;

	private final Links links;

	private final Messages messages;

	private final Clock clock;

	RolePages(PublishedRoles roles, PageHeads heads, Links links, Messages messages, Clock clock) {
		this.roles = roles;
		this.heads = heads;
		this.links = links;
		this.messages = messages;
		this.clock = clock;
	}

	ModelAndView page(PublishedRole role) {
		RoleProfile profile = role.profile();
		return page(role, LocalDate.now(this.clock)).addObject("head", head(profile));
	}

	/**
	 * The page of a role as it was.
	 * @param role the role as it was
	 * @param day the day
	 * @param banner what the page says of itself
	 */
	ModelAndView past(PublishedRole role, LocalDate day, Banner banner) {
		PageHead live = head(role.profile());
		return page(role, day).addObject("banner", banner)
			.addObject("head",
					new PageHead(this.messages.text("past.title", Map.of("day", Dates.day(day), "title", live.title())),
							live.description(), live.canonicalPath(), false, live.trail(), Optional.empty()));
	}

	private ModelAndView page(PublishedRole role, LocalDate day) {
		RoleProfile profile = role.profile();
		return new ModelAndView("browse/role").addObject("page", content(profile, day))
			.addObject("lastChanged", Dates.day(Dates.dayOf(role.publishedAt())))
			.addObject("histories", List.of(Link.toHistory(profile)))
			.addObject("browse", Link.toJobs(profile.category(), this.messages));
	}

	private RolePage content(RoleProfile role, LocalDate day) {
		FigureCells cells = new FigureCells(this.messages, day);
		FigureSections sections = new FigureSections(role, this.messages, cells);
		ShareCharts charts = new ShareCharts(role, this.messages, cells);
		Optional<RolePage.Prose> description = role.description()
			.map((prose) -> new RolePage.Prose(prose.text(), cells.sourceNumber(role, prose.source())));
		List<RolePage.FigureRow> glance = glance(role, cells);
		List<FigureSection> figures = sections.all(charts);
		Optional<RolePage.DutyList> duties = duties(role, cells);
		SkillSection skills = skills(role, charts, cells);
		return new RolePage("/roles/" + role.slug(), role.titles().title(), question(role), description, notice(role),
				glance, PayChart.of(List.of(role), this.messages), figures, duties, skills, role.alternateTitles(),
				codes(role), related(role), cells.sources().entries(), cells.legend());
	}

	private PageHead head(RoleProfile role) {
		Map<String, String> words = Map.of("role", role.titles().title(), "plural", role.titles().plural(), "a",
				role.titles().indefinite(), "pay", pay(role));
		String title = this.messages.text("browse.role.title", words);
		String description = this.messages
			.text(pay(role).isEmpty() ? "browse.role.description.plain" : "browse.role.description", words);
		String path = "/roles/" + role.slug();
		List<PageHead.Crumb> trail = List.of(PageHead.Crumb.home(),
				PageHead.Crumb.to(role.category().name(), "/categories/" + role.category().slug()),
				PageHead.Crumb.here(role.titles().title()));
		PageHead listed = this.heads.listed(title, description, path, trail, List.of(role));
		return (role.standing().state() == RoleState.PUBLISHED) ? listed
				: new PageHead(title, description, path, false, trail, listed.structuredData());
	}

	private String pay(RoleProfile role) {
		FigureCells cells = new FigureCells(this.messages, LocalDate.now(this.clock));
		return Stream.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE)
			.filter((kind) -> role.facts().hasValue(kind))
			.findFirst()
			.map((kind) -> this.messages.text("browse.pay",
					Map.of("amount", cells.row(kind, List.of(role)).get(0).text(), "measure",
							this.messages.text("measure." + kind))))
			.orElse("");
	}

	private String question(RoleProfile role) {
		return this.messages.text("question.what", Map.of("role", role.titles().indefinite()));
	}

	private Optional<RolePage.Notice> notice(RoleProfile role) {
		return role.standing()
			.successor()
			.map((successor) -> new RolePage.Notice(this.messages.text("browse.retired"),
					new Link(successor.title(), "/roles/" + successor.slug())));
	}

	private List<RolePage.FigureRow> glance(RoleProfile role, FigureCells cells) {
		return Stream
			.of(List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE),
					List.of(FactKind.TIME_TO_BECOME, FactKind.TYPICAL_ENTRY_EDUCATION),
					List.of(FactKind.PROJECTED_CHANGE), List.of(FactKind.EMPLOYMENT))
			.map((kinds) -> kinds.stream()
				.filter((kind) -> role.facts().hasValue(kind))
				.findFirst()
				.orElse(kinds.get(0)))
			.map((kind) -> new RolePage.FigureRow(this.messages.text("kind." + kind),
					cells.row(kind, List.of(role)).get(0)))
			.toList();
	}

	private Optional<RolePage.DutyList> duties(RoleProfile role, FigureCells cells) {
		return role.duties().map((duties) -> {
			int shown = (duties.items().size() <= SHOWN_DUTIES + 1) ? duties.items().size() : SHOWN_DUTIES;
			List<String> more = duties.items().subList(shown, duties.items().size());
			return new RolePage.DutyList(duties.items().subList(0, shown), more,
					this.messages.text("duties.more", Map.of("count", more.size())),
					cells.sourceNumber(role, duties.source()));
		});
	}

	private SkillSection skills(RoleProfile role, ShareCharts charts, FigureCells cells) {
		Optional<ShareChart> mentions = charts.mentions();
		Optional<ShareChart> ratings = charts.ratings();
		Optional<String> missing = (mentions.isPresent() || ratings.isPresent()) ? Optional.empty()
				: Optional.of(cells.row(FactKind.SKILL_IMPORTANCE, List.of(role)).get(0)).map(FigureCell::text);
		return new SkillSection(mentions, ratings, charts.allRatings(), missing);
	}

	private List<RolePage.Code> codes(RoleProfile role) {
		List<RolePage.Code> codes = new ArrayList<>();
		role.socCode().ifPresent((code) -> codes.add(new RolePage.Code("SOC 2018", code)));
		role.onetSocCode().ifPresent((code) -> codes.add(new RolePage.Code("O*NET-SOC 2019", code)));
		return codes;
	}

	private List<RolePage.Related> related(RoleProfile role) {
		Listing own = new Listing(role.slug(), role.titles().title(), role.titles().runningTitle(),
				role.category().slug());
		return this.roles.listingsIn(role.category().slug())
			.stream()
			.filter((other) -> !other.slug().equals(role.slug()))
			.limit(MOST_RELATED)
			.map((other) -> new RolePage.Related(Link.toRole(other), this.links.comparison(own, other)))
			.toList();
	}

}
