package org.rolepair.browse.role;

import java.util.ArrayList;
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
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.RoleMark;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.Duties;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.wages.view.RolePlaceSections;

/** Builds the model of one role's page. */
final class RolePageBuilder {

	private static final int SHOWN_DUTIES = 6;

	/** The most names on a page, whose weight they would make; the data has them all. */
	private static final int MAX_NAMES = 200;

	private final PublishedRole published;

	private final RoleProfile role;

	private final Messages messages;

	private final FigureRows figures;

	RolePageBuilder(PublishedRole published, Messages messages, FigureRows figures) {
		this.published = published;
		this.role = published.profile();
		this.messages = messages;
		this.figures = figures;
	}

	RolePage live(Optional<RolePlaceSections.RolePlaces> places, List<RelatedRoles.RelatedSection> related) {
		RolePage.Start start = new RolePage.Start(this.role.slug().value(),
				this.messages.text("start.label",
						Map.of("role", OccupationTitles.withClosingComma(this.role.titles().runningTitle()))),
				RelatedRoles.examples(related));
		return page(places, related, Optional.of(start));
	}

	RolePage past() {
		return page(Optional.empty(), List.of(), Optional.empty());
	}

	private RolePage page(Optional<RolePlaceSections.RolePlaces> places, List<RelatedRoles.RelatedSection> related,
			Optional<RolePage.Start> start) {
		Map<FactKind, RolePage.KeyFact> facts = facts();
		FigureSections builder = new FigureSections(this.role, this.messages, this.figures, stated(facts.keySet()));
		FigureSections.FigureSection pay = builder.pay();
		List<FigureSections.FigureSection> sections = Stream.of(builder.jobs(), builder.education())
			.filter((section) -> !section.isEmpty())
			.toList();
		Optional<RolePage.DutySection> duties = duties();
		RolePage.SkillSection skills = skills();
		PeopleSections.PeopleSection people = new PeopleSections(this.role, this.messages, this.figures).section();
		Optional<RolePage.NameSection> names = names();
		return new RolePage(heading(), notices(places), List.copyOf(facts.values()), start, related,
				contents(places.isPresent(), sections, duties.isPresent(), names.isPresent()), pay, charts(places),
				places, sections, duties, skills, people, names, this.figures.sources().view());
	}

	/** Returns the nation's pay, unless it is drawn beside a place's. */
	private List<PayChart> charts(Optional<RolePlaceSections.RolePlaces> places) {
		return places.flatMap(RolePlaceSections.RolePlaces::here).isPresent() ? List.of()
				: PayChart.of(List.of(this.role), this.figures, this.messages);
	}

	private RolePage.Heading heading() {
		String changed = this.messages.text("browse.changed",
				Map.of("day", Dates.day(Dates.dayOf(this.published.publishedAt()))));
		return new RolePage.Heading(this.role.titles().title(), RoleMark.of(1),
				new Link(this.role.category().name(), "/categories/" + this.role.category().slug()),
				new Link(changed, RoleHeads.path(this.role) + "/history"));
	}

	private List<Notice> notices(Optional<RolePlaceSections.RolePlaces> places) {
		Stream<Notice> retired = this.role.status()
			.successor()
			.map((successor) -> Notice.of(this.messages.text("browse.retired"),
					new Link(successor.title(), "/roles/" + successor.slug())))
			.stream();
		Stream<Notice> wider = new WiderGroups(this.messages).notice(List.of(this.role)).stream();
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
			facts.put(kind,
					new RolePage.KeyFact(this.messages.text("kind." + kind), this.figures.value(kind, this.role)));
		}
		return facts;
	}

	private FactKind known(FactKind otherwise, List<FactKind> kinds) {
		return kinds.stream().filter((kind) -> this.role.facts().hasValue(kind)).findFirst().orElse(otherwise);
	}

	/** Leaves out pay, which its section needs for the whole picture. */
	private static Set<FactKind> stated(Set<FactKind> facts) {
		Set<FactKind> stated = EnumSet.copyOf(facts);
		FactKind.WAGES.forEach(stated::remove);
		return stated;
	}

	private List<Link> contents(boolean places, List<FigureSections.FigureSection> sections, boolean duties,
			boolean names) {
		List<String> ids = new ArrayList<>(List.of("pay"));
		if (places) {
			ids.add("places");
		}
		sections.forEach((section) -> ids.add(section.id()));
		if (duties) {
			ids.add("duties");
		}
		ids.addAll(List.of("skills", "people"));
		if (names) {
			ids.add("names");
		}
		ids.add("sources");
		return ids.stream().map((id) -> new Link(this.messages.text("browse.section." + id), "#" + id)).toList();
	}

	private Optional<RolePage.DutySection> duties() {
		List<String> items = this.role.duties().map(Duties::items).orElse(List.of());
		List<SourceLine> sources = Stream
			.concat(this.role.description().map(SourcedText::source).stream(),
					this.role.duties().map(Duties::source).stream())
			.distinct()
			.map((source) -> this.figures.line(this.role, source))
			.toList();
		int shown = (items.size() <= SHOWN_DUTIES + 1) ? items.size() : SHOWN_DUTIES;
		List<String> more = items.subList(shown, items.size());
		return sources.isEmpty() ? Optional.empty()
				: Optional.of(new RolePage.DutySection(this.role.description().map(SourcedText::text),
						items.subList(0, shown), more, this.messages.text("duties.more", Map.of("count", more.size())),
						sources));
	}

	private RolePage.SkillSection skills() {
		SkillBars bars = new SkillBars(this.role, this.messages, this.figures);
		List<BarTable> tables = Stream.concat(bars.mentions().stream(), bars.ratings().stream()).toList();
		Optional<String> missing = tables.isEmpty()
				? Optional.of(this.figures.blank(this.role.facts().answer(FactKind.SKILL_IMPORTANCE)).sentence())
				: Optional.empty();
		return new RolePage.SkillSection(new Findings(this.role, this.messages).skills(), tables, bars.allRatings(),
				missing);
	}

	private Optional<RolePage.NameSection> names() {
		List<String> names = this.role.alternateTitles();
		List<String> shown = names.subList(0, Math.min(MAX_NAMES, names.size()));
		List<String> codes = Stream
			.concat(this.role.socCode().map((code) -> "SOC 2018 " + code).stream(),
					this.role.onetSocCode().map((code) -> "O*NET-SOC 2019 " + code).stream())
			.toList();
		Optional<String> finding = new Findings(this.role, this.messages).names();
		if (finding.isEmpty() && codes.isEmpty()) {
			return Optional.empty();
		}
		boolean folded = names.size() > Findings.NAMED_TITLES + 1;
		String label = this.messages.text((shown.size() < names.size()) ? "names.some" : "names.all",
				Map.of("shown", shown.size(), "count", names.size()));
		return Optional
			.of(new RolePage.NameSection(finding, folded ? Optional.of(String.join(", ", shown)) : Optional.empty(),
					label, codes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", codes))));
	}

}
