package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of figure for each role of a page.
 *
 * @param from where all figures of the row come from; empty where the cells or the table
 * say it
 * @param values one for each role, in column order
 */
public record FigureRow(String label, Optional<SourceLine> from, List<FigureValue> values) {

	public FigureRow {
		values = List.copyOf(values);
	}

	/** Returns a row that states a source once if all of its figures share it. */
	public static FigureRow of(String label, List<FigureValue> values) {
		boolean blank = values.stream().allMatch(FigureValue::isBlank);
		List<Optional<SourceLine>> lines = values.stream()
			.filter((value) -> blank || !value.isBlank())
			.map(FigureValue::from)
			.distinct()
			.toList();
		if (lines.size() != 1) {
			FigureRow row = new FigureRow(label, Optional.empty(), values);
			return commonSource(List.of(row)).filter((link) -> lines.stream().allMatch(Optional::isPresent))
				.map((link) -> new FigureRow(label, Optional.of(link), row.withoutLink().values()))
				.orElse(row);
		}
		return new FigureRow(label, lines.get(0),
				values.stream()
					.map((value) -> (blank || !value.isBlank()) ? value.withFrom(Optional.empty()) : value)
					.toList());
	}

	/**
	 * Returns the link that all figures of a table share, so that its caption can state
	 * it; empty if any two differ.
	 */
	public static Optional<SourceLine> commonSource(List<FigureRow> rows) {
		List<SourceLine> links = rows.stream().flatMap(FigureRow::lines).filter(SourceLine::isLinked).toList();
		return links.stream()
			.findFirst()
			.filter((first) -> links.stream().allMatch(first::hasSameLink))
			.map((link) -> link.withNotes(List.of()));
	}

	/** Returns this row with one source in place of those of its figures. */
	public FigureRow withSource(SourceLine line) {
		return new FigureRow(this.label, Optional.of(line),
				this.values.stream().map((value) -> value.withFrom(Optional.empty())).toList());
	}

	/** Returns this row for a table whose caption states the source. */
	public FigureRow withoutLink() {
		return changed(SourceLine::withoutLink);
	}

	/**
	 * Returns this row without the reasons for blanks that rows above gave in the same
	 * column.
	 * @param given the reasons given so far, by column; receives this row's
	 */
	public FigureRow withoutRepeatedReasons(Set<String> given) {
		List<FigureValue> values = new ArrayList<>();
		for (FigureValue value : this.values) {
			boolean repeated = value.isBlank()
					&& value.from().filter((reason) -> !given.add(values.size() + reason.plain())).isPresent();
			values.add(repeated ? value.withFrom(Optional.empty()) : value);
		}
		return new FigureRow(this.label, this.from, values);
	}

	/** Returns this row for a table whose caption states the last note of all rows. */
	FigureRow withoutLastNote() {
		return new FigureRow(this.label, this.from.map(SourceLine::withoutLastNote), this.values);
	}

	/** Returns this row for a table in which the head of a column states its source. */
	FigureRow withoutLink(int column) {
		List<FigureValue> shown = new ArrayList<>(this.values);
		FigureValue value = this.values.get(column);
		shown.set(column, value.withFrom(value.from().flatMap(SourceLine::withoutLink)));
		return new FigureRow(this.label, this.from, shown);
	}

	/** Returns this row with the links marked that the page has before. */
	public FigureRow markRepeated(PageSources sources) {
		return changed((line) -> Optional.of(sources.markRepeated(line)));
	}

	private FigureRow changed(Function<SourceLine, Optional<SourceLine>> change) {
		return new FigureRow(this.label, this.from.flatMap(change),
				this.values.stream().map((value) -> value.withFrom(value.from().flatMap(change))).toList());
	}

	Stream<SourceLine> lines() {
		return Stream.concat(this.from.stream(), this.values.stream().flatMap((value) -> value.from().stream()));
	}

}
