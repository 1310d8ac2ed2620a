package org.rolepair.browse.role;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRow;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SectionTable;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Section;

/**
 * Builds the sections of one role's pay, jobs and education.
 *
 * @param stated kinds that the page states above its sections
 */
record FigureSections(RoleProfile role, Messages messages, FigureRows figures, Set<FactKind> stated) {

	/** Pay, highest first as a ladder; ranges whose ends have rows are left out. */
	private static final List<FactKind> PAY = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_90,
			FactKind.ANNUAL_WAGE_PERCENTILE_75, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_25,
			FactKind.ANNUAL_WAGE_PERCENTILE_10, FactKind.SALARY_RANGE, FactKind.HOURLY_MEAN_WAGE,
			FactKind.HOURLY_WAGE_PERCENTILE_90, FactKind.HOURLY_WAGE_PERCENTILE_75, FactKind.HOURLY_MEDIAN_WAGE,
			FactKind.HOURLY_WAGE_PERCENTILE_25, FactKind.HOURLY_WAGE_PERCENTILE_10, FactKind.EMPLOYMENT);

	private static final List<FactKind> BEST_PAYING = List.of(FactKind.BEST_PAYING_STATE,
			FactKind.BEST_PAYING_METROPOLITAN_AREA, FactKind.BEST_PAYING_CITY, FactKind.BEST_PAYING_SECTOR,
			FactKind.BEST_PAYING_INDUSTRY, FactKind.BEST_PAYING_COMPANY);

	private static final List<FactKind> JOBS = List.of(FactKind.PROJECTED_CHANGE, FactKind.BASE_YEAR_EMPLOYMENT,
			FactKind.ANNUAL_OPENINGS, FactKind.JOB_SATISFACTION);

	private static final List<FactKind> EDUCATION = kindsOf(Section.EDUCATION);

	private static final List<FactKind> EXPERIENCE = kindsOf(Section.EXPERIENCE);

	FigureSection pay() {
		return section("pay", new Findings(this.role, this.messages).pay(), List.of(Section.PAY),
				List.of(column("pay", PAY), column("best-paying", BEST_PAYING)));
	}

	FigureSection jobs() {
		return section("jobs", new Findings(this.role, this.messages).jobs(), List.of(Section.OUTLOOK),
				List.of(column("jobs", JOBS)));
	}

	FigureSection education() {
		return section("education", Optional.empty(), List.of(Section.EDUCATION, Section.EXPERIENCE),
				List.of(column("experience", EXPERIENCE), column("education", EDUCATION)));
	}

	private static List<FactKind> kindsOf(Section section) {
		return Arrays.stream(FactKind.values())
			.filter((kind) -> kind.section() == section && kind.form() != NamedItems.class)
			.toList();
	}

	private FigureSection section(String id, Optional<String> finding, List<Section> sections,
			List<FigureSection.Column> columns) {
		List<String> missing = sections.stream()
			.filter((section) -> kindsOf(section).stream().allMatch((kind) -> this.role.facts().fact(kind).isEmpty()))
			.map(this::missing)
			.toList();
		return new FigureSection(id, this.messages.text("browse.section." + id), finding, missing,
				columns.stream().filter((column) -> !column.isEmpty()).toList(), notes(sections),
				new ListedNames.Builder(this.role, this.messages, this.figures).of(sections));
	}

	private String missing(Section section) {
		return this.messages.text("browse.missing." + section,
				Map.of("blank", this.figures.blank(this.role.facts().answer(kindsOf(section).get(0))).sentence()));
	}

	/** Returns who or what was counted, and by which sources. */
	private List<String> notes(List<Section> sections) {
		Map<Population, Set<String>> sources = new LinkedHashMap<>();
		for (Fact fact : this.role.facts().byKind().values()) {
			if (sections.contains(shownIn(fact.kind())) && !fact.isBlank()
					&& !fact.value(NamedItems.class).isPresent()) {
				sources.computeIfAbsent(fact.origin().population(), (population) -> new LinkedHashSet<>())
					.add(this.role.citation(fact.origin().source()).shortName());
			}
		}
		return sources.entrySet()
			.stream()
			.map((counted) -> this.messages.text("browse.note",
					Map.of("source", Lists.and(counted.getValue()), "population",
							this.messages.text("population." + counted.getKey()))))
			.toList();
	}

	/** Shows the survey's number of jobs with its pay, apart from projections. */
	private static Section shownIn(FactKind kind) {
		return (kind == FactKind.EMPLOYMENT) ? Section.PAY : kind.section();
	}

	private FigureSection.Column column(String caption, List<FactKind> kinds) {
		List<FactKind> known = kinds.stream().filter(this::isShown).toList();
		List<FigureRow> rows = known.stream()
			.filter((kind) -> !isDrawn(kind))
			.map((kind) -> this.figures.row(this.messages.text("kind." + kind), kind, List.of(this.role)))
			.toList();
		List<SectionTable> tables = rows.isEmpty() ? List.of() : List
			.of(SectionTable.of(this.messages.text("browse.caption." + caption), this.role.titles().title(), rows));
		BarTables bars = new BarTables(List.of(this.role), this.messages, this.figures);
		return new FigureSection.Column(tables, bars(bars, known, false), bars(bars, known, true));
	}

	private List<BarTable> bars(BarTables bars, List<FactKind> kinds, boolean folded) {
		return kinds.stream()
			.filter((kind) -> isDrawn(kind) && folded == (kind == FactKind.RELATED_EXPERIENCE_ASKED))
			.flatMap((kind) -> bars.of(kind).stream())
			.toList();
	}

	private boolean isShown(FactKind kind) {
		return this.role.facts().fact(kind).isPresent() && !this.stated.contains(kind) && !isInHourlyTerms(kind)
				&& !isLongestBar(kind);
	}

	/** Returns whether a level of education is only the largest of a distribution. */
	private boolean isLongestBar(FactKind kind) {
		return kind == FactKind.MOST_COMMON_ATTAINMENT && isDrawn(FactKind.EDUCATIONAL_ATTAINMENT)
				&& this.role.facts()
					.fact(kind)
					.flatMap((fact) -> fact.origin().derivation())
					.filter((derivation) -> derivation == Derivation.GREATEST_SHARE)
					.isPresent();
	}

	/** Returns whether a blank of the year has a figure of the hour in its place. */
	private boolean isInHourlyTerms(FactKind kind) {
		return Facts.ANNUAL_PERCENTILES.contains(kind) && !this.role.facts().hasValue(kind)
				&& this.role.facts().hasValue(FactKind.HOURLY_MEDIAN_WAGE);
	}

	private boolean isDrawn(FactKind kind) {
		return kind.form() == Distribution.class && this.role.facts().hasValue(kind);
	}

	/**
	 * A section of a role's figures.
	 *
	 * @param missing which figures there are none of, and why
	 * @param notes who was counted
	 * @param lists programs and apprenticeships that can lead to the role
	 */
	record FigureSection(String id, String heading, Optional<String> finding, List<String> missing,
			List<Column> columns, List<String> notes, List<ListedNames> lists) {

		/** Returns whether there is nothing to show, not even a reason. */
		boolean isEmpty() {
			return this.finding.isEmpty() && this.missing.isEmpty() && this.columns.isEmpty() && this.lists.isEmpty();
		}

		/** Single figures with distributions below them, some behind a disclosure. */
		record Column(List<SectionTable> tables, List<BarTable> bars, List<BarTable> folded) {

			boolean isEmpty() {
				return this.tables.isEmpty() && this.bars.isEmpty() && this.folded.isEmpty();
			}

		}

	}

}
