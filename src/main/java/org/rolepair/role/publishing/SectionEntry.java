package org.rolepair.role.publishing;

import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Source;

/** The shared origin of a section's figures, used where a figure does not override it. */
@Embeddable
class SectionEntry {

	@Enumerated(EnumType.STRING)
	@Getter(AccessLevel.PACKAGE)
	private Section section;

	/** Null if the section has no figures. */
	@Embedded
	private @Nullable OriginEntry origin;

	@Enumerated(EnumType.STRING)
	@Getter(AccessLevel.PACKAGE)
	private BlankReason otherwise;

	@SuppressWarnings("NullAway.Init")
	protected SectionEntry() {
	}

	SectionEntry(Section section, Optional<Origin> common, BlankReason otherwise, RoleReferences references) {
		this();
		this.section = section;
		this.origin = common.map((origin) -> OriginEntry.of(origin, Optional.empty(), references))
			.orElseGet(OriginEntry::new);
		this.otherwise = otherwise;
	}

	Source sourceOf(FigureEntry figure) {
		return stated(figure, OriginEntry::source);
	}

	Origin originOf(FigureEntry figure) {
		return new Origin(sourceOf(figure).citation().slug(), stated(figure, OriginEntry::period),
				stated(figure, OriginEntry::place), stated(figure, OriginEntry::population),
				figure.override().flatMap(OriginEntry::row).or(() -> shared().flatMap(OriginEntry::row)),
				figure.derivation());
	}

	/** Returns the figure's own part, or the section's. Only a row may be missing. */
	private <T> T stated(FigureEntry figure, Function<OriginEntry, Optional<T>> part) {
		return figure.override().flatMap(part).or(() -> shared().flatMap(part)).orElseThrow();
	}

	private Optional<OriginEntry> shared() {
		return Optional.ofNullable(this.origin);
	}

}
