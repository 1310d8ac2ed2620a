package org.rolepair.role.publishing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

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

	/** Creates the entry of a whole origin, or of what differs from the section's. */
	static OriginEntry of(Origin origin, Optional<Origin> section, RoleReferences references) {
		OriginEntry entry = new OriginEntry();
		if (differs(origin, section, Origin::source)) {
			entry.source = references.source(origin.source());
		}
		if (differs(origin, section, Origin::period)) {
			entry.periodLabel = origin.period().label();
			entry.periodReference = origin.period().reference().map((month) -> month.atDay(1)).orElse(null);
		}
		entry.place = differs(origin, section, Origin::place) ? origin.place() : null;
		entry.population = differs(origin, section, Origin::population) ? origin.population() : null;
		origin.row().filter((row) -> differs(origin, section, Origin::row)).ifPresent((row) -> {
			entry.rowCode = row.code().orElse(null);
			entry.rowTitle = row.title();
		});
		return entry;
	}

	private static boolean differs(Origin origin, Optional<Origin> section, Function<Origin, Object> part) {
		return section.map(part).filter(part.apply(origin)::equals).isEmpty();
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
