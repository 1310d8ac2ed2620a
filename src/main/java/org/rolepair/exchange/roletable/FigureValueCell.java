package org.rolepair.exchange.roletable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.CellNumber;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Excerpt;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItemLine;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;

/**
 * A figure in one cell. Numbers are in ones: "2", "at least 2", "less than 2" or "2 to
 * 4". Other cells are words, a list of names, or a blank reason. A backslash precedes
 * words that match a blank reason.
 */
final class FigureValueCell {

	private static final Pattern BOUNDED = Pattern.compile("(?i)(at[ -]least|less[ -]than)\\s+(.+)");

	private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:to|–|-)\\s*(.+)");

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
		return (text.startsWith(LITERAL) || blank(text).isPresent()) ? LITERAL + text : text;
	}

	/**
	 * Reads a filled cell.
	 * @throws IllegalArgumentException if it is of another kind; says what is expected
	 */
	static Answer read(FactKind kind, String cell) {
		Optional<BlankReason> blank = blank(cell);
		if (blank.isPresent()) {
			return new Blank(blank.get());
		}
		String plain = cell.startsWith(LITERAL) ? cell.substring(1).strip() : cell;
		if (kind.form() == Range.class || kind.form() == Quantity.class) {
			requireOneReading(kind.unit(), cell);
		}
		if (kind.form() == Range.class) {
			return range(plain);
		}
		if (kind.form() == NamedItems.class) {
			return items(ListCell.read(plain));
		}
		return (kind.form() == Quantity.class)
				? quantity((kind.unit() == Unit.PERCENT) ? plain.replaceFirst("\\s*%$", "") : plain) : new Text(plain);
	}

	/**
	 * Refuses "52.000" for money and counts, since it is 52,000 in some countries, unless
	 * a backslash precedes it.
	 */
	private static void requireOneReading(Unit unit, String cell) {
		boolean counted = unit.isMoney() || unit == Unit.JOBS || unit == Unit.OPENINGS_PER_YEAR;
		if (counted && !cell.startsWith(LITERAL) && TWO_READINGS.matcher(cell).find()) {
			throw new IllegalArgumentException(
					"%s can mean two numbers; put a comma between thousands, or a backslash first if the point is right"
						.formatted(excerpt(cell)));
		}
	}

	private static Optional<BlankReason> blank(String cell) {
		return DataName.find(BlankReason.class, cell);
	}

	private static Quantity quantity(String cell) {
		Matcher bounded = BOUNDED.matcher(cell);
		if (!bounded.matches()) {
			return Quantity.of(number(cell, excerpt(cell) + " isn't a number or a reason why there's none"));
		}
		Bound bound = DataName.find(Bound.class, bounded.group(1)).orElseThrow();
		BigDecimal number = number(bounded.group(2), excerpt(cell) + " has no number");
		return new Quantity(number, bound, 0, Optional.empty());
	}

	private static Range range(String cell) {
		String reason = excerpt(cell) + " isn't a range such as \"2 to 4\"";
		Matcher range = RANGE.matcher(cell);
		if (!range.matches()) {
			throw new IllegalArgumentException(reason);
		}
		return new Range(number(range.group(1), reason), number(range.group(2), reason));
	}

	private static NamedItems items(List<String> lines) {
		List<NamedItem> items = lines.stream()
			.map((line) -> NamedItemLine.read(line)
				.orElseThrow(() -> new IllegalArgumentException(
						excerpt(line) + " isn't an item such as \"Excel | Spreadsheet software | hot\"")))
			.toList();
		NamedItems.repeated(items).ifPresent((item) -> {
			throw new IllegalArgumentException("has " + excerpt(item.name()) + " twice");
		});
		return new NamedItems(items);
	}

	private static String excerpt(String cell) {
		return "\"" + Excerpt.of(cell) + "\"";
	}

	private static BigDecimal number(String text, String otherwise) {
		return CellNumber.parse(text).orElseThrow(() -> new IllegalArgumentException(otherwise));
	}

}
