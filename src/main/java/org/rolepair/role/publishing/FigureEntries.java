package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;

/** Converts facts to stored figures; the inverse of {@link StoredFacts}. */
record FigureEntries(Fact fact, Optional<OriginEntry> override, RoleReferences references) {

	static List<FigureEntry> of(Fact fact, Origin section, RoleReferences references) {
		Optional<OriginEntry> override = Optional.of(fact.origin())
			.filter((origin) -> !origin.observed().equals(section))
			.map((origin) -> OriginEntry.of(origin, Optional.of(section), references));
		return new FigureEntries(fact, override, references).all();
	}

	private List<FigureEntry> all() {
		Answer answer = this.fact.answer();
		if (answer instanceof Distribution distribution) {
			return parts(distribution.parts(), Optional.of(distribution.scheme()));
		}
		if (answer instanceof Ratings ratings) {
			return parts(ratings.parts(), Optional.empty());
		}
		return List.of(single(answer));
	}

	private FigureEntry single(Answer answer) {
		FigureEntry entry = entry(0, Optional.empty());
		if (answer instanceof Blank blank) {
			return entry.with(blank);
		}
		if (answer instanceof Quantity quantity) {
			return entry.with(quantity);
		}
		if (answer instanceof Range range) {
			return entry.with(range);
		}
		if (answer instanceof NamedShare named) {
			return entry.named(named.name()).with(named.share());
		}
		if (answer instanceof BestPaying best) {
			best.standing().ifPresent(entry::with);
			return entry.named(best.name());
		}
		return entry.named(((Text) answer).text());
	}

	private List<FigureEntry> parts(List<Part> parts, Optional<Distribution.Scheme> scheme) {
		List<FigureEntry> entries = new ArrayList<>();
		for (Part part : parts) {
			FigureEntry entry = entry(entries.size(), scheme);
			part.sampling().ifPresent(entry::with);
			if (part.answer() instanceof Blank blank) {
				entry.with(blank);
			}
			part.quantity().ifPresent(entry::with);
			boolean skill = this.fact.kind().section() == Section.SKILLS;
			entries.add(skill ? entry.of(this.references.skill(part.name(), part.runningName()))
					: entry.named(part.name()));
		}
		return entries;
	}

	private FigureEntry entry(int position, Optional<Distribution.Scheme> scheme) {
		return new FigureEntry(this.fact.kind(), position, scheme, this.fact.origin().derivation(), this.override);
	}

}
