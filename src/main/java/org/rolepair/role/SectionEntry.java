package org.rolepair.role;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Derivation;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Population;
import org.rolepair.fact.Section;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.source.Period;
import org.rolepair.source.Source;

/**
 * What the figures of one section have in common: the source and period that serve it
 * where a figure does not override them.
 */
@Embeddable
class SectionEntry {

	@Enumerated(EnumType.STRING)
	private Section section;

	@ManyToOne(fetch = FetchType.LAZY)
	private Source source;

	private String periodLabel;

	private @Nullable LocalDate periodReference;

	private String place;

	@Enumerated(EnumType.STRING)
	private Population population;

	private @Nullable String rowCode;

	private @Nullable String rowTitle;

	@Enumerated(EnumType.STRING)
	private BlankReason otherwise;

	@SuppressWarnings("NullAway.Init")
	protected SectionEntry() {
	}

	Section section() {
		return this.section;
	}

	BlankReason otherwise() {
		return this.otherwise;
	}

	Source sourceOf(FigureEntry figure) {
		return (figure.source() != null) ? figure.source() : this.source;
	}

	Origin originOf(FigureEntry figure) {
		return new Origin(sourceOf(figure).citation().slug(), periodOf(figure),
				(figure.place() != null) ? figure.place() : this.place,
				(figure.population() != null) ? figure.population() : this.population, rowOf(figure),
				Optional.<Derivation>ofNullable(figure.derivation()));
	}

	private Period periodOf(FigureEntry figure) {
		return (figure.periodLabel() != null) ? period(figure.periodLabel(), figure.periodReference())
				: period(this.periodLabel, this.periodReference);
	}

	private static Period period(String label, @Nullable LocalDate reference) {
		return new Period(label, Optional.ofNullable(reference).map(YearMonth::from));
	}

	private Optional<StatisticalRow> rowOf(FigureEntry figure) {
		boolean own = figure.rowTitle() != null;
		String code = own ? figure.rowCode() : this.rowCode;
		String title = own ? figure.rowTitle() : this.rowTitle;
		return Optional.ofNullable(title).map((name) -> new StatisticalRow(Optional.ofNullable(code), name));
	}

}
