package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;
import org.rolepair.source.Citation;
import org.rolepair.source.Period;

/** Formats answers as text. */
public record FigureText(Messages messages) {

	private static final int CENTS = 2;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

	/** Formats a value or a blank. */
	public String of(Answer answer, Unit unit, Currency currency, int decimals) {
		if (answer instanceof Blank blank) {
			return this.messages.text("blank." + blank.reason());
		}
		if (answer instanceof Quantity quantity) {
			return quantity(quantity, unit, currency, decimals);
		}
		if (answer instanceof Range range) {
			return range(range, unit, currency, decimals);
		}
		if (answer instanceof Text text) {
			return text.text();
		}
		if (answer instanceof NamedShare named) {
			return named.name() + ", " + Numbers.percent(named.share().value(), decimals);
		}
		if (answer instanceof BestPaying best) {
			return best.name();
		}
		if (answer instanceof NamedItems list) {
			return Lists.and(list.items().stream().map(NamedItem::name).toList());
		}
		return Lists.and(answer.parts()
			.stream()
			.map((part) -> part.name() + " " + of(part.answer(), unit, currency, decimals))
			.toList());
	}

	/** Formats a number in ones, such as "$33,563", "−4%" or "105,915". */
	public String number(BigDecimal number, Unit unit, Currency currency, int decimals) {
		return switch (unit) {
			case MONEY_PER_YEAR -> Numbers.money(number, currency, decimals);
			case MONEY_PER_HOUR -> Numbers.money(number, currency, Math.max(decimals, CENTS));
			case PERCENT -> Numbers.percent(number, decimals);
			case YEARS ->
				this.messages.text("unit.years", Map.of("text", Numbers.decimal(number, decimals), "number", number));
			case LEVEL -> this.messages.text("unit.level", Map.of("number", Numbers.decimal(number, decimals)));
			case PERCENTILE -> this.messages.text("unit.percentile",
					Map.of("rank", Numbers.decimal(number, decimals), "place", place(number)));
			case JOBS, OPENINGS_PER_YEAR, RATING, INTEREST, IMPACT, RANK, NONE -> Numbers.decimal(number, decimals);
		};
	}

	/** Returns where a rank lies, since no occupation is above 100% of all. */
	private static String place(BigDecimal rank) {
		return (rank.signum() == 0) ? "lowest" : (rank.compareTo(HIGHEST) == 0) ? "highest" : "between";
	}

	/** Formats a source with the period of a figure, or a remark that it has none. */
	public String source(Citation citation, Period period) {
		return citation.shortName() + ", "
				+ (period.isStated() ? period.label() : this.messages.text("period.not-stated"));
	}

	private String quantity(Quantity quantity, Unit unit, Currency currency, int decimals) {
		String number = number(quantity.value(), unit, currency, decimals);
		return (quantity.bound() == Bound.EXACT) ? number
				: this.messages.text("bound." + quantity.bound(), Map.of("number", number));
	}

	private String range(Range range, Unit unit, Currency currency, int decimals) {
		if (range.low().compareTo(range.high()) == 0) {
			return number(range.high(), unit, currency, decimals);
		}
		if (unit == Unit.YEARS) {
			return this.messages.text("unit.years",
					Map.of("text",
							Numbers.decimal(range.low(), decimals) + "–" + Numbers.decimal(range.high(), decimals),
							"number", range.high()));
		}
		return number(range.low(), unit, currency, decimals) + "–" + number(range.high(), unit, currency, decimals);
	}

	/**
	 * Returns the number of decimals in one row, by source: that of its most precise
	 * figure. Figures of a source align, and none gains precision from another source.
	 */
	static Map<String, Integer> decimals(List<Fact> facts) {
		return facts.stream()
			.collect(Collectors.toMap((fact) -> fact.origin().source(), FigureText::decimals, Math::max));
	}

	static int decimals(Fact fact) {
		if (fact.answer() instanceof Quantity quantity) {
			return quantity.decimals();
		}
		if (fact.answer() instanceof Range range) {
			return Math.max(0, Math.max(range.low().scale(), range.high().scale()));
		}
		if (fact.answer() instanceof NamedShare named) {
			return named.share().decimals();
		}
		return fact.answer().parts().isEmpty() ? 0 : Part.decimals(fact.answer().parts());
	}

}
