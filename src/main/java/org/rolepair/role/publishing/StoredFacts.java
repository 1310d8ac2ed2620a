package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.source.Source;

/** Converts stored sections and figures to facts, which validate themselves. */
final class StoredFacts {

	private final Map<Section, SectionEntry> sections;

	private final Map<FactKind, List<FigureEntry>> figures;

	StoredFacts(Collection<SectionEntry> sections, Collection<FigureEntry> figures) {
		this.sections = sections.stream()
			.collect(Collectors.toMap(SectionEntry::section, (section) -> section, (one, two) -> one,
					() -> new EnumMap<>(Section.class)));
		this.figures = figures.stream()
			.sorted(Comparator.comparingInt(FigureEntry::position))
			.collect(
					Collectors.groupingBy(FigureEntry::kind, () -> new EnumMap<>(FactKind.class), Collectors.toList()));
	}

	/** Converts a fact to stored figures; the inverse of {@link #facts()}. */
	static List<FigureEntry> entries(Fact fact, Origin section, RoleReferences references) {
		Optional<OriginEntry> override = Optional.of(fact.origin())
			.filter((origin) -> !origin.observed().equals(section))
			.map((origin) -> OriginEntry.of(origin, Optional.of(section), references));
		Optional<Distribution.Scheme> scheme = fact.value(Distribution.class).map(Distribution::scheme);
		if (fact.answer() instanceof NamedItems list) {
			return IntStream.range(0, list.items().size())
				.mapToObj((at) -> new FigureEntry(fact, at, scheme, override).with(list.items().get(at)))
				.toList();
		}
		List<Part> parts = fact.answer().parts();
		if (parts.isEmpty()) {
			return List.of(filled(new FigureEntry(fact, 0, scheme, override), fact.answer()));
		}
		List<FigureEntry> entries = new ArrayList<>();
		for (Part part : parts) {
			FigureEntry entry = filled(new FigureEntry(fact, entries.size(), scheme, override), part.answer());
			part.sampling().ifPresent(entry::with);
			boolean skill = fact.kind().section() == Section.SKILLS;
			entries.add(skill ? entry.of(references.skill(part.name(), part.runningName())) : entry.named(part.name()));
		}
		return entries;
	}

	private static FigureEntry filled(FigureEntry entry, Answer answer) {
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

	Facts facts() {
		List<Fact> facts = new ArrayList<>();
		this.figures.forEach((kind, entries) -> facts.add(fact(kind, entries)));
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		this.sections.forEach((name, section) -> otherwise.put(name, section.otherwise()));
		return Facts.of(facts, otherwise);
	}

	Stream<Source> sources() {
		return this.figures.entrySet().stream().map((one) -> section(one.getKey()).sourceOf(one.getValue().get(0)));
	}

	private Fact fact(FactKind kind, List<FigureEntry> entries) {
		requireConsecutivePositions(kind, entries);
		return new Fact(kind, answer(kind, entries), section(kind).originOf(entries.get(0)));
	}

	private SectionEntry section(FactKind kind) {
		SectionEntry section = this.sections.get(kind.section());
		if (section == null) {
			throw new IllegalStateException(kind + " is stored without its section " + kind.section());
		}
		return section;
	}

	private static void requireConsecutivePositions(FactKind kind, List<FigureEntry> entries) {
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).position() != i) {
				throw new IllegalStateException("The parts of %s need numbers without holes".formatted(kind));
			}
		}
	}

	private static Answer answer(FactKind kind, List<FigureEntry> entries) {
		FigureEntry first = entries.get(0);
		return first.blankFact().orElseGet(() -> value(kind, first, entries));
	}

	private static Answer value(FactKind kind, FigureEntry first, List<FigureEntry> entries) {
		Class<?> form = kind.form();
		if (form == Quantity.class) {
			return first.quantity();
		}
		if (form == Range.class) {
			return first.range();
		}
		if (form == Text.class) {
			return new Text(first.name());
		}
		if (form == NamedShare.class) {
			return new NamedShare(first.name(), first.quantity());
		}
		if (form == BestPaying.class) {
			return first.bestPaying();
		}
		if (form == NamedItems.class) {
			return new NamedItems(entries.stream().map(FigureEntry::item).toList());
		}
		List<Part> parts = entries.stream().map(FigureEntry::part).toList();
		return (form == Ratings.class) ? new Ratings(parts)
				: new Distribution(Objects.requireNonNull(first.scheme()), parts);
	}

}
