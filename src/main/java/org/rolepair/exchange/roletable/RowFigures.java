package org.rolepair.exchange.roletable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.tables.RowFaults;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;

/**
 * Reads a row's figures, and the sources of its texts. A figure with its own source
 * ignores the row's origin, so that its date never belongs to another source.
 */
@RequiredArgsConstructor
final class RowFigures {

	private static final int MAX_SOURCE_LENGTH = 400;

	private static final int MAX_PERIOD_LENGTH = 100;

	private static final int MAX_PLACE_LENGTH = 100;

	private static final int MAX_CODE_LENGTH = 20;

	private static final int MAX_TITLE_LENGTH = 300;

	private final TableRow row;

	private final Messages messages;

	private final Map<String, String> sources = new LinkedHashMap<>();

	Map<String, String> sources() {
		return Collections.unmodifiableMap(this.sources);
	}

	/** Returns the source of a text: its own, or else the row's. */
	String source(String column, String own) {
		return source(own).or(() -> source(OriginColumn.SOURCE.heading()))
			.orElseThrow(() -> withoutSource(column, own));
	}

	/** Returns the figures in the row that can be read, and collects what is wrong. */
	List<Fact> facts(RowFaults faults) {
		List<Fact> facts = new ArrayList<>();
		RoleColumns.FIGURES.forEach((kind) -> fact(kind, faults).ifPresent(facts::add));
		faults.attempt(() -> requireOrder(facts), facts);
		return facts;
	}

	private List<Fact> requireOrder(List<Fact> facts) {
		Facts.misorderedPercentiles(facts).ifPresent((fall) -> {
			throw this.row.rejected(RoleColumns.heading(fall.upper()),
					"is less than " + this.row.heading(RoleColumns.heading(fall.lower())));
		});
		return facts;
	}

	private Optional<Fact> fact(FactKind kind, RowFaults faults) {
		String column = RoleColumns.heading(kind);
		Optional<String> cell = (kind.form() == NamedItems.class) ? this.row.typedText(column, Integer.MAX_VALUE)
				: this.row.typedLine(column, Integer.MAX_VALUE);
		if (cell.isEmpty()) {
			return Optional.empty();
		}
		Optional<Answer> answer = faults.attempt(() -> Optional.of(answer(kind, column, cell.get())), Optional.empty());
		Optional<Origin> origin = faults.attempt(() -> Optional.of(origin(kind)), Optional.empty());
		return answer.flatMap((value) -> origin.map((from) -> new Fact(kind, value, from)));
	}

	private Answer answer(FactKind kind, String column, String text) {
		try {
			return FigureValueCell.read(kind, text, this.messages);
		}
		catch (IllegalArgumentException ex) {
			throw this.row.rejected(column, String.valueOf(ex.getMessage()));
		}
	}

	private Origin origin(FactKind kind) {
		String own = OriginColumn.SOURCE.heading(kind);
		Optional<String> source = source(own);
		boolean shares = source.isEmpty();
		String slug = source.or(() -> source(OriginColumn.SOURCE.heading()))
			.orElseThrow(() -> withoutSource(RoleColumns.heading(kind), own));
		Period period = value(kind, OriginColumn.PERIOD, shares, this::period).orElse(Period.NOT_STATED);
		String place = value(kind, OriginColumn.PLACE, shares, (column) -> this.row.typedLine(column, MAX_PLACE_LENGTH))
			.orElse(Origin.UNITED_STATES);
		Population population = value(kind, OriginColumn.POPULATION, shares, (column) -> word(column, Population.class))
			.orElse(Population.NOT_STATED);
		return new Origin(slug, period, place, population,
				value(kind, OriginColumn.STATISTICAL_ROW, shares, this::statisticalRow),
				word(OriginColumn.DERIVED.heading(kind), Derivation.class));
	}

	private static <T> Optional<T> value(FactKind kind, OriginColumn column, boolean shares,
			Function<String, Optional<T>> reader) {
		return reader.apply(column.heading(kind)).or(() -> shares ? reader.apply(column.heading()) : Optional.empty());
	}

	private Optional<String> source(String column) {
		Optional<String> slug = this.row.typedLine(column, MAX_SOURCE_LENGTH);
		slug.ifPresent((named) -> this.sources.putIfAbsent(named, column));
		return slug;
	}

	private RuntimeException withoutSource(String column, String own) {
		String shared = OriginColumn.SOURCE.heading();
		if (this.row.header().has(shared)) {
			return this.row.rejected(shared, "is empty; enter where the texts and figures of this row are from");
		}
		return this.row.rejected(column, "has no source; enter one in the column %s or %s".formatted(own, shared));
	}

	private Optional<Period> period(String column) {
		return this.row.typedLine(column, MAX_PERIOD_LENGTH)
			.map((text) -> PeriodCell.read(text).orElseThrow(() -> this.row.rejected(column, PeriodCell.fault(text))));
	}

	private <E extends Enum<E>> Optional<E> word(String column, Class<E> words) {
		return this.row.typedLine(column, Integer.MAX_VALUE)
			.map((text) -> DataName.find(words, text)
				.orElseThrow(
						() -> this.row.rejected(column, "isn't one of " + String.join(", ", DataName.all(words)))));
	}

	private Optional<StatisticalRow> statisticalRow(String column) {
		Optional<StatisticalRow> row = this.row.typedLine(column, MAX_CODE_LENGTH + 2 + MAX_TITLE_LENGTH)
			.map(StatisticalRowCell::read);
		row.ifPresent((read) -> {
			boolean tooLong = read.code().filter((code) -> code.length() > MAX_CODE_LENGTH).isPresent()
					|| read.title().length() > MAX_TITLE_LENGTH;
			if (tooLong || read.title().isBlank()) {
				throw this.row.rejected(column,
						"isn't a row such as \"29-1141: Registered nurses\": a code of at most %d characters, "
							.formatted(MAX_CODE_LENGTH)
								+ "a colon, and a title of at most %d".formatted(MAX_TITLE_LENGTH));
			}
		});
		return row;
	}

}
