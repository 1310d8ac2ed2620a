package org.rolepair.browse.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Unit;

/** Builds the section on the people in one role. */
record PeopleSections(RoleProfile role, Messages messages, FigureRows figures) {

	PeopleSection section() {
		List<Fact> facts = Arrays.stream(FactKind.values())
			.filter((kind) -> kind.section() == Section.PEOPLE)
			.flatMap((kind) -> this.role.facts().fact(kind).stream())
			.toList();
		if (facts.isEmpty()) {
			return new PeopleSection(
					Optional.of(this.figures.blank(this.role.facts().answer(FactKind.GENDER)).sentence()), List.of(),
					List.of());
		}
		return new PeopleSection(Optional.empty(), facts.stream().flatMap(this::groups).toList(), notes(facts));
	}

	/** Returns the bars of a distribution, or one figure without a bar. */
	private Stream<Group> groups(Fact fact) {
		if (fact.kind().unit() == Unit.PERCENT && !fact.isBlank()) {
			return bars().ofWhole(fact.kind()).stream().flatMap((table) -> table.rows().stream()).map(Group::of);
		}
		FigureValue value = this.figures.value(fact.kind(), this.role);
		return Stream.of(new Group(label(fact), "", value.text(), value.isBlank()));
	}

	/** Returns a note for each source and group of people, and the reasons of blanks. */
	private List<Note> notes(List<Fact> facts) {
		return facts.stream()
			.collect(Collectors.groupingBy((fact) -> List.of(from(fact), fact.isBlank(), fact.origin().population()),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::note)
			.toList();
	}

	private Note note(List<Fact> facts) {
		Fact first = facts.get(0);
		List<String> words = new ArrayList<>();
		words.add(Lists.and(facts.stream().map(this::label).toList()) + ".");
		if (!first.isBlank()) {
			words.add(this.messages.text("population." + first.origin().population()));
			facts.stream().flatMap((fact) -> bars().notes().of(fact.kind()).stream()).forEach(words::add);
		}
		return new Note(String.join(" ", words), from(first));
	}

	private SourceLine from(Fact fact) {
		return this.figures.value(fact.kind(), this.role).from().orElseThrow();
	}

	private String label(Fact fact) {
		return this.messages.text("kind." + fact.kind());
	}

	private BarTables bars() {
		return new BarTables(List.of(this.role), this.messages, this.figures);
	}

	/** The people in a role, or why there are no figures. */
	record PeopleSection(Optional<String> missing, List<Group> groups, List<Note> notes) {

	}

	/**
	 * A group's share, or a figure such as the median age.
	 *
	 * @param width a percentage of the whole; empty without a bar
	 */
	record Group(String name, String width, String text, boolean blank) {

		private static Group of(BarTable.Row row) {
			BarTable.Bar bar = row.bars().get(0);
			return new Group(row.name(), bar.width(), bar.text(), bar.blank());
		}

	}

	/** Who was counted, and how shares of one source add up. */
	record Note(String text, SourceLine from) {

	}

}
