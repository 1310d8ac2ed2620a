package org.rolepair.comparison.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.ComparisonErrorPages;
import org.rolepair.comparison.view.ComparisonLinks;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.comparison.view.FactTables;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PageSources;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows transition pages. They repeat figures of the comparison, so search engines may
 * not index them.
 */
@Controller
@RequiredArgsConstructor
class TransitionController {

	private static final List<FactKind> PAY = List.of(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE,
			FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_MEAN_WAGE, FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_10_90);

	private static final List<FactKind> PREPARATION = List.of(FactKind.TYPICAL_ENTRY_EDUCATION,
			FactKind.MOST_COMMON_ATTAINMENT, FactKind.MOST_COMMON_DEGREE, FactKind.TIME_TO_BECOME,
			FactKind.RELATED_WORK_EXPERIENCE, FactKind.ON_THE_JOB_TRAINING, FactKind.JOB_ZONE);

	private final ComparisonLookup lookup;

	private final ComparisonErrorPages errorPages;

	private final Messages messages;

	private final Clock clock;

	@GetMapping(path = ComparisonAddress.TRANSITION, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String from, @PathVariable String to) {
		ComparisonLookup.Result found = this.lookup.find(List.of(from, to));
		if (found instanceof ComparisonLookup.Found roles) {
			return page(roles.roles());
		}
		if (found instanceof ComparisonLookup.Moved moved) {
			boolean pair = moved.slugs().size() > 1;
			return Redirect.permanently(
					pair ? ComparisonAddress.transition(moved.slugs().get(0), moved.slugs().get(1)) : moved.path());
		}
		return this.errorPages.of((ComparisonLookup.Missing) found,
				(pair) -> ComparisonLinks.change(pair.get(0).profile(), pair.get(1).profile(), this.messages));
	}

	/** Returns the page of a change from the first role to the second. */
	private ModelAndView page(List<PublishedRole> published) {
		List<RoleProfile> roles = published.stream().map(PublishedRole::profile).toList();
		RoleProfile from = roles.get(0);
		RoleProfile to = roles.get(1);
		Comparison comparison = Comparison.of(roles);
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		FactTables tables = new FactTables(comparison, this.messages, figures, RowFilter.ALL);
		TransitionProse prose = new TransitionProse(comparison, this.messages);
		TransitionPage.Skills skills = skills(comparison, tables, figures, prose);
		FactTable preparation = tables.table(this.messages.text("transition.caption.preparation"), PREPARATION,
				"preparation");
		FactTable pay = tables.table(this.messages.text("transition.caption.pay"), PAY, "pay");
		TransitionPage page = new TransitionPage(ComparisonAddress.transition(from.slug(), to.slug()),
				from.titles().runningTitle(), to.titles().runningTitle(), ColumnHead.of(roles),
				this.messages.text("transition.method"),
				ComparisonLinks.notices(roles, TransitionController::path, this.messages), prose.paragraphs(),
				tools(from, to), skills, preparation, pay, figures.sources().view());
		return ComparisonPages.published("comparison/transition", published, page, head(from, to, page));
	}

	private PageHead head(RoleProfile from, RoleProfile to, TransitionPage page) {
		Map<String, String> words = words(from, to);
		return new PageHead(this.messages.text("transition.title", words), page.paragraphs().get(0), page.path(), false,
				List.of(PageHead.Crumb.home(),
						PageHead.Crumb.to(from.category().name(), "/categories/" + from.category().slug()),
						PageHead.Crumb.to(from.titles().title(), "/roles/" + from.slug()),
						PageHead.Crumb.here(this.messages.text("transition.here", words))),
				Optional.empty());
	}

	private TransitionPage.Skills skills(Comparison comparison, FactTables tables, FigureRows figures,
			TransitionProse prose) {
		Optional<SkillTransition> change = SkillTransition.of(comparison);
		if (change.isEmpty()) {
			return new TransitionPage.Skills(Optional.of(prose.skills()), List.of(), List.of(), List.of());
		}
		return new TransitionPage.Skills(Optional.empty(),
				tables(change.get(), tables, SkillTransition.Use.TO_LEARN, SkillTransition.Use.TRANSFERABLE),
				tables(change.get(), tables, SkillTransition.Use.UNCLEAR, SkillTransition.Use.NO_LONGER_NEEDED),
				new BarTables(comparison.roles(), this.messages, figures).origins(FactKind.SKILL_IMPORTANCE));
	}

	private List<FactTable> tables(SkillTransition change, FactTables tables, SkillTransition.Use... uses) {
		return Stream.of(uses)
			.filter((use) -> !change.skills(use).isEmpty())
			.map((use) -> tables.ratings(
					this.messages.text("transition.caption." + use, Map.of("count", change.skills(use).size())),
					change.skills(use)))
			.toList();
	}

	private List<Link> tools(RoleProfile from, RoleProfile to) {
		return List.of(
				new Link(this.messages.text("transition.back", words(from, to)),
						ComparisonAddress.transition(to.slug(), from.slug())),
				new Link(this.messages.text("transition.compare"),
						ComparisonAddress.path(List.of(from.slug(), to.slug()))),
				Link.toRole(from), Link.toRole(to));
	}

	/** Returns the path of the role's own page if a successor is the other role. */
	private static String path(List<Slug> slugs) {
		return (slugs.size() == 1) ? "/roles/" + slugs.get(0)
				: ComparisonAddress.transition(slugs.get(0), slugs.get(1));
	}

	private static Map<String, String> words(RoleProfile from, RoleProfile to) {
		return Map.of("from", from.titles().runningTitle(), "to", to.titles().runningTitle());
	}

	/**
	 * Model of a transition page: only strings and lists, in the template's order.
	 *
	 * @param method how skills are classified
	 */
	record TransitionPage(String path, String from, String to, List<ColumnHead> heads, String method,
			List<Notice> notices, List<String> paragraphs, List<Link> tools, Skills skills, FactTable preparation,
			FactTable pay, PageSources.View sources) {

		/** Skills to keep and learn, or why there are none; some tables are folded. */
		record Skills(Optional<String> missing, List<FactTable> open, List<FactTable> folded,
				List<BarTable.RoleLine> origins) {

		}

	}

}
