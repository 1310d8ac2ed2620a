package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.OldPayChart;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.Place;

/**
 * Builds one comparison page. The order of sections matters: sources are numbered when
 * first cited.
 */
final class ComparisonPageBuilder {

	private static final List<FactKind> OVERVIEW = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE,
			FactKind.HOURLY_MEAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE, FactKind.EMPLOYMENT, FactKind.PROJECTED_CHANGE,
			FactKind.BASE_YEAR_EMPLOYMENT, FactKind.JOB_SATISFACTION, FactKind.MOST_COMMON_DEGREE,
			FactKind.MOST_COMMON_ATTAINMENT, FactKind.AVERAGE_AGE, FactKind.MEDIAN_AGE, FactKind.TIME_TO_BECOME,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	static final List<FactKind> PAY = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE,
			FactKind.HOURLY_MEAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE, FactKind.SALARY_RANGE, FactKind.WAGE_RANGE_25_75,
			FactKind.WAGE_RANGE_10_90, FactKind.HOURLY_WAGE_RANGE_25_75, FactKind.HOURLY_WAGE_RANGE_10_90,
			FactKind.EMPLOYMENT, FactKind.BEST_PAYING_CITY, FactKind.BEST_PAYING_METROPOLITAN_AREA,
			FactKind.BEST_PAYING_STATE, FactKind.BEST_PAYING_COMPANY, FactKind.BEST_PAYING_INDUSTRY,
			FactKind.BEST_PAYING_SECTOR);

	private static final List<FactKind> OUTLOOK = List.of(FactKind.PROJECTED_CHANGE, FactKind.BASE_YEAR_EMPLOYMENT,
			FactKind.ANNUAL_OPENINGS, FactKind.JOB_SATISFACTION);

	private static final List<FactKind> EDUCATION = List.of(FactKind.MOST_COMMON_DEGREE,
			FactKind.MOST_COMMON_ATTAINMENT, FactKind.MOST_COMMON_MAJOR, FactKind.MOST_COMMON_COLLEGE,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	private static final List<FactKind> EXPERIENCE = List.of(FactKind.TIME_TO_BECOME, FactKind.RELATED_WORK_EXPERIENCE,
			FactKind.ON_THE_JOB_TRAINING, FactKind.JOB_ZONE);

	private static final int DUTIES_SHOWN = 4;

	private final Comparison comparison;

	private final List<RoleProfile> roles;

	private final List<ColumnHead> heads;

	private final FigureCells cells;

	private final FactTables tables;

	private final BarGroups bars;

	private final Messages messages;

	/** Creates a builder that decides which figures are old as of the given day. */
	ComparisonPageBuilder(Comparison comparison, RowFilter rows, LocalDate day, Messages messages) {
		this.comparison = comparison;
		this.roles = comparison.roles();
		this.heads = ColumnHead.of(this.roles);
		this.cells = new FigureCells(messages, day);
		this.tables = new FactTables(comparison, messages, this.cells, rows);
		this.bars = new BarGroups(this.roles, messages, this.cells);
		this.messages = messages;
	}

	/** Builds the page of a published comparison, with links to related pages. */
	ComparisonPage live(Summary summary, RowFilter rows, Optional<Place> place, PlaceComparisons places) {
		ComparisonLinks links = new ComparisonLinks(this.comparison, place, this.messages);
		return page(summary, links.tools(), links.filters(rows), links.changes(),
				() -> places.of(this.tables, place, PAY));
	}

	/** Builds a page without links to related pages. */
	ComparisonPage alone(Summary summary) {
		return page(summary, List.of(), List.of(), List.of(), Optional::empty);
	}

	private ComparisonPage page(Summary summary, List<Link> tools, List<ComparisonPage.FilterLink> filters,
			List<Link> changes, Supplier<Optional<PlaceComparisons.PayByPlace>> byPlace) {
		FactTable overview = this.tables.table(
				this.messages.text("caption.overview", Map.of("count", this.roles.size())), overviewKinds(),
				"overview");
		List<ComparisonPage.Description> descriptions = this.heads.stream().map(this::description).toList();
		ComparisonPage.Pay pay = new ComparisonPage.Pay(OldPayChart.of(this.roles, this.messages), table("pay", PAY),
				byPlace.get());
		List<Slug> slugs = this.roles.stream().map(RoleProfile::slug).toList();
		ComparisonPage.Answer answer = new ComparisonPage.Answer(
				pay.here().map(PlaceComparisons.PayByPlace.Here::notice),
				ComparisonLinks.notices(this.roles, ComparisonAddress::path, this.messages), summary.paragraphs(),
				tools, new KeyFigures(this.comparison, this.messages).all());
		return new ComparisonPage(ComparisonAddress.path(slugs), this.heads, answer,
				new ComparisonPage.Overview(filters, overview), descriptions, pay,
				new ComparisonPage.Figures(table("outlook", OUTLOOK), Optional.empty()),
				new ComparisonPage.Figures(table("education", EDUCATION),
						this.bars.chart(FactKind.EDUCATIONAL_ATTAINMENT)),
				new ComparisonPage.Figures(table("experience", EXPERIENCE),
						this.bars.chart(FactKind.RELATED_EXPERIENCE_ASKED)),
				PeopleSection.of(this.comparison, this.tables, this.bars, this.messages),
				this.heads.stream().map(this::duties).toList(),
				new SkillSections(this.comparison, this.messages, this.cells, this.tables, this.bars).section(),
				this.cells.footnotes(), onward(slugs, pay, tools, changes));
	}

	/**
	 * Returns the kinds with one number of jobs: the projections', if all roles have it.
	 */
	private List<FactKind> overviewKinds() {
		FactKind other = this.comparison.allHave(FactKind.BASE_YEAR_EMPLOYMENT) ? FactKind.EMPLOYMENT
				: FactKind.BASE_YEAR_EMPLOYMENT;
		return OVERVIEW.stream().filter((kind) -> kind != other).toList();
	}

	private FactTable table(String name, List<FactKind> kinds) {
		return this.tables.table(this.messages.text("caption." + name), kinds, name);
	}

	private ComparisonPage.Description description(ColumnHead head) {
		RoleProfile role = this.roles.get(head.number() - 1);
		return new ComparisonPage.Description(head,
				this.messages.text("question.what", Map.of("role", role.titles().indefinite())),
				role.description().map(SourcedText::text).orElseGet(this::notYetEntered), role.description().isEmpty(),
				role.description().map((text) -> this.cells.sourceNumber(role, text.source())));
	}

	private ComparisonPage.RoleDuties duties(ColumnHead head) {
		RoleProfile role = this.roles.get(head.number() - 1);
		List<String> items = role.duties().map(Duties::items).orElse(List.of());
		int shown = Math.min(DUTIES_SHOWN, items.size());
		return new ComparisonPage.RoleDuties(head, items.subList(0, shown), items.subList(shown, items.size()),
				this.messages.text("duties.more", Map.of("count", items.size() - shown)),
				items.isEmpty() ? Optional.of(notYetEntered()) : Optional.empty(),
				role.duties().map((duties) -> this.cells.sourceNumber(role, duties.source())));
	}

	private String notYetEntered() {
		return this.messages.text("blank.NOT_YET_ENTERED");
	}

	private ComparisonPage.FurtherLinks onward(List<Slug> slugs, ComparisonPage.Pay pay, List<Link> tools,
			List<Link> changes) {
		Stream<Link> categories = this.roles.stream()
			.map(RoleProfile::category)
			.distinct()
			.map((category) -> Link.toJobs(category, this.messages));
		return new ComparisonPage.FurtherLinks(slugs.stream().map(Slug::value).toList(),
				pay.places().filter((places) -> places.here().isPresent()).map((places) -> places.chooser().value()),
				!tools.isEmpty() && slugs.size() < ComparisonAddress.MAX_ROLES,
				Stream.concat(changes.stream(), categories).toList());
	}

}
