package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of one role, or of one role at two places.
 *
 * @param from the source of all figures; empty where columns, rows or cells say it
 * @param headings one for each column of values
 */
public record SectionTable(String caption, Optional<SourceLine> from, List<Heading> headings, List<FigureRow> rows) {

	/**
	 * Returns a table that states a source, and the wider group that it counts, once in
	 * the caption if all figures share them.
	 */
	public static SectionTable of(String caption, String heading, List<FigureRow> rows) {
		Optional<SourceLine> common = FigureRow.commonSource(rows);
		if (common.isEmpty()) {
			return new SectionTable(caption, common, List.of(new Heading(heading, common)), rows);
		}
		List<SourceLine> lines = rows.stream().flatMap(SectionTable::linked).toList();
		List<String> note = lines.get(0).lastNote();
		boolean shared = !note.isEmpty() && lines.stream().allMatch((line) -> line.lastNote().equals(note));
		return new SectionTable(caption, shared ? common.map((line) -> line.withNotes(note)) : common,
				List.of(new Heading(heading, Optional.empty())),
				rows.stream().map((row) -> (shared ? row.withoutLastNote() : row).withoutLink()).toList());
	}

	/** Returns a table whose columns each state the source that their figures share. */
	public static SectionTable ofColumns(String caption, List<String> headings, List<FigureRow> rows) {
		List<Heading> heads = new ArrayList<>();
		List<FigureRow> shown = rows;
		for (int i = 0; i < headings.size(); i++) {
			int column = i;
			Optional<SourceLine> from = FigureRow.commonSource(rows.stream()
				.map((row) -> new FigureRow(row.label(), Optional.empty(), List.of(row.values().get(column))))
				.toList());
			heads.add(new Heading(headings.get(i), from));
			if (from.isPresent()) {
				shown = shown.stream().map((row) -> row.withoutLink(column)).toList();
			}
		}
		return new SectionTable(caption, Optional.empty(), heads, shown);
	}

	private static Stream<SourceLine> linked(FigureRow row) {
		return row.lines().filter(SourceLine::isLinked);
	}

	/** Returns the CSS classes of the table. */
	public String style() {
		boolean numeric = this.rows.stream()
			.flatMap((row) -> row.values().stream())
			.noneMatch((value) -> value.form() == FigureValue.Form.WORDS);
		return "figures plain" + (numeric ? " n" : "") + ((this.headings.size() > 1) ? " stack two" : " single");
	}

	/** The head of a column, with its source unless cells or the caption say it. */
	public record Heading(String text, Optional<SourceLine> from) {

	}

}
