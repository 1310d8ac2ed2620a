package org.rolepair.browse.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;

/** Builds the sections of one role's figures. */
record FigureSections(RoleProfile role, Messages messages, FigureCells cells) {

	private static final List<Section> ORDER = List.of(Section.PAY, Section.OUTLOOK, Section.EDUCATION,
			Section.EXPERIENCE, Section.PEOPLE);

	/** Ranges whose two ends are already shown in rows of their own. */
	private static final Set<FactKind> REPEATED = Set.of(FactKind.WAGE_RANGE_25_75, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_25_75, FactKind.HOURLY_WAGE_RANGE_10_90);

	List<FigureSection> all(ShareCharts charts) {
		return ORDER.stream().map((section) -> section(section, charts)).toList();
	}

	private FigureSection section(Section section, ShareCharts charts) {
		String key = "browse.section." + section;
		List<FactKind> kinds = Arrays.stream(FactKind.values())
			.filter((kind) -> shownIn(kind) == section && !REPEATED.contains(kind))
			.filter((kind) -> this.role.facts().fact(kind).isPresent() && !isInHourlyTerms(kind))
			.toList();
		List<RolePage.FigureRow> rows = kinds.stream().filter((kind) -> !isDrawn(kind)).map(this::row).toList();
		List<ShareCharts.ShareChart> drawn = kinds.stream().flatMap((kind) -> charts.shares(kind).stream()).toList();
		Optional<String> missing = kinds.isEmpty() ? Optional.of(blank(section)) : Optional.empty();
		return new FigureSection(section.name().toLowerCase(Locale.ROOT), this.messages.text(key), intro(key),
				this.messages.text(key + ".caption"), rows, drawn, missing, notes(kinds));
	}

	/**
	 * Shows the survey's number of jobs with its pay, apart from the rates of
	 * projections.
	 */
	private static Section shownIn(FactKind kind) {
		return (kind == FactKind.EMPLOYMENT) ? Section.PAY : kind.section();
	}

	/**
	 * Returns whether a blank percentile of the year has one of the hour in its place.
	 */
	private boolean isInHourlyTerms(FactKind kind) {
		return Facts.ANNUAL_PERCENTILES.contains(kind) && !this.role.facts().hasValue(kind)
				&& this.role.facts().hasValue(FactKind.HOURLY_MEDIAN_WAGE);
	}

	private RolePage.FigureRow row(FactKind kind) {
		return new RolePage.FigureRow(this.messages.text("kind." + kind),
				this.cells.row(kind, List.of(this.role)).get(0));
	}

	private boolean isDrawn(FactKind kind) {
		boolean shares = kind.form() == Distribution.class || kind.form() == Ratings.class;
		return shares && this.role.facts().hasValue(kind);
	}

	private String blank(Section section) {
		BlankReason reason = this.role.facts().otherwise().getOrDefault(section, BlankReason.NOT_YET_ENTERED);
		return this.cells.blank(new Blank(reason)).text();
	}

	private Optional<String> intro(String key) {
		return this.messages.has(key + ".intro") ? Optional.of(this.messages.text(key + ".intro")) : Optional.empty();
	}

	private List<String> notes(List<FactKind> kinds) {
		return kinds.stream()
			.flatMap((kind) -> this.role.facts().fact(kind).stream())
			.filter((fact) -> !fact.isBlank())
			.map(this::note)
			.distinct()
			.toList();
	}

	private String note(Fact fact) {
		String period = fact.origin().period().isStated() ? fact.origin().period().label()
				: this.messages.text("browse.period.not-stated");
		return this.messages.text("browse.note",
				Map.of("source", this.cells.sourceNumber(this.role, fact.origin().source()), "period", period,
						"population", this.messages.text("population." + fact.origin().population())));
	}

	/**
	 * A section of a role's figures.
	 *
	 * @param id its HTML id
	 * @param rows single figures
	 * @param charts distributions
	 * @param missing why there are no figures
	 * @param notes on dates and populations
	 */
	record FigureSection(String id, String heading, Optional<String> intro, String caption,
			List<RolePage.FigureRow> rows, List<ShareCharts.ShareChart> charts, Optional<String> missing,
			List<String> notes) {

	}

}
