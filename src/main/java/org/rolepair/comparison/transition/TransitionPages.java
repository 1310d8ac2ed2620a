package org.rolepair.comparison.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.ComparisonLinks;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.comparison.view.FactTables;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;

import org.springframework.stereotype.Component;

/**
 * Builds transition pages. They repeat figures of the comparison, so search engines may
 * not index them.
 */
@Component
@RequiredArgsConstructor
class TransitionPages {

	private static final List<FactKind> PAY = List.of(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE,
			FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_MEAN_WAGE, FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_10_90);

	private static final List<FactKind> PREPARATION = List.of(FactKind.TYPICAL_ENTRY_EDUCATION,
			FactKind.MOST_COMMON_ATTAINMENT, FactKind.MOST_COMMON_DEGREE, FactKind.TIME_TO_BECOME,
			FactKind.RELATED_WORK_EXPERIENCE, FactKind.ON_THE_JOB_TRAINING, FactKind.JOB_ZONE);

	private final Messages messages;

	private final Clock clock;

	TransitionPage page(RoleProfile from, RoleProfile to) {
		List<RoleProfile> roles = List.of(from, to);
		Comparison comparison = Comparison.of(roles);
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		FactTables tables = new FactTables(comparison, this.messages, figures, RowFilter.ALL);
		TransitionProse prose = new TransitionProse(comparison, this.messages);
		TransitionPage.Skills skills = skills(comparison, tables, figures, prose);
		FactTable preparation = tables.table(this.messages.text("transition.caption.preparation"), PREPARATION,
				"preparation");
		FactTable pay = tables.table(this.messages.text("transition.caption.pay"), PAY, "pay");
		return new TransitionPage(ComparisonAddress.transition(from.slug(), to.slug()), from.titles().runningTitle(),
				to.titles().runningTitle(), ColumnHead.of(roles), this.messages.text("transition.method"),
				ComparisonLinks.notices(roles, TransitionPages::path, this.messages), prose.paragraphs(),
				tools(from, to), skills, preparation, pay, figures.sources().view());
	}

	PageHead head(RoleProfile from, RoleProfile to, TransitionPage page) {
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
		List<FactTable> all = new ArrayList<>();
		for (SkillTransition.Use use : uses) {
			List<SkillComparison.RatedSkill> skills = change.skills(use);
			if (!skills.isEmpty()) {
				all.add(tables.ratings(this.messages.text("transition.caption." + use, Map.of("count", skills.size())),
						skills));
			}
		}
		return all;
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

}
