package org.rolepair.exchange.roletable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.FigureInput;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.form.NumberInput;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItemLine;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

/**
 * A figure in one cell. Numbers are in ones: "2", "at least 2", "less than 2" or "2 to
 * 4". Other cells are words, a list of names, or a blank reason. A backslash precedes
 * words that match a blank reason.
 */
final class FigureValueCell {

	private static final Pattern BOUNDED = Pattern.compile("(?i)(\\\\?)\\s*(at[ -]least|less[ -]than)\\s+(.+)");

	private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:to|[\\u2010-\\u2015\\u2212-])\\s*(.+)");

	private static final Pattern TWO_READINGS = Pattern.compile("(?<![\\d.,])\\d{1,3}\\.\\d{3}(?![\\d.,])");

	private static final String LITERAL = "\\";

	private FigureValueCell() {
	}

	static String write(Answer answer) {
		if (answer instanceof Blank blank) {
			return DataName.of(blank.reason());
		}
		if (answer instanceof Quantity quantity) {
			String number = quantity.value().toPlainString();
			return literal((quantity.bound() == Bound.EXACT) ? number
					: DataName.of(quantity.bound()).replace('-', ' ') + " " + number);
		}
		if (answer instanceof Range range) {
			return literal(range.low().toPlainString() + " to " + range.high().toPlainString());
		}
		if (answer instanceof NamedItems list) {
			return CsvCell.text(words(ListCell.write(list.items().stream().map(NamedItemLine::write).toList())));
		}
		return CsvCell.text(words(answer.as(Text.class).orElseThrow().text()));
	}

	/** Confirms the point of an ambiguous number. */
	private static String literal(String numbers) {
		return TWO_READINGS.matcher(numbers).find() ? LITERAL + numbers : numbers;
	}

	private static String words(String text) {
		return (text.startsWith(LITERAL) || Placeholder.isForFigure(text) || blank(text).isPresent()) ? LITERAL + text
				: text;
	}

	/**
	 * Reads a filled cell as the forms read what is typed.
	 * @throws IllegalArgumentException if they refuse it, with their words
	 */
	static Answer read(FactKind kind, String cell, Messages messages) {
		Optional<BlankReason> blank = blank(cell);
		if (blank.isPresent()) {
			return new Blank(blank.get());
		}
		if (Placeholder.isForFigure(cell)) {
			throw new IllegalArgumentException(excerpt(cell) + " doesn't say why there's no figure; "
					+ "empty the cell, or enter not-published, not-applicable or not-yet-entered");
		}
		FigureInput input = FigureInput.read(kind, form(kind, cell), messages);
		return input.answer()
			.orElseThrow(() -> new IllegalArgumentException(input.refusal().orElse(excerpt(cell) + " has no item")));
	}

	private static FigureForm form(FactKind kind, String cell) {
		if (kind.form() == Range.class) {
			return range(cell);
		}
		if (kind.form() == Quantity.class) {
			return quantity(cell);
		}
		String plain = cell.startsWith(LITERAL) ? cell.substring(1).strip() : cell;
		return (kind.form() == NamedItems.class) ? FigureForm.EMPTY.withItems(String.join("\n", ListCell.read(plain)))
				: FigureForm.EMPTY.withName(TextInput.line(plain));
	}

	private static Optional<BlankReason> blank(String cell) {
		return DataName.find(BlankReason.class, cell);
	}

	private static FigureForm quantity(String cell) {
		Matcher bounded = BOUNDED.matcher(cell);
		if (!bounded.matches()) {
			return FigureForm.EMPTY.withValue(cell);
		}
		Bound bound = DataName.find(Bound.class, bounded.group(2)).orElseThrow();
		return FigureForm.EMPTY.withValue(bounded.group(1) + bounded.group(3)).withBound(bound.name());
	}

	/** Splits a range; one that a spreadsheet has made a date of stays whole. */
	private static FigureForm range(String cell) {
		Matcher range = RANGE.matcher(cell);
		if (NumberInput.isDate(cell) || !range.matches()) {
			return FigureForm.EMPTY.withValue(cell);
		}
		String high = range.group(2);
		return FigureForm.EMPTY.withValue(range.group(1)).withUpTo(cell.startsWith(LITERAL) ? LITERAL + high : high);
	}

	private static String excerpt(String cell) {
		return "\"" + Excerpt.of(cell) + "\"";
	}

}
