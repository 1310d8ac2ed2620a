package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.IndexRule;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.GrowthChart;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.Place;
import org.rolepair.wages.view.PayTrends;

/**
 * Builds one comparison page. The order of sections matters: sources are listed in the
 * order of first citation.
 */
final class ComparisonPageBuilder {

	private static final List<FactKind> OUTLOOK = List.of(FactKind.PROJECTED_CHANGE, FactKind.BASE_YEAR_EMPLOYMENT,
			FactKind.JOB_SATISFACTION);

	private static final List<FactKind> EDUCATION = List.of(FactKind.TYPICAL_ENTRY_EDUCATION,
			FactKind.RELATED_WORK_EXPERIENCE, FactKind.ON_THE_JOB_TRAINING, FactKind.JOB_ZONE, FactKind.TIME_TO_BECOME,
			FactKind.MOST_COMMON_DEGREE, FactKind.MOST_COMMON_ATTAINMENT, FactKind.MOST_COMMON_MAJOR,
			FactKind.MOST_COMMON_COLLEGE);

	private static final int SHOWN_TOOLS = 6;

	private static final int SHOWN_PROGRAMS = 5;

	private final Comparison comparison;

	private final List<RoleProfile> roles;

	private final List<ColumnHead> heads;

	private final FigureRows figures;

	private final FactTables tables;

	private final BarTables bars;

	private final PriorityFindings priorities;

	private final Summary summary;

	private final Messages messages;

	/** Creates a builder that decides which figures are old as of the given day. */
	ComparisonPageBuilder(Comparison comparison, Summary summary, RowFilter rows, LocalDate day, Messages messages) {
		this.comparison = comparison;
		this.roles = comparison.roles();
		this.heads = ColumnHead.of(this.roles);
		this.figures = new FigureRows(messages, day);
		this.tables = new FactTables(comparison, messages, this.figures, rows);
		this.bars = new BarTables(this.roles, messages, this.figures);
		this.priorities = new PriorityFindings(comparison, this.tables, messages);
		this.summary = summary;
		this.messages = messages;
	}

	/** Builds the page of a published comparison, with links to related pages. */
	ComparisonPage live(PageChoices choices, PlaceComparisons places, PayTrends trends) {
		ComparisonLinks links = new ComparisonLinks(this.roles, choices.query(), this.messages);
		Glance glance = new Glance(this.comparison, this.tables, this.messages);
		FactTable table = glance.table(choices.matters());
		Optional<PlaceComparisons.PayByPlace> byPlace = places.of(this.tables, choices.place());
		ComparisonPage.Overview overview = new ComparisonPage.Overview(table, links.bases(),
				Optional.of(links.rows(choices.rows(), counts(glance))), this.priorities.of(glance, choices));
		Stream<Link> categories = this.roles.stream()
			.map(RoleProfile::category)
			.distinct()
			.map((category) -> Link.toJobs(category, this.messages));
		return page(overview, glance, byPlace, Optional.of(trends), Optional.of(tools(links, choices, byPlace)),
				Stream.concat(transitions(), categories).toList());
	}

	/** Returns links to a pair's transition pages, if these have enough content. */
	private Stream<Link> transitions() {
		if (!IndexRule.isIndexed(this.comparison)) {
			return Stream.of();
		}
		RoleProfile other = this.roles.get(1);
		return Stream.of(ComparisonLinks.change(this.comparison.first(), other, this.messages),
				ComparisonLinks.change(other, this.comparison.first(), this.messages));
	}

