package org.rolepair.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.rolepair.fact.FactKind;
import org.rolepair.fact.Section;
import org.rolepair.format.Messages;
import org.rolepair.page.FigureCells;
import org.rolepair.page.Link;
import org.rolepair.page.PayChart;
import org.rolepair.place.Place;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;

/**
 * Makes comparison pages from profiles.
 */
@Component
class ComparisonPages {

	private static final List<FactKind> OVERVIEW = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE,
			FactKind.HOURLY_MEAN_WAGE, FactKind.PROJECTED_CHANGE, FactKind.EMPLOYMENT, FactKind.JOB_SATISFACTION,
			FactKind.MOST_COMMON_DEGREE, FactKind.MOST_COMMON_ATTAINMENT, FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE,
			FactKind.TIME_TO_BECOME, FactKind.TYPICAL_ENTRY_EDUCATION);

	private static final List<FactKind> PAY = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE,
			FactKind.HOURLY_MEAN_WAGE, FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_25_75, FactKind.WAGE_RANGE_10_90,
			FactKind.BEST_PAYING_CITY, FactKind.BEST_PAYING_METROPOLITAN_AREA, FactKind.BEST_PAYING_STATE,
			FactKind.BEST_PAYING_COMPANY, FactKind.BEST_PAYING_INDUSTRY, FactKind.BEST_PAYING_SECTOR);

	private static final List<FactKind> OUTLOOK = List.of(FactKind.PROJECTED_CHANGE, FactKind.EMPLOYMENT,
			FactKind.ANNUAL_OPENINGS, FactKind.JOB_SATISFACTION);

	private static final List<FactKind> EDUCATION = List.of(FactKind.MOST_COMMON_DEGREE,
			FactKind.MOST_COMMON_ATTAINMENT, FactKind.MOST_COMMON_MAJOR, FactKind.MOST_COMMON_COLLEGE,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	private static final List<FactKind> EXPERIENCE = List.of(FactKind.TIME_TO_BECOME, FactKind.RELATED_WORK_EXPERIENCE,
			FactKind.ON_THE_JOB_TRAINING, FactKind.JOB_ZONE);

	private static final int DUTIES_SHOWN = 4;

	private final PlaceComparisons places;

	private final Messages messages;

	private final Clock clock;

	ComparisonPages(PlaceComparisons places, Messages messages, Clock clock) {
		this.places = places;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The page of a comparison.
	 * @param roles two to four profiles, in the order of the columns
	 * @param filter which rows it shows
	 * @param place the place at which pay is shown
	 * @return the page
	 */
	ComparisonPage page(List<RoleProfile> roles, RowFilter filter, Optional<Place> place) {
		return page(roles, filter, LocalDate.now(this.clock), new ComparisonLinks(roles, place, this.messages),
				(cells) -> this.places.of(roles, place, filter, cells, PAY));
	}

	/**
	 * The page of a comparison that is not published, without the ways to its sisters.
	 * @param roles two to four profiles, in the order of the columns
	 * @return the page
	 */
	ComparisonPage alone(List<RoleProfile> roles) {
		return past(roles, LocalDate.now(this.clock));
	}

	/**
	 * The page of a comparison as it was, without the ways to its sisters.
	 * @param roles two to four profiles, in the order of the columns
	 * @param day the day on which figures were old or not
	 * @return the page
	 */
	ComparisonPage past(List<RoleProfile> roles, LocalDate day) {
		return page(roles, RowFilter.ALL, day, new ComparisonLinks(roles, Optional.empty(), this.messages),
				(cells) -> Optional.empty())
			.alone();
	}

	private ComparisonPage page(List<RoleProfile> roles, RowFilter filter, LocalDate day, ComparisonLinks links,
			Function<FigureCells, Optional<PayByPlace>> byPlace) {
		Comparison comparison = Comparison.of(roles);
		FigureCells cells = new FigureCells(this.messages, day);
		FactTables tables = new FactTables(comparison, this.messages, cells, filter);
		BarGroups bars = new BarGroups(roles, this.messages, cells);
		FactTable overview = tables.table(this.messages.text("caption.overview", Map.of("count", roles.size())),
				OVERVIEW, "overview");
		List<ComparisonPage.RoleText> descriptions = descriptions(roles, cells);
		FactTable pay = table(tables, "pay", PAY);
		Optional<PayByPlace> places = byPlace.apply(cells);
		FactTable outlook = table(tables, "outlook", OUTLOOK);
		FactTable education = table(tables, "education", EDUCATION);
		Optional<BarChart> attainment = bars.chart(FactKind.EDUCATIONAL_ATTAINMENT);
		FactTable experience = table(tables, "experience", EXPERIENCE);
		Optional<BarChart> experienceAsked = bars.chart(FactKind.RELATED_EXPERIENCE_ASKED);
		Optional<ComparisonPage.PeopleSection> people = comparison.covers(Section.PEOPLE)
				? Optional.of(new PeopleSections(roles, this.messages).section(tables, bars)) : Optional.empty();
		List<ComparisonPage.RoleDuties> duties = duties(roles, cells);
		Optional<SkillSection> skills = new SkillSections(comparison, this.messages, cells, tables, bars).section();
		return new ComparisonPage(links.path(), roles.stream().map((role) -> role.slug().value()).toList(),
				heads(roles), new Summary(comparison, this.messages).paragraphs(),
				new KeyFigures(comparison, this.messages).all(), links.tools(), links.filters(filter),
				new RetiredRoles(roles, this.messages).notices(), overview, descriptions,
				PayChart.of(roles, this.messages), pay, places, outlook, education, attainment, experience,
				experienceAsked, people, duties, skills, cells.sources().entries(), cells.legend(), links.changes(),
				categories(roles));
	}

	private FactTable table(FactTables tables, String name, List<FactKind> kinds) {
		return tables.table(this.messages.text("caption." + name), kinds, name);
	}

	private static ColumnHead head(int number, RoleProfile role) {
		return new ColumnHead(number, role.titles().title(),
				(number == 1) ? role.titles().title() : role.titles().runningTitle(), "/roles/" + role.slug());
	}

	static List<ColumnHead> heads(List<RoleProfile> roles) {
		return IntStream.range(0, roles.size()).mapToObj((at) -> head(at + 1, roles.get(at))).toList();
	}

	private List<ComparisonPage.RoleText> descriptions(List<RoleProfile> roles, FigureCells cells) {
		List<ComparisonPage.RoleText> all = new ArrayList<>();
		for (ColumnHead head : heads(roles)) {
			RoleProfile role = roles.get(head.number() - 1);
			all.add(new ComparisonPage.RoleText(head,
					this.messages.text("question.what", Map.of("role", role.titles().indefinite())),
					role.description()
						.map((text) -> text.text())
						.orElseGet(() -> this.messages.text("blank.NOT_YET_ENTERED")),
					role.description().isEmpty(),
					role.description().map((text) -> cells.sourceNumber(role, text.source()))));
		}
		return all;
	}

	private List<ComparisonPage.RoleDuties> duties(List<RoleProfile> roles, FigureCells cells) {
		List<ComparisonPage.RoleDuties> all = new ArrayList<>();
		for (ColumnHead head : heads(roles)) {
			RoleProfile role = roles.get(head.number() - 1);
			List<String> items = role.duties().map((duties) -> duties.items()).orElse(List.of());
			int shown = Math.min(DUTIES_SHOWN, items.size());
			all.add(new ComparisonPage.RoleDuties(head, items.subList(0, shown), items.subList(shown, items.size()),
					this.messages.text("duties.more", Map.of("count", items.size() - shown)),
					items.isEmpty() ? Optional.of(this.messages.text("blank.NOT_YET_ENTERED")) : Optional.empty(),
					role.duties().map((duties) -> cells.sourceNumber(role, duties.source()))));
		}
		return all;
	}

	private List<Link> categories(List<RoleProfile> roles) {
		return roles.stream()
			.map(RoleProfile::category)
			.distinct()
			.map((category) -> Link.toJobs(category, this.messages))
			.toList();
	}

}
