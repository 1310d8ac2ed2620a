package org.rolepair.browse.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCell;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.OldPayChart;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.Place;
import org.rolepair.wages.view.RolePlaceSections;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds role pages. */
@Component
@RequiredArgsConstructor
class RolePages {

	private static final int SHOWN_DUTIES = 6;

	private final RelatedRoles related;

	private final RoleHeads heads;

	private final RolePlaceSections places;

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
		return page(role, LocalDate.now(this.clock),
				new ContextSections((cells) -> this.places.of(profile, RoleHeads.path(profile), place, cells),
						(cells) -> this.related.of(profile, cells)));
	}

	/**
	 * Returns a past version of a role's page, without related roles or other current
	 * data.
	 */
	ModelAndView past(PublishedRole role, LocalDate day, Banner banner) {
		return page(role, day, new ContextSections((cells) -> Optional.empty(), (cells) -> List.of()))
			.addObject("banner", banner)
			.addObject("head", this.heads.past(role.profile(), day));
	}

	private ModelAndView page(PublishedRole role, LocalDate day, ContextSections around) {
		RoleProfile profile = role.profile();
		return new ModelAndView("browse/role").addObject("page", content(profile, day, around))
			.addObject("lastChanged", Dates.day(Dates.dayOf(role.publishedAt())))
			.addObject("histories", List.of(Link.toHistory(profile)))
			.addObject("browse", Link.toJobs(profile.category(), this.messages));
	}

	private RolePage content(RoleProfile role, LocalDate day, ContextSections around) {
		FigureCells cells = new FigureCells(this.messages, day);
		FigureSections sections = new FigureSections(role, this.messages, cells);
		ShareCharts charts = new ShareCharts(role, this.messages, cells);
		Optional<RolePage.Prose> description = role.description()
			.map((prose) -> new RolePage.Prose(prose.text(), cells.sourceNumber(role, prose.source())));
		List<RolePage.FigureRow> glance = glance(role, cells);
		List<FigureSections.FigureSection> figures = sections.all(charts);
		Optional<RolePlaceSections.RolePlaces> places = around.places().apply(cells);
		Optional<RolePage.DutyList> duties = duties(role, cells);
		RolePage.SkillSection skills = skills(role, charts, cells);
		List<RelatedRoles.RelatedSection> related = around.related().apply(cells);
		return new RolePage(RoleHeads.path(role), role.titles().title(), question(role), description, notices(role),
				glance, OldPayChart.of(List.of(role), this.messages), figures, places, duties, skills,
				role.alternateTitles(), codes(role), related, cells.footnotes());
	}

	private String question(RoleProfile role) {
		return this.messages.text("question.what", Map.of("role", role.titles().indefinite()));
	}

	private List<Notice> notices(RoleProfile role) {
		Stream<Notice> retired = role.status()
			.successor()
			.map((successor) -> Notice.of(this.messages.text("browse.retired"),
					new Link(successor.title(), "/roles/" + successor.slug())))
			.stream();
		return Stream.concat(retired, new WiderGroups(this.messages).notice(List.of(role)).stream()).toList();
	}

	private List<RolePage.FigureRow> glance(RoleProfile role, FigureCells cells) {
		return Stream
			.of(FactKind.WAGES, List.of(FactKind.TIME_TO_BECOME, FactKind.TYPICAL_ENTRY_EDUCATION),
					List.of(FactKind.PROJECTED_CHANGE), List.of(FactKind.BASE_YEAR_EMPLOYMENT, FactKind.EMPLOYMENT))
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

	private RolePage.SkillSection skills(RoleProfile role, ShareCharts charts, FigureCells cells) {
		Optional<ShareCharts.ShareChart> mentions = charts.mentions();
		Optional<ShareCharts.ShareChart> ratings = charts.ratings();
		Optional<String> missing = (mentions.isPresent() || ratings.isPresent()) ? Optional.empty()
				: Optional.of(cells.row(FactKind.SKILL_IMPORTANCE, List.of(role)).get(0)).map(FigureCell::text);
		return new RolePage.SkillSection(mentions, ratings, charts.allRatings(), missing);
	}

	private List<RolePage.Code> codes(RoleProfile role) {
		List<RolePage.Code> codes = new ArrayList<>();
		role.socCode().ifPresent((code) -> codes.add(new RolePage.Code("SOC 2018", code)));
		role.onetSocCode().ifPresent((code) -> codes.add(new RolePage.Code("O*NET-SOC 2019", code)));
		return codes;
	}

	/** Builders of the page's content beyond the role's own data. */
	private record ContextSections(Function<FigureCells, Optional<RolePlaceSections.RolePlaces>> places,
			Function<FigureCells, List<RelatedRoles.RelatedSection>> related) {

	}

}