	/** Builds a page without links to related pages. */
	ComparisonPage alone() {
		Glance glance = new Glance(this.comparison, this.tables, this.messages);
		return page(new ComparisonPage.Overview(glance.table(List.of()), List.of(), Optional.empty(), Optional.empty()),
				glance, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
	}

	private ComparisonPage page(ComparisonPage.Overview overview, Glance glance,
			Optional<PlaceComparisons.PayByPlace> byPlace, Optional<PayTrends> trends,
			Optional<ComparisonPage.Tools> tools, List<Link> next) {
		ComparisonPage.Pay pay = new PaySections(this.comparison, this.tables, this.summary, this.messages)
			.section(glance, byPlace, trends);
		ComparisonPage.Jobs jobs = jobs(glance);
		ComparisonPage.Education education = education(glance, tools.isPresent());
		ComparisonPage.Duties duties = new DutySections(this.heads, this.roles, tools.isPresent(), this.figures,
				this.messages)
			.section();
		Optional<SkillSections.SkillSection> skills = new SkillSections(this.comparison, this.messages, this.tables,
				this.bars)
			.section(this.summary);
		Optional<ToolSection> used = ToolSection.of(this.comparison, this.tables, this.bars,
				names("tools", SHOWN_TOOLS, tools.isPresent()));
		Optional<InterestSection> interests = InterestSection.of(this.comparison, this.bars, this.messages);
		Optional<ExposureSection> exposure = ExposureSection.of(this.comparison, this.tables, this.messages);
		Optional<PeopleSection> people = PeopleSection.of(this.comparison, this.bars, this.messages);
		return new ComparisonPage(ComparisonAddress.of(this.roles), this.heads, answer(byPlace, tools), overview,
				sections(pay, jobs, education,
						List.of(link("skills", skills.isPresent()), link("tools", used.isPresent()),
								link("interests", interests.isPresent()), link("ai-exposure", exposure.isPresent()),
								link("people", people.isPresent()))),
				pay, jobs, education, duties, skills, used, interests, exposure, people, this.figures.sources().view(),
				next);
	}

	/** Puts the pay at a place first, where a place was chosen. */
	private ComparisonPage.Answer answer(Optional<PlaceComparisons.PayByPlace> byPlace,
			Optional<ComparisonPage.Tools> tools) {
		Optional<PlaceComparisons.Here> here = byPlace.flatMap(PlaceComparisons.PayByPlace::here);
		List<String> sentences = here.map(PlaceComparisons.Here::sentences)
			.filter((local) -> !local.isEmpty())
			.orElseGet(this.summary::answer);
		return new ComparisonPage.Answer(Stream
			.concat(here.map(PlaceComparisons.Here::notice).stream(),
					ComparisonLinks.notices(this.roles, ComparisonAddress::path, this.messages).stream())
			.toList(), sentences.get(0), String.join(" ", sentences.subList(1, sentences.size())), tools);
	}

	private ComparisonPage.Tools tools(ComparisonLinks links, PageChoices choices,
			Optional<PlaceComparisons.PayByPlace> byPlace) {
		Optional<Place> place = choices.place();
		List<ComparisonPage.ToolField> fields = this.heads.stream()
			.map((head) -> new ComparisonPage.ToolField(head.number(),
					this.messages.text("tool.field", Map.of("number", head.number())), head.title()))
			.toList();
		return new ComparisonPage.Tools(fields, this.roles.size() < ComparisonAddress.MAX_ROLES,
				this.priorities.link("matters.heading", choices), PageChoices.parameter(choices.matters()),
				place.map(Place::title), links.changes(), byPlace.map(PlaceComparisons.PayByPlace::chooser),
				place.map(Place::title).orElseGet(() -> this.messages.text("place.united-states")));
	}

	/** Counts the comparable rows of each filter. */
	private Map<RowFilter, Integer> counts(Glance glance) {
		Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
		for (RowFilter filter : RowFilter.values()) {
			counts.put(filter, (int) glance.rows().stream().filter((row) -> filter.shows(row.similarity())).count());
		}
		return counts;
	}

	private ComparisonPage.Jobs jobs(Glance glance) {
		return new ComparisonPage.Jobs(new JobsProse(this.comparison, new Sentences(this.messages)).finding(),
				GrowthChart.of(this.roles, this.figures, this.messages), this.bars.amounts(FactKind.ANNUAL_OPENINGS),
				this.tables.table(this.messages.text("caption.jobs"), glance.without(OUTLOOK), "jobs"));
	}

	private NameGroups.Builder names(String section, int shown, boolean linked) {
		return new NameGroups.Builder(this.comparison, this.bars, Optional.of(section).filter((id) -> linked), shown,
				this.messages);
	}

	private ComparisonPage.Education education(Glance glance, boolean linked) {
		NameGroups.Builder names = names("education", SHOWN_PROGRAMS, linked);
		return new ComparisonPage.Education(String.join(" ", this.summary.entry()),
				this.tables.table(this.messages.text("caption.education"), glance.without(EDUCATION), "education"),
				this.bars.of(FactKind.EDUCATIONAL_ATTAINMENT), this.bars.of(FactKind.RELATED_EXPERIENCE_ASKED),
				Stream.of(FactKind.PROGRAMS_OF_STUDY, FactKind.APPRENTICESHIPS)
					.flatMap((kind) -> names.of(kind).stream())
					.toList());
	}

	private List<Link> sections(ComparisonPage.Pay pay, ComparisonPage.Jobs jobs, ComparisonPage.Education education,
			List<Optional<Link>> rest) {
		Stream<Optional<Link>> first = Stream.of(link("pay", !pay.isEmpty()), link("jobs", !jobs.isEmpty()),
				link("education", !education.isEmpty()), link("duties", true));
		return Stream.of(first, rest.stream(), Stream.of(link("sources", true)))
			.flatMap((links) -> links)
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Link> link(String section, boolean isShown) {
		return isShown ? Optional.of(new Link(this.messages.text("section." + section), "#" + section))
				: Optional.empty();
	}

}
