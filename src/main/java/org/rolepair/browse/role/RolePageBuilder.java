package org.rolepair.browse.role;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.AiExposure;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.RoleMark;
import org.rolepair.page.figure.SectionTable;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.Duties;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.wages.view.PayTrend;
import org.rolepair.wages.view.PayTrends;
import org.rolepair.wages.view.RolePlaceSections;

/** Builds the model of one role's page. */
record RolePageBuilder(PublishedRole published, Messages messages, FigureRows figures) {

	private static final int SHOWN_DUTIES = 6;

	private static final int EXAMPLES = 4;

	/** The most names on a page, whose weight they would make; the data has them all. */
	private static final int MAX_NAMES = 200;

	RolePage live(Optional<RolePlaceSections.RolePlaces> places, PayTrends trends,
			List<RelatedRoles.RelatedSection> related) {
		RolePage.Start start = new RolePage.Start(role().slug().value(),
				this.messages.text("start.label",
						Map.of("role", OccupationTitles.withClosingComma(role().titles().runningTitle()))),
				examples(related));
		return page(places, Optional.of(trends), related, Optional.of(start));
	}

	private RoleProfile role() {
		return this.published.profile();
	}

	RolePage past() {
		return page(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
	}

	/** Returns the first related roles whose comparisons have enough content. */
	private static List<Link> examples(List<RelatedRoles.RelatedSection> sections) {
		return sections.stream()
			.flatMap((section) -> section.roles().stream())
			.filter((related) -> !related.ways().isEmpty())
			.map((related) -> new Link(related.role().text(), related.ways().get(0).path()))
			.distinct()
			.limit(EXAMPLES)
			.toList();
	}

	private RolePage page(Optional<RolePlaceSections.RolePlaces> places, Optional<PayTrends> trends,
			List<RelatedRoles.RelatedSection> related, Optional<RolePage.Start> start) {
		Map<FactKind, RolePage.KeyFact> facts = facts();
		FigureSections builder = new FigureSections(role(), this.messages, this.figures, stated(facts.keySet()));
		FigureSections.FigureSection pay = builder.pay();
		Optional<PayTrend> trend = trends.flatMap((overYears) -> overYears.of(List.of(role()), this.figures));
		List<FigureSections.FigureSection> sections = Stream.of(builder.jobs(), builder.education())
			.filter((section) -> !section.isEmpty())
			.toList();
		Optional<RolePage.DutySection> duties = duties();
		RolePage.SkillSection skills = skills();
		ProfileSections profile = new ProfileSections(role(), this.messages, this.figures);
		Optional<ProfileSections.ToolPart> tools = profile.tools();
		Optional<ProfileSections.InterestPart> interests = profile.interests();
		Optional<RolePage.ExposureSection> exposure = exposure();
		PeopleSections.PeopleSection people = new PeopleSections(role(), this.messages, this.figures).section();
		Optional<RolePage.NameSection> names = names();
		return new RolePage(heading(), notices(places), List.copyOf(facts.values()), start, related,
				contents(Map.of("places", places.isPresent(), "duties", duties.isPresent(), "tools", tools.isPresent(),
						"interests", interests.isPresent(), "ai-exposure", exposure.isPresent(), "names",
						names.isPresent()), sections),
				pay, charts(places), trend, places, sections, duties, skills, tools, interests, exposure, people, names,
				this.figures.sources().view());
	}

	/** Returns the nation's pay, unless it is drawn beside a place's. */
	private List<PayChart> charts(Optional<RolePlaceSections.RolePlaces> places) {
		return places.flatMap(RolePlaceSections.RolePlaces::here).isPresent() ? List.of()
				: PayChart.of(List.of(role()), this.figures, this.messages);
	}

	private RolePage.Heading heading() {
		String changed = this.messages.text("browse.changed",
				Map.of("day", Dates.day(Dates.dayOf(this.published.publishedAt()))));
		return new RolePage.Heading(role().titles().title(), RoleMark.of(1),
				new Link(role().category().name(), "/categories/" + role().category().slug()),
				new Link(changed, RolePages.path(role()) + "/history"));
	}

	private List<Notice> notices(Optional<RolePlaceSections.RolePlaces> places) {
		Stream<Notice> retired = role().status()
			.successor()
			.map((successor) -> Notice.of(this.messages.text("browse.retired"),
					new Link(successor.title(), "/roles/" + successor.slug())))
			.stream();
		Stream<Notice> wider = new WiderGroups(this.messages).notice(List.of(role())).stream();
		Stream<Notice> local = places.flatMap(RolePlaceSections.RolePlaces::here)
			.map(RolePlaceSections.RolePlaces.Here::notice)
			.stream();
		return Stream.of(retired, wider, local).flatMap((notice) -> notice).toList();
	}

	private Map<FactKind, RolePage.KeyFact> facts() {
		Map<FactKind, RolePage.KeyFact> facts = new LinkedHashMap<>();
		for (FactKind kind : List.of(known(FactKind.ANNUAL_MEAN_WAGE, FactKind.WAGES),
				known(FactKind.BASE_YEAR_EMPLOYMENT, List.of(FactKind.BASE_YEAR_EMPLOYMENT, FactKind.EMPLOYMENT)),
				FactKind.PROJECTED_CHANGE, known(FactKind.TYPICAL_ENTRY_EDUCATION,
						List.of(FactKind.TIME_TO_BECOME, FactKind.TYPICAL_ENTRY_EDUCATION)))) {
			facts.put(kind, new RolePage.KeyFact(this.messages.text("kind." + kind), this.figures.value(kind, role())));
		}
		return facts;
	}

	private FactKind known(FactKind otherwise, List<FactKind> kinds) {
		return kinds.stream().filter((kind) -> role().facts().hasValue(kind)).findFirst().orElse(otherwise);
	}

	/** Leaves out pay, which its section needs for the whole picture. */
	private static Set<FactKind> stated(Set<FactKind> facts) {
		Set<FactKind> stated = EnumSet.copyOf(facts);
		FactKind.WAGES.forEach(stated::remove);
		return stated;
	}

	/** Returns links to the sections, without those that the page lacks. */
	private List<Link> contents(Map<String, Boolean> shown, List<FigureSections.FigureSection> sections) {
		return Stream
			.of(Stream.of("pay", "places"), sections.stream().map(FigureSections.FigureSection::id),
					Stream.of("duties", "skills", "tools", "interests", "ai-exposure", "people", "names", "sources"))
			.flatMap((ids) -> ids)
			.filter((id) -> shown.getOrDefault(id, true))
			.map((id) -> new Link(this.messages.text("browse.section." + id), "#" + id))
			.toList();
	}

	private Optional<RolePage.DutySection> duties() {
		List<String> items = role().duties().map(Duties::texts).orElse(List.of());
		List<SourceLine> sources = Stream
			.concat(role().description().map(SourcedText::source).stream(),
					role().duties().map(Duties::source).stream())
			.distinct()
			.map((source) -> this.figures.line(role(), source))
			.toList();
		int shown = (items.size() <= SHOWN_DUTIES + 1) ? items.size() : SHOWN_DUTIES;
		List<String> more = items.subList(shown, items.size());
		return sources.isEmpty() ? Optional.empty()
				: Optional
					.of(new RolePage.DutySection(role().description().map(SourcedText::text), items.subList(0, shown),
							more, this.messages.text("duties.more", Map.of("count", more.size())), sources));
	}

	private RolePage.SkillSection skills() {
		SkillBars bars = new SkillBars(role(), this.messages, this.figures);
		List<BarTable> tables = Stream.concat(bars.mentions().stream(), bars.ratings().stream()).toList();
		Optional<String> missing = tables.isEmpty()
				? Optional.of(this.figures.blank(role().facts().answer(FactKind.SKILL_IMPORTANCE)).sentence())
				: Optional.empty();
		return new RolePage.SkillSection(new Findings(role(), this.messages).skills(), tables, bars.allRatings(),
				missing);
	}

	private Optional<RolePage.ExposureSection> exposure() {
		if (!AiExposure.isKnown(role())) {
			return Optional.empty();
		}
		List<FigureRow> rows = AiExposure.STUDIES.stream()
			.filter((study) -> role().facts().fact(study).isPresent())
			.map((study) -> this.figures.row(this.messages.text("kind." + study), study, List.of(role())))
			.toList();
		return Optional.of(new RolePage.ExposureSection(
				SectionTable.of(this.messages.text("caption.ai-exposure"), role().titles().title(), rows),
				new AiExposure(this.messages).notes(List.of(role()))));
	}

	private Optional<RolePage.NameSection> names() {
		List<String> names = role().alternateTitles();
		List<String> shown = names.subList(0, Math.min(MAX_NAMES, names.size()));
		Optional<String> codes = Stream
			.concat(role().socCode().map((code) -> "SOC 2018 " + code).stream(),
					role().onetSocCode().map((code) -> "O*NET-SOC 2019 " + code).stream())
			.reduce((one, other) -> one + ", " + other);
		Optional<String> finding = new Findings(role(), this.messages).names();
		if (finding.isEmpty() && codes.isEmpty()) {
			return Optional.empty();
		}
		boolean folded = names.size() > Findings.NAMED_TITLES + 1;
		String label = this.messages.text((shown.size() < names.size()) ? "names.some" : "names.all",
				Map.of("shown", shown.size(), "count", names.size()));
		return Optional.of(new RolePage.NameSection(finding,
				folded ? Optional.of(String.join(", ", shown)) : Optional.empty(), label, codes));
	}

}
