package org.rolepair.role.publishing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;
import org.rolepair.source.Source;

/** A stored origin: all of a section's, or how a figure's differs from it. */
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

	static OriginEntry whole(Origin origin, RoleReferences references) {
		OriginEntry entry = new OriginEntry();
		entry.source = references.source(origin.source());
		entry.set(origin.period());
		entry.place = origin.place();
		entry.population = origin.population();
		origin.row().ifPresent(entry::set);
		return entry;
	}

	/** Returns what differs from the section's origin; empty if nothing does. */
	static Optional<OriginEntry> difference(Origin origin, Origin section, RoleReferences references) {
		if (origin.observed().equals(section)) {
			return Optional.empty();
		}
		OriginEntry entry = new OriginEntry();
		if (!origin.source().equals(section.source())) {
			entry.source = references.source(origin.source());
		}
		if (!origin.period().equals(section.period())) {
			entry.set(origin.period());
		}
		if (!origin.place().equals(section.place())) {
			entry.place = origin.place();
		}
		if (origin.population() != section.population()) {
			entry.population = origin.population();
		}
		origin.row().filter((row) -> !origin.row().equals(section.row())).ifPresent(entry::set);
		return Optional.of(entry);
	}

	private void set(Period period) {
		this.periodLabel = period.label();
		this.periodReference = period.reference().map((month) -> month.atDay(1)).orElse(null);
	}

	private void set(StatisticalRow row) {
		this.rowCode = row.code().orElse(null);
		this.rowTitle = row.title();
	}

	Optional<Source> source() {
		return Optional.ofNullable(this.source);
	}

	/** Returns the period, which has an empty label if the source states none. */
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
