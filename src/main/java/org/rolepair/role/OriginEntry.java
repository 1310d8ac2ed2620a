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
import org.rolepair.fact.Population;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.source.Period;
import org.rolepair.source.Source;

/**
 * Where figures come from, as it is stored: whole for a section, and for a figure only
 * what differs from its section.
 */
@Embeddable
class OriginEntry {

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	private @Nullable String periodLabel;

	private @Nullable LocalDate periodReference;

	private @Nullable String place;

	@Enumerated(EnumType.STRING)
	private @Nullable Population population;

	private @Nullable String rowCode;

	private @Nullable String rowTitle;

	protected OriginEntry() {
	}

	Optional<Source> source() {
		return Optional.ofNullable(this.source);
	}

	/** A label of no length says that the source states no period. */
	Optional<Period> period() {
		return Optional.ofNullable(this.periodLabel)
			.map((label) -> new Period(label, Optional.ofNullable(this.periodReference).map(YearMonth::from)));
	}

	Optional<String> place() {
		return Optional.ofNullable(this.place);
	}

	Optional<Population> population() {
		return Optional.ofNullable(this.population);
	}

	Optional<StatisticalRow> row() {
		return Optional.ofNullable(this.rowTitle)
			.map((title) -> new StatisticalRow(Optional.ofNullable(this.rowCode), title));
	}

}
